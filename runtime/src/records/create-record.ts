import { recordPrefix } from '@marshrut/blocks';
import { todayIn } from '@marshrut/expressions';
import type { Values } from '@marshrut/model';
import { invalid, notPermitted } from '../definitions/outcome.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { recordsByIds } from '../tables/query.js';
import { type CreateOutcome, keyReused } from './outcome.js';
import { readValues, rowProblems } from './read-values.js';
import type { Records } from './records.js';
import { refusedWrite } from './refused.js';
import { strangersIn } from './strangers.js';
import { type DirectCommit, keyed, scalarsOf, seenBefore, untilWritten, writeCommit } from './unit.js';

export interface NewRecord {
  readonly entity: string;
  /** By field key; what is left out is not given. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly idempotencyKey?: string | null | undefined;
  /** From a person at the record card, or from a program. */
  readonly source?: Extract<DirectCommit['source'], 'CARD' | 'API'>;
}

type Attempt = { readonly id: string } | Exclude<CreateOutcome, { ok: true }>;

/** Writes one record at once, with its numbers and its history. */
export async function createRecord(records: Records, actor: Actor, input: NewRecord): Promise<CreateOutcome> {
  const tables = records.entities.current();
  const entity = tables.entities.get(input.entity);
  if (!entity || !may(actor, 'record.write', entity)) return notPermitted;
  const table = tables.table(entity.key);
  const key = keyed(input.idempotencyKey, 'createRecord', [input.entity, scalarsOf(input.values)]);
  if (key && 'code' in key) return invalid([key]);
  const before = await records.storage.run(() => seenBefore(actor, key));
  if (before === 'reused') return keyReused;
  if (before) return answered(records, table, before.outcome as unknown as { readonly id: string });

  const today = todayIn(records.now(), records.timeZone);
  const read = readValues(table, input.values, today);
  if (!read.ok) return invalid(read.fields);
  const values: Values = Object.fromEntries(Object.entries(read.values).filter(([, value]) => value !== null));
  const problems = [...rowProblems(entity, values, today), ...(await strangersIn(records, entity, values))];
  if (problems.length > 0) return invalid(problems);

  const id = records.newId(recordPrefix(entity.key));
  const changes = [{ entity: entity.key, record: id, op: 'create', version: 0, before: {}, after: values }] as const;
  const attempt = await untilWritten<Attempt>(records, async () => {
    const tried = await records.storage.run(function* () {
      const seen = yield* seenBefore(actor, key);
      if (seen) return { seen };
      return {
        written: yield* writeCommit(records, {
          actor,
          source: input.source ?? 'CARD',
          changes,
          keyed: key,
          outcome: { id },
        }),
      };
    });
    if (tried.seen)
      return tried.seen === 'reused' ? keyReused : (tried.seen.outcome as unknown as { readonly id: string });
    if (tried.written.ok) return { id };
    return tried.written.why === 'stale' ? null : refusedWrite(records, entity, id, values, tried.written);
  });
  return 'why' in attempt ? attempt : answered(records, table, attempt);
}

/** The record as it is now: since an earlier answer of the same key it may have changed, or gone. */
export async function answered(
  records: Records,
  table: Parameters<typeof recordsByIds>[1],
  { id }: { readonly id: string },
): Promise<CreateOutcome> {
  const record = (await recordsByIds(records.db, table, [id])).get(id);
  return record ? { ok: true, record } : notPermitted;
}
