import { type CommitPlan, planCommit, type StagedChange } from '@marshrut/engine';
import { todayIn } from '@marshrut/expressions';
import type { Entity, Row, Values } from '@marshrut/model';
import { fieldProblem, invalid, notPermitted } from '../definitions/outcome.js';
import { FactBook } from '../dispatch/fact-book.js';
import type { Work, Written } from '../dispatch/storage.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { recordsByIds } from '../tables/query.js';
import { answered, type NewRecord } from './create-record.js';
import { type FieldChange, fieldChangesSince } from './history.js';
import { type FieldProblem, keyReused, type UpdateOutcome } from './outcome.js';
import { readValues, rowProblems } from './read-values.js';
import type { Records } from './records.js';
import { refusedWrite } from './refused.js';
import { strangersIn } from './strangers.js';
import { type Keyed, keyed, readRecord, seenBefore, untilWritten, writeCommit } from './unit.js';

export interface RecordUpdate extends NewRecord {
  readonly id: string;
  /** The version the values were read at. */
  readonly expectedVersion: number;
}

/** What others did since `expectedVersion`, known up to `version`. */
interface Since {
  readonly version: number;
  readonly changes: ReadonlyMap<string, FieldChange>;
}

/**
 * Writes the given fields at once; fields that are left out stay. Where others wrote meanwhile, disjoint fields merge by
 * themselves and same fields follow the entity's policy, as in a task.
 */
export async function updateRecord(records: Records, actor: Actor, input: RecordUpdate): Promise<UpdateOutcome> {
  const tables = records.entities.current();
  const entity = tables.entities.get(input.entity);
  if (!entity || !may(actor, 'record.write', entity)) return notPermitted;
  const table = tables.table(entity.key);
  const key = keyed(input.idempotencyKey, 'updateRecord', [
    input.entity,
    input.id,
    input.expectedVersion,
    input.values,
  ]);
  const before = await records.storage.run(() => seenBefore(actor, key));
  if (before) return before === 'reused' ? keyReused : answered(records, table, input);

  const today = todayIn(records.now(), records.timeZone);
  const read = readValues(table, input.values, today);
  if (!read.ok) return invalid(read.fields);
  const strangers = await strangersIn(records, entity, read.values);
  const edit: Edit = {
    actor,
    entity,
    id: input.id,
    expectedVersion: input.expectedVersion,
    patch: read.values,
    source: input.source ?? 'CARD',
    keyed: key,
    strangers,
    today,
  };
  let since: Since = { version: input.expectedVersion, changes: new Map() };

  return untilWritten<UpdateOutcome>(records, async () => {
    for (;;) {
      const tried: Tried = await records.storage.run(() => tryUpdate(records, edit, since));
      switch (tried.is) {
        case 'gone':
          return notPermitted;
        case 'seen':
          return tried.reused ? keyReused : answered(records, table, input);
        case 'wrongVersion':
          return invalid([wrongVersion(input.expectedVersion, tried.current)]);
        case 'behind':
          since = {
            version: tried.current,
            changes: await fieldChangesSince(records, entity.key, input.id, input.expectedVersion, tried.current),
          };
          continue;
        case 'invalid':
          return invalid(tried.fields);
        case 'conflict':
          return conflictOf(records, edit, tried.plan, since);
        case 'unchanged':
          return answered(records, table, input);
        case 'written':
          if (tried.written.ok) return answered(records, table, input);
          return tried.written.why === 'stale'
            ? null
            : refusedWrite(records, entity, input.id, tried.values, tried.written);
      }
    }
  });
}

interface Edit {
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

type Tried =
  | { readonly is: 'gone' | 'unchanged' }
  | { readonly is: 'seen'; readonly reused: boolean }
  | { readonly is: 'wrongVersion' | 'behind'; readonly current: number }
  | { readonly is: 'invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly is: 'conflict'; readonly plan: CommitPlan }
  | { readonly is: 'written'; readonly written: Written; readonly values: Values };

/** One unit of work: read the record, merge, write. */
function* tryUpdate(records: Records, edit: Edit, since: Since): Work<Tried> {
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

async function conflictOf(
  records: Records,
  { entity, id }: Edit,
  { conflicts }: CommitPlan,
  { changes }: Since,
): Promise<UpdateOutcome> {
  const current = (await recordsByIds(records.db, records.entities.current().table(entity.key), [id])).get(id);
  if (!current) return notPermitted;
  const fields = conflicts.flatMap(conflict => {
    if (conflict.kind !== 'field') return [];
    const { kind, ...values } = conflict;
    const change = changes.get(conflict.field);
    return [{ ...values, by: change?.by ?? null, at: change?.at ?? null }];
  });
  return { ok: false, why: 'conflict', conflicts: fields, current };
}

function wrongVersion(expected: number, current: number): FieldProblem {
  return fieldProblem(
    'expectedVersion',
    'WRONG_VERSION',
    `Ожидалась версия от 1 до ${current}, но прислана ${expected}. Прочитайте запись заново.`,
    `Expected a version from 1 to ${current}, but it is ${expected}. Read the record again.`,
  );
}
