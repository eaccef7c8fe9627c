import type { Value, Values } from '@marshrut/model';
import { committedRecord } from '../staging/overlay.js';
import type { Commit, RecordChange } from './commit.js';
import type { Decision, Env } from './decision.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import type { CaseState } from './state.js';
import { Stop } from './stop.js';

/** A record that keeps a task from being taken back. `made`: the version the task had left it at. */
export interface UndoObstacle {
  readonly entity: string;
  readonly record: string;
  /** deletion: the task itself has deleted it. */
  readonly why: 'changed' | 'deleted' | 'deletion';
  readonly made: number;
  /** Those of a corrected record that somebody changed since; none: all of it. */
  readonly fields: readonly string[];
}

/** A completion to be taken back. `state`: the case just before it. `changes`: all that was written with it, in its order. */
export interface Undoing {
  readonly task: string;
  readonly node: string;
  /** Why, in the words of whoever takes it back. */
  readonly reason: string;
  readonly state: CaseState;
  readonly changes: readonly RecordChange[];
}

/**
 * Takes a completed task back: the records are what they were, in one commit, and the task is open with what it had staged.
 * Refused, with all that stands in the way, where somebody has changed since what it wrote. The caller has seen to it that the case
 * has not gone on.
 */
export function undoTask(present: CaseState, { task, node, reason, state, changes }: Undoing, env: Env): Decision {
  try {
    const told = together(changes).map(change => inverted(change, env));
    const obstacles = told.flatMap(one => ('why' in one ? [one] : []));
    if (obstacles.length > 0) return { kind: 'rejected', rejection: { code: 'UNDO_RECORDS', obstacles } };
    const inverse = told.flatMap(one => ('why' in one ? [] : [one]));
    const commit: Commit = { id: env.newId('cmt'), task, node, changes: inverse };
    const event: Event = {
      type: 'taskUndone',
      ...{ task, node, by: env.actor, reason, commit: commit.id, changes: inverse, state },
    };
    return { kind: 'decided', state: evolve(present, event), events: [event], commits: [commit] };
  } catch (stop) {
    if (stop instanceof Stop) return stop.decision;
    throw stop;
  }
}

interface Written extends RecordChange {
  /** The version the last of the changes made. */
  readonly made: number;
}

/** All changes of one record as one, the last record touched first: so what refers goes before what it refers to. */
function together(changes: readonly RecordChange[]): readonly Written[] {
  const byRecord = new Map<string, Written>();
  for (const change of changes) {
    const earlier = byRecord.get(change.record);
    const made = change.version + 1;
    byRecord.set(
      change.record,
      earlier
        ? {
            ...earlier,
            op: change.op === 'delete' ? 'delete' : earlier.op,
            before: { ...change.before, ...earlier.before },
            after: { ...earlier.after, ...change.after },
            made,
          }
        : { ...change, made },
    );
  }
  return [...byRecord.values()].reverse();
}

function inverted({ entity, record, op, before, after, made }: Written, { facts }: Env): RecordChange | UndoObstacle {
  // A record keeps its one creation and its one end: a deleted one cannot come back under its id.
  if (op === 'delete') return { entity, record, why: 'deletion', made, fields: [] };
  const row = committedRecord(facts, entity, record);
  if (!row) return { entity, record, why: 'deleted', made, fields: [] };
  if (op === 'create')
    return row.version === made
      ? { entity, record, op: 'delete', version: row.version, before: row.values, after: {} }
      : { entity, record, why: 'changed', made, fields: [] };
  const fields = Object.keys(after);
  const changed = fields.filter(field => valueIn(row.values, field) !== valueIn(after, field));
  if (changed.length > 0) return { entity, record, why: 'changed', made, fields: changed };
  const pick = (values: Values) => Object.fromEntries(fields.map(field => [field, valueIn(values, field)]));
  return { entity, record, op: 'update', version: row.version, before: pick(row.values), after: pick(before) };
}

function valueIn(values: Values, field: string): Value {
  return values[field] ?? null;
}
