import { fieldOf, type Value, type Values } from '@marshrut/model';
import type { RecordChange } from '../core/commit.js';
import type { StagedChange, TaskState } from '../core/state.js';
import type { Plan } from '../plan/plan.js';
import { type Compacted, compact } from './merge.js';

/** A line of the review: one field of a record, or, with null, the whole record. */
export interface Line {
  readonly entity: string;
  readonly record: string;
  readonly field: string | null;
}

/**
 * Why a line cannot be left out. REQUIRED: a new record is nothing without it. REFERRED: the case or another record points to it.
 * NUMBER: it is taken by the write itself. DELETED: a deletion is undone by going back.
 */
export type LineNeed = 'REQUIRED' | 'REFERRED' | 'NUMBER' | 'DELETED';

/** What keeps a line in the commit; null where it can be taken out. `change` is that of the record as it would be written. */
export function needOf(plan: Plan, task: TaskState, change: RecordChange, field: string | null): LineNeed | null {
  if (change.op === 'delete') return 'DELETED';
  if (field === null) return change.op === 'create' && isReferred(task, change.record) ? 'REFERRED' : null;
  const definition = plan.entities.get(change.entity);
  const known = definition && fieldOf(definition, field);
  if (known?.type.kind === 'number') return 'NUMBER';
  return change.op === 'create' && known?.required === true ? 'REQUIRED' : null;
}

function isReferred({ vars, staged }: TaskState, record: string): boolean {
  const points = (values: Values): boolean => Object.values(values).includes(record);
  return points(vars) || compact(staged).some(change => change.record !== record && points(change.patch));
}

/** A line that a person has taken out on the review `visit`, with the value that was to be written; null for a whole record. */
export interface TakenOut extends Line {
  readonly value: Value;
}

export function takenOut({ staged }: TaskState, visit: string): readonly TakenOut[] {
  const now = new Map(compact(staged).map(change => [change.record, change]));
  const touched = new Set(staged.filter(change => change.visit === visit).map(({ record }) => record));
  return [...touched].flatMap((record): TakenOut[] => {
    const was = before(staged, visit, record);
    const is = now.get(record);
    if (!was) return [];
    const { entity } = was;
    if (!is) return [{ entity, record, field: null, value: null }];
    return Object.entries(was.patch).flatMap(([field, value]) =>
      is.patch[field] !== value && is.patch[field] === (was.base[field] ?? null)
        ? [{ entity, record, field, value }]
        : [],
    );
  });
}

type Lines = Pick<StagedChange, 'entity' | 'record' | 'op' | 'patch' | 'base'>;

/** What is staged so that the line is not written: a new record goes, a field is what it was. Null where there is no such line. */
export function outOf({ staged }: TaskState, visit: string, { record, field }: Line): Lines | null {
  const was = before(staged, visit, record);
  if (!was || (field !== null && !Object.hasOwn(was.patch, field))) return null;
  const { entity } = was;
  if (field === null && was.op === 'create') return { entity, record, op: 'delete', patch: {}, base: null };
  const fields = field === null ? Object.keys(was.patch) : [field];
  const base = Object.fromEntries(fields.map(key => [key, was.base[key] ?? null]));
  return { entity, record, op: 'update', patch: base, base: baseOf(staged, was, base, []) };
}

/** What is staged so that the line is written after all, as it was before it was taken out. */
export function backOf({ staged }: TaskState, visit: string, { record, field }: Line): Lines | null {
  const was = before(staged, visit, record);
  if (!was || (field !== null && !Object.hasOwn(was.patch, field))) return null;
  const { entity } = was;
  if (field === null && was.op === 'create') return { entity, record, op: 'create', patch: was.patch, base: null };
  const fields = field === null ? Object.keys(was.patch) : [field];
  const pick = (values: Values) => Object.fromEntries(fields.map(key => [key, values[key] ?? null]));
  return {
    ...{ entity, record, op: 'update', patch: pick(was.patch) },
    base: baseOf(
      staged,
      was,
      pick(was.base),
      fields.filter(key => was.counted.has(key)),
    ),
  };
}

function baseOf(
  staged: readonly StagedChange[],
  { op, record }: Compacted,
  values: Values,
  counted: readonly string[],
): StagedChange['base'] {
  if (op === 'create') return null;
  const version = staged.findLast(change => change.record === record && change.base)?.base?.version ?? 0;
  return { version, values, ...(counted.length > 0 ? { counted } : {}) };
}

/** All that was staged for a record before the review. */
function before(staged: readonly StagedChange[], visit: string, record: string): Compacted | undefined {
  return compact(staged.filter(change => change.record === record && change.visit !== visit))[0];
}
