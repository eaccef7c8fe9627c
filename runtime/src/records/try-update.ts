import { type CommitPlan, planCommit, type StagedChange } from '@marshrut/engine';
import type { Entity, Row, Values } from '@marshrut/model';
import type { FieldProblem } from '../definitions/outcome.js';
import { FactBook } from '../dispatch/fact-book.js';
import type { Work, Written } from '../dispatch/storage.js';
import type { Actor } from '../people/actor.js';
import type { FieldChange } from './history.js';
import { rowProblems } from './read-values.js';
import type { Records } from './records.js';
import { type Keyed, readRecord, seenBefore, writeCommit } from './unit.js';

/** What others did since `expectedVersion`, known up to `version`. */
export interface Since {
  readonly version: number;
  readonly changes: ReadonlyMap<string, FieldChange>;
}

/** Canonical values for some fields of a record, read at a version. `strangers`: its fields that name nobody active. */
export interface Edit {
  readonly actor: Actor;
  readonly entity: Entity;
  readonly id: string;
  readonly expectedVersion: number;
  readonly patch: Values;
  readonly source: 'CARD' | 'API';
  readonly keyed: Keyed | null;
  readonly strangers: readonly FieldProblem[];
  readonly today: string;
}

export type Tried =
  | { readonly is: 'gone' | 'unchanged' }
  | { readonly is: 'seen'; readonly reused: boolean }
  | { readonly is: 'wrongVersion' | 'behind'; readonly current: number }
  | { readonly is: 'invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly is: 'conflict'; readonly plan: CommitPlan }
  | { readonly is: 'written'; readonly written: Written; readonly values: Values };

/** One unit of work: read the record, merge, write. `behind`: what others did is not known up to its present version. */
export function* tryUpdate(records: Records, edit: Edit, since: Since): Work<Tried> {
  const { actor, entity, id, today } = edit;
  const seen = yield* seenBefore(actor, edit.keyed);
  if (seen) return { is: 'seen', reused: seen === 'reused' };
  const row = yield* readRecord(entity.key, id);
  if (!row) return { is: 'gone' };
  if (edit.expectedVersion < 1 || edit.expectedVersion > row.version)
    return { is: 'wrongVersion', current: row.version };
  if (row.version !== since.version) return { is: 'behind', current: row.version };

  const book = new FactBook();
  book.add([{ need: 'record', entity: entity.key, id, row }]);
  const plan = planCommit([stagedBy(edit, row, since)], book, records.entities.current().entities, [], today);
  if (plan.conflicts.length > 0) return { is: 'conflict', plan };
  const after = plan.changes[0]?.after ?? {};
  if (Object.keys(after).length === 0) return { is: 'unchanged' };
  const values = { ...row.values, ...after };
  const fields = [
    ...rowProblems(entity, values, today),
    ...edit.strangers.filter(({ path }) => Object.hasOwn(after, path)),
  ];
  if (fields.length > 0) return { is: 'invalid', fields };
  const outcome = { id };
  return {
    is: 'written',
    values,
    written: yield* writeCommit(records, {
      actor,
      source: edit.source,
      changes: plan.changes,
      keyed: edit.keyed,
      outcome,
    }),
  };
}

/** The edit as a task would have staged it: with the values its fields had at the version it began with. */
function stagedBy({ actor, entity, id, expectedVersion, patch }: Edit, row: Row, { changes }: Since): StagedChange {
  const base = Object.keys(patch).map(field => [
    field,
    changes.has(field) ? (changes.get(field)?.base ?? null) : (row.values[field] ?? null),
  ]);
  return {
    seq: 1,
    visit: '',
    entity: entity.key,
    record: id,
    op: 'update',
    patch,
    base: { version: expectedVersion, values: Object.fromEntries(base) },
    by: actor.id,
    at: '',
  };
}
