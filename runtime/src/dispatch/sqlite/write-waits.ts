import type { EffectWrite, WaitsWrite } from '../storage.js';
import type { SqliteConnection } from './connection.js';

/** Index rows of what elements wait for. Those of one element go together. */
export function writeWaits(connection: SqliteConnection, { insert, remove }: WaitsWrite): void {
  for (const element of remove) connection.run('delete from wait where element = ?', element);
  for (const row of insert)
    connection.run(
      'insert or ignore into wait (element, case_id, node, kind, name, key, due) values (?, ?, ?, ?, ?, ?, ?)',
      ...[row.element, row.case, row.node, row.kind, row.name, row.key, row.due],
    );
}

export function writeEffects(connection: SqliteConnection, effects: readonly EffectWrite[], at: string): void {
  for (const { case: id, effect } of effects)
    connection.run(
      `insert into effect (id, case_id, element, kind, body, status, attempts, created_at)
       values (?, ?, ?, ?, ?, 'pending', 0, ?)`,
      ...[effect.id, id, effect.element, effect.kind, JSON.stringify(effect), at],
    );
}
