import { type Event, type Plan, previewCommit, type RecordChange } from '@marshrut/engine';
import type { SimulatedHouse } from '../simulation/house.js';

/** What one commit wrote into the made-up house: «Регистрация»: the records it made and changed. */
export interface Written {
  readonly node: string;
  readonly changes: readonly RecordChange[];
}

/** The commits of a run in their order, with the numbers that they took. */
export function writtenIn(house: SimulatedHouse): readonly Written[] {
  return house.events.flatMap((event: Event): Written[] => {
    if (event.type !== 'taskCommitted' && event.type !== 'recordsWritten') return [];
    if (event.changes.length === 0) return [];
    return [{ node: event.node, changes: event.changes.map(change => numbered(house, change)) }];
  });
}

/** What a task would write if it were done now; nothing for one whose data do not fit yet. */
export function toBeWritten(house: SimulatedHouse, task: string): readonly RecordChange[] {
  const preview = previewCommit(house.plan, house.state, task, house.env(''));
  return preview.kind === 'answered' ? preview.answer.changes : [];
}

function numbered(house: SimulatedHouse, change: RecordChange): RecordChange {
  if (change.op !== 'create') return change;
  const row = house.record(change.entity, change.record);
  const numbers = numberFields(house.plan, change.entity).map(key => [key, row?.values[key] ?? null]);
  return { ...change, after: { ...change.after, ...Object.fromEntries(numbers) } };
}

function numberFields({ entities }: Plan, entity: string): string[] {
  return (entities.get(entity)?.fields ?? []).flatMap(({ key, type }) => (type.kind === 'number' ? [key] : []));
}
