import { normalText } from '@marshrut/expressions';
import type { Row, Value, Values } from '@marshrut/model';
import { type Criterion, type Facts, FIND_LIMIT } from '../core/decision.js';
import type { StagedChange } from '../core/state.js';
import { needing } from '../core/stop.js';

/** A record as the task sees it: its own staged changes over the committed row. */
export function overlaid(committed: Row | null, changes: readonly StagedChange[]): Row | null {
  let row = committed;
  for (const change of changes) {
    if (change.op === 'delete') row = null;
    else if (change.op === 'create') row = { id: change.record, version: 0, values: change.patch };
    else if (row) row = { ...row, values: { ...row.values, ...change.patch } };
  }
  return row;
}

/** Stops for the fact when it is not at hand yet. */
export function recordSeen(facts: Facts, staged: readonly StagedChange[], entity: string, id: string): Row | null {
  const changes = staged.filter(change => change.record === id && change.entity === entity);
  if (changes[0]?.op === 'create') return overlaid(null, changes);
  return overlaid(committedRecord(facts, entity, id), changes);
}

export function committedRecord(facts: Facts, entity: string, id: string): Row | null {
  const row = facts.record(entity, id);
  if (row === undefined) throw needing({ need: 'record', entity, id });
  return row;
}

/**
 * Records that match, as the task sees them: staged ones are found, records whose staged values no longer match are not.
 * At most `most`, in the order of ids.
 */
export function recordsFound(
  facts: Facts,
  staged: readonly StagedChange[],
  entity: string,
  where: readonly Criterion[],
  most: number = FIND_LIMIT,
): readonly Row[] {
  const committed = facts.find(entity, where, most);
  if (committed === undefined) throw needing({ need: 'find', entity, where, most });
  const touched = new Set(staged.filter(change => change.entity === entity).map(change => change.record));
  const own = [...touched]
    .map(id => recordSeen(facts, staged, entity, id))
    .filter((row): row is Row => row !== null && matches(row.values, where));
  return [...committed.filter(row => !touched.has(row.id)), ...own]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

export function matches(values: Values, where: readonly Criterion[]): boolean {
  return where.every(({ field, equals }) => same(values[field] ?? null, equals));
}

function same(left: Value, right: Value): boolean {
  return typeof left === 'string' && typeof right === 'string'
    ? normalText(left) === normalText(right)
    : left === right;
}
