import type { CommitPlan } from '@marshrut/engine';
import { todayIn } from '@marshrut/expressions';
import { fieldProblem, invalid, notPermitted } from '../definitions/outcome.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { recordsByIds } from '../tables/query.js';
import { answered, type NewRecord } from './create-record.js';
import { fieldChangesSince } from './history.js';
import { type FieldProblem, keyReused, type UpdateOutcome } from './outcome.js';
import { readValues } from './read-values.js';
import type { Records } from './records.js';
import { refusedWrite } from './refused.js';
import { strangersIn } from './strangers.js';
import { type Edit, type Since, type Tried, tryUpdate } from './try-update.js';
import { keyed, scalarsOf, seenBefore, untilWritten } from './unit.js';

export interface RecordUpdate extends NewRecord {
  readonly id: string;
  /** The version the values were read at. */
  readonly expectedVersion: number;
}

/**
 * Writes the given fields at once; fields that are left out stay. Where others wrote meanwhile, disjoint fields merge by
 * themselves and same fields follow the entity's policy, as in a task.
 */
export async function updateRecord(records: Records, actor: Actor, input: RecordUpdate): Promise<UpdateOutcome> {
  const tables = records.entities.current();
  const entity = tables.entities.get(input.entity);
  if (!entity || !may(actor, 'record.write', entity) || !isText(input.id)) return notPermitted;
  const table = tables.table(entity.key);
  const key = keyed(input.idempotencyKey, 'updateRecord', [
    input.entity,
    input.id,
    input.expectedVersion,
    scalarsOf(input.values),
  ]);
  if (key && 'code' in key) return invalid([key]);
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
