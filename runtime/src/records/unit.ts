import { createHash } from 'node:crypto';
import type { RecordChange } from '@marshrut/engine';
import { todayIn } from '@marshrut/expressions';
import type { Json, Row } from '@marshrut/model';
import { canonicalJson } from '../definitions/canonical-json.js';
import { type FieldProblem, fieldProblem } from '../definitions/outcome.js';
import { expect } from '../dispatch/ask.js';
import { entitiesOf } from '../dispatch/entities-of.js';
import type { CommitWrite, Work, Written } from '../dispatch/storage.js';
import { numbersOf } from '../dispatch/write-set.js';
import type { Actor } from '../people/actor.js';
import { isText } from '../tables/plain-text.js';
import type { Records } from './records.js';

/** The idempotency key of a caller and what came with it. The input is kept as a hash: it may be a whole file. */
export interface Keyed {
  readonly key: string;
  readonly input: string;
}

/** Values as a key remembers them. What is no single value is refused anyway, however deep it is. */
export function scalarsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'object' && value !== null ? '{}' : value]),
  );
}

/** Null: without a key. */
export function keyed(key: string | null | undefined, command: string, input: unknown): Keyed | null | FieldProblem {
  if (key === null || key === undefined || key === '') return null;
  if (!isText(key) || key.length > LONGEST_KEY) return wrongKey;
  return { key, input: `${command} ${createHash('sha256').update(canonicalJson(input)).digest('hex')}` };
}

const LONGEST_KEY = 200;
const wrongKey = fieldProblem(
  'idempotencyKey',
  'TOO_LONG',
  `Ожидался ключ из обычных знаков, не больше ${LONGEST_KEY}, но он другой. Возьмите новый ключ.`,
  `Expected a key of ordinary characters, at most ${LONGEST_KEY}, but it is different. Take a new key.`,
);

/** The outcome this key was answered with before; `reused`: it came with another input then. */
export function* seenBefore(actor: Actor, keyed: Keyed | null): Work<{ readonly outcome: Json } | 'reused' | null> {
  if (!keyed) return null;
  const { opened } = expect(
    'open',
    yield { ask: 'open', open: { key: { actor: actor.id, key: keyed.key }, case: null, task: null } },
  );
  if (!opened.seen) return null;
  return opened.seen.input === keyed.input ? { outcome: opened.seen.outcome } : 'reused';
}

/** The committed record, read inside the unit of work. */
export function* readRecord(entity: string, id: string): Work<Row | null> {
  const { facts } = expect('facts', yield { ask: 'facts', needs: [{ need: 'record', entity, id }] });
  const [fact] = facts;
  return fact?.need === 'record' ? fact.row : null;
}

/** Changes of records outside a task, as one commit with its numbers and its history. */
export interface DirectCommit {
  readonly actor: Actor;
  readonly source: Exclude<CommitWrite['source'], 'TASK'>;
  readonly changes: readonly RecordChange[];
  readonly keyed: Keyed | null;
  /** What the same key is answered with again. */
  readonly outcome: Json;
}

export function* writeCommit(
  records: Records,
  { actor, source, changes, keyed, outcome }: DirectCommit,
): Work<Written> {
  const at = records.now();
  const today = todayIn(at, records.timeZone);
  const { entities } = records.entities.current();
  const numbers = changes.flatMap(change =>
    change.op === 'create' ? numbersOf(entities, change.entity, change.record, today) : [],
  );
  const commit = { id: records.newId('cmt'), source, case: null, task: null, node: null, changes, numbers };
  const { written } = expect(
    'write',
    yield {
      ask: 'write',
      write: {
        actor: actor.id,
        at,
        seen: keyed && { ...keyed, outcome },
        case: null,
        events: [],
        tasks: [],
        staged: { insert: [], remove: [] },
        drafts: [],
        commits: [commit],
        waits: { insert: [], remove: [] },
        effects: [],
        jobs: { add: [], remove: [], recheck: entitiesOf(changes) },
        moved: null,
      },
    },
  );
  return written;
}

const ATTEMPTS = 8;

/** Runs the unit again while somebody is faster, waiting a little in between. `null`: again. */
export async function untilWritten<T extends object>(records: Records, attempt: () => Promise<T | null>): Promise<T> {
  for (let n = 1; n <= ATTEMPTS; n++) {
    const answer = await attempt();
    if (answer) return answer;
    await records.pause(n);
  }
  throw new Error(`Expected to write within ${ATTEMPTS} attempts, but others were faster each time. Try again.`);
}
