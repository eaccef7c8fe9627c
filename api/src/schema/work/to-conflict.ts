import type * as engine from '@marshrut/engine';
import { type Entity, type FieldType, fieldOf, type LocalText, localText, say } from '@marshrut/model';
import {
  fieldChangesSince,
  holderOf,
  may,
  type Named,
  namedBy,
  ownField,
  presentTitle,
  presentValue,
  type RecordFieldConflict,
  type StagedRows,
  titlesOf,
} from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import {
  ChangedConflict,
  ChangedField,
  type Conflict,
  DeletedConflict,
  DuplicateConflict,
  FieldConflict,
} from './conflict.js';

interface Told {
  readonly context: Context;
  readonly staged: StagedRows;
  readonly titles: ReadonlyMap<string, LocalText>;
}

/** Conflicts in the words of the caller, who owns the task whose rows are `staged`. */
export async function toConflicts(
  context: Context,
  conflicts: readonly engine.Conflict[],
  staged: StagedRows,
): Promise<readonly Conflict[]> {
  const { business } = context.services;
  const named = conflicts.flatMap(conflict => namedInConflict(context, conflict));
  const told = { context, staged, titles: await titlesOf(business, named, staged) };
  return Promise.all(conflicts.map(conflict => toConflict(conflict, told)));
}

export async function toFieldConflicts(
  context: Context,
  conflicts: readonly engine.FieldConflict[],
  staged: StagedRows,
): Promise<readonly FieldConflict[]> {
  const told = await toConflicts(context, conflicts, staged);
  return told.filter(conflict => conflict instanceof FieldConflict);
}

/** Conflicts of a record card; who changed the field is known already. */
export async function toCardConflicts(
  context: Context,
  conflicts: readonly RecordFieldConflict[],
): Promise<readonly FieldConflict[]> {
  const named = conflicts.flatMap(conflict => namedInConflict(context, { ...conflict, kind: 'field' }));
  const told = { context, staged: new Map(), titles: await titlesOf(context.services.business, named) };
  return Promise.all(conflicts.map(conflict => toFieldConflict(conflict, conflict, told)));
}

function namedInConflict(context: Context, conflict: engine.Conflict): Named[] {
  const own: Named = { entity: conflict.entity, id: conflict.record };
  if (conflict.kind === 'changed')
    return [
      own,
      ...conflict.fields.flatMap(({ field, base, theirs }) => {
        const type = fieldAt(context, { ...conflict, field })?.type ?? NO_TYPE;
        return [...namedBy(type, base), ...namedBy(type, theirs)];
      }),
    ];
  if (conflict.kind !== 'field') return [own];
  const { type } = fieldAt(context, conflict) ?? { type: NO_TYPE };
  return [own, ...[conflict.base, conflict.mine, conflict.theirs].flatMap(value => namedBy(type, value))];
}

/** A field that was taken from its entity meanwhile. */
const NO_TYPE: FieldType = { kind: 'text' };

type OfRecord = Pick<engine.Conflict, 'entity' | 'record'>;

function entityOf({ services }: Context, { entity }: OfRecord): Entity | undefined {
  return services.business.entities.current().entities.get(entity);
}

function fieldAt(context: Context, conflict: Pick<FieldAtOdds, 'entity' | 'record' | 'field'>) {
  const entity = entityOf(context, conflict);
  return entity && fieldOf(entity, conflict.field);
}

async function toConflict(conflict: engine.Conflict, told: Told): Promise<Conflict> {
  switch (conflict.kind) {
    case 'field':
      return toFieldConflict(conflict, await lastChange(conflict, told), told);
    case 'deleted':
      return answer(DeletedConflict, placeOf(conflict, told));
    case 'changed':
      return toChanged(conflict, told);
    case 'duplicate':
      return toDuplicate(conflict, told);
  }
}

function placeOf(conflict: OfRecord, { context, staged, titles }: Told) {
  const { entity: key, record } = conflict;
  const entity = entityOf(context, conflict);
  const row = staged.get(record)?.row;
  const { timeZone } = context.services.business;
  const title = titles.get(record) ?? (entity && row && presentTitle(entity, row, { titles, timeZone }));
  return {
    entity: key,
    entityName: entity?.name ?? localText(key),
    record,
    title: say(title ?? entity?.name ?? localText(record), context.language),
  };
}

/** Versions back that are looked through for who changed a field. */
const RECENT = 100;

async function lastChange(conflict: engine.FieldConflict, { context }: Told): Promise<LastChange> {
  const { entity, record, field, version } = conflict;
  const since = Math.max(0, version - RECENT);
  const changes = await fieldChangesSince(context.services.business, entity, record, since, version);
  return changes.get(field) ?? { by: null, at: null };
}

interface LastChange {
  readonly by: string | null;
  readonly at: string | null;
}

type FieldAtOdds = Omit<engine.FieldConflict, 'kind'>;

async function toFieldConflict(conflict: FieldAtOdds, { by, at }: LastChange, told: Told): Promise<FieldConflict> {
  const { context, titles } = told;
  const { business } = context.services;
  const { field: key, version, base, mine, theirs, counted = false } = conflict;
  const field = fieldAt(context, conflict);
  const type = field?.type ?? NO_TYPE;
  const shown = (value: typeof base): string =>
    say(presentValue(type, value, { titles, timeZone: business.timeZone }), context.language);
  return answer(FieldConflict, {
    ...placeOf(conflict, told),
    field: key,
    label: field?.name ?? localText(key),
    type,
    version,
    base: { value: base },
    mine: { value: mine },
    theirs: { value: theirs },
    baseText: shown(base),
    mineText: shown(mine),
    theirsText: shown(theirs),
    counted,
    by: by === null ? null : await load(context, usersById, by),
    at,
  });
}

function toChanged(conflict: engine.ChangedConflict, told: Told): ChangedConflict {
  const { context, titles } = told;
  const { timeZone } = context.services.business;
  const fields = conflict.fields.map(({ field: key, base, theirs }) => {
    const field = fieldAt(context, { ...conflict, field: key });
    const shown = (value: typeof base): string =>
      say(presentValue(field?.type ?? NO_TYPE, value, { titles, timeZone }), context.language);
    const label = field?.name ?? localText(key);
    return answer(ChangedField, { field: key, label, baseText: shown(base), theirsText: shown(theirs) });
  });
  return answer(ChangedConflict, { ...placeOf(conflict, told), version: conflict.version, fields });
}

async function toDuplicate(conflict: engine.DuplicateConflict, told: Told): Promise<DuplicateConflict> {
  const { context, staged } = told;
  const { business } = context.services;
  const entity = entityOf(context, conflict);
  const values = staged.get(conflict.record)?.row.values;
  const readable =
    entity && values && may(context.actor, 'record.read', entity) && ownField(context.actor, entity) === null;
  const holder = readable ? await holderOf(business, entity, conflict.record, values, conflict.fields) : null;
  return answer(DuplicateConflict, {
    ...placeOf(conflict, told),
    fields: conflict.fields,
    labels: conflict.fields.map(key => (entity && fieldOf(entity, key)?.name) ?? localText(key)),
    existing: holder?.id ?? null,
  });
}
