import type { BulkWrite, WriteSet } from '../storage.js';
import type { SqliteConnection } from './connection.js';

/** A command to many cases as it begins: nothing of it is done yet. */
export function writeBulk(connection: SqliteConnection, { actor, at }: WriteSet, bulk: BulkWrite): void {
  connection.run(
    'insert into bulk_job (id, action, reason, actor, created_at) values (?, ?, ?, ?, ?)',
    ...[bulk.id, bulk.action, bulk.reason, actor, at],
  );
  for (const [i, { case: id, element }] of bulk.items.entries())
    connection.run(
      "insert into bulk_item (bulk, number, case_id, element, status) values (?, ?, ?, ?, 'pending')",
      ...[bulk.id, i + 1, id, element],
    );
}
