import type { RecordChange } from '@marshrut/engine';
import type { BusinessTables } from '../../tables/business-tables.js';
import { quote } from '../../tables/quote.js';
import type { SqliteConnection } from './connection.js';
import { RefusedWrite } from './refused-write.js';
import { statementsOf } from './table-statements.js';

/**
 * SQLite checks deferred foreign keys at the commit of the whole group and does not say which one failed, so every unit
 * looks for itself once its records are written: whom they refer to, and who still refers to the deleted ones.
 */
export function checkReferences(
  connection: SqliteConnection,
  tables: BusinessTables,
  changes: readonly RecordChange[],
): void {
  for (const change of changes) {
    if (change.op === 'delete') checkDeleted(connection, tables, change);
    else checkTargets(connection, tables, change);
  }
}

function checkTargets(connection: SqliteConnection, tables: BusinessTables, { entity, after }: RecordChange): void {
  for (const { field, sql } of statementsOf(tables.table(entity)).targets) {
    const id = field === null ? null : after[field];
    if (typeof id !== 'string' || connection.first(sql, id)) continue;
    throw new RefusedWrite({ ok: false, why: 'reference', entity, field });
  }
}

function checkDeleted(connection: SqliteConnection, tables: BusinessTables, { entity, record }: RecordChange): void {
  for (const { table, reference } of tables.referencesTo(entity)) {
    const sql = `select 1 from ${quote(table.name)} where ${quote(reference.column)} = ? limit 1`;
    if (connection.first(sql, record))
      throw new RefusedWrite({ ok: false, why: 'reference', entity: table.entity.key, field: reference.field });
  }
}
