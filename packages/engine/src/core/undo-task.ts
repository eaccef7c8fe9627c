import type { Value, Values } from '@marshrut/model';
import { committedRecord } from '../staging/overlay.js';
import type { Commit, RecordChange } from './commit.js';
import type { Decision, Env } from './decision.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import type { CaseState } from './state.js';
import { Stop } from './stop.js';

/** A completion to be taken back. `state`: the case just before it. `changes`: all that was written with it, in its order. */
export interface Undoing {
  readonly task: string;
  readonly node: string;
  readonly state: CaseState;
  readonly changes: readonly RecordChange[];
}

/**
 * Takes a completed task back: the records are what they were, in one commit, and the task is open with what it had staged.
 * Refused where somebody has changed since what it wrote. The caller has seen to it that the case has not gone on.
 */
export function undoTask(present: CaseState, { task, node, state, changes }: Undoing, env: Env): Decision {
  try {
    const inverse = together(changes).flatMap(change => inverted(change, env));
    const commit: Commit = { id: env.newId('cmt'), task, node, changes: inverse };
    const event: Event = {
      type: 'taskUndone',
      ...{ task, node, by: env.actor, commit: commit.id, changes: inverse, state },
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

function inverted({ entity, record, op, before, after, made }: Written, { facts }: Env): RecordChange[] {
  const row = committedRecord(facts, entity, record);
  // A record keeps its one creation and its one end: a deleted one cannot come back under its id.
  if (op === 'delete' || !row) throw overtaken(entity, record);
  if (op === 'create') {
    if (row.version !== made) throw overtaken(entity, record);
    return [{ entity, record, op: 'delete', version: row.version, before: row.values, after: {} }];
  }
  const fields = Object.keys(after);
  if (fields.some(field => valueIn(row.values, field) !== valueIn(after, field))) throw overtaken(entity, record);
  const pick = (values: Values) => Object.fromEntries(fields.map(field => [field, valueIn(values, field)]));
  return [{ entity, record, op: 'update', version: row.version, before: pick(row.values), after: pick(before) }];
}

function overtaken(entity: string, record: string): Stop {
  return new Stop({ kind: 'rejected', rejection: { code: 'UNDO_RECORDS', entity, record } });
}

function valueIn(values: Values, field: string): Value {
  return values[field] ?? null;
}
