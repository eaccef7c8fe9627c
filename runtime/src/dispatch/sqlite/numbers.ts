import type { NumberNeed, TakenNumber } from '../storage.js';
import type { SqliteConnection } from './connection.js';

/** Taken inside the unit's savepoint, so a refused unit leaves no gap. */
export function takeNumbers(connection: SqliteConnection, needs: readonly NumberNeed[]): TakenNumber[] {
  return needs.map(({ record, field, counter, prefix, digits }) => {
    const next = connection.first<{ value: number }>(
      `insert into counter (name, value) values (?, 1) on conflict (name) do update set value = value + 1 returning value`,
      counter,
    );
    return { record, field, value: prefix + String(next?.value).padStart(digits, '0') };
  });
}
