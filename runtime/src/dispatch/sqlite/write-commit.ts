import type { RecordChange } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { EntityTable } from '../../tables/entity-table.js';
import { quote } from '../../tables/quote.js';
import { encodePatch, encodeRow } from '../../tables/row.js';
import type { CommitWrite, TakenNumber, WriteSet } from '../storage.js';
import { checkReferences } from './check-references.js';
import type { SqliteConnection } from './connection.js';
import { isUniqueViolation, violatedColumns } from './constraint.js';
import { RefusedWrite, stale } from './refused-write.js';
import { statementsOf } from './table-statements.js';

export function writeCommit(
  connection: SqliteConnection,
  tables: BusinessTables,
  { actor, at }: WriteSet,
  commit: CommitWrite,
  numbers: readonly TakenNumber[],
): void {
  const changes = commit.changes.map(change => ({ ...change, after: withNumbers(change, numbers) }));
  for (const change of changes) writeRecord(connection, tables.table(change.entity), change, at);
  checkReferences(connection, tables, changes);
  connection.run(
    'insert into commit_record (id, source, case_id, task, node, actor, at, lines) values (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[commit.id, commit.source, commit.case, commit.task, commit.node, actor, at, changes.length],
  );
  for (const [i, change] of changes.entries())
    connection.run(
      `insert into commit_line (commit_id, line, entity, record, op, version, before, after)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[commit.id, i + 1, change.entity, change.record, change.op, change.version + 1],
      ...[JSON.stringify(change.before), JSON.stringify(change.after)],
    );
}

function withNumbers({ record, after }: RecordChange, numbers: readonly TakenNumber[]): Values {
  const taken = numbers.filter(number => number.record === record);
  return taken.length === 0
    ? after
    : { ...after, ...Object.fromEntries(taken.map(({ field, value }) => [field, value])) };
}

function writeRecord(connection: SqliteConnection, table: EntityTable, change: RecordChange, at: string): void {
  try {
    if (writers[change.op](connection, table, change, at) === 0) throw stale();
  } catch (error) {
    throw isUniqueViolation(error) ? refusedKey(table, change.record, violatedColumns(error)) : error;
  }
}

const writers: Readonly<
  Record<
    RecordChange['op'],
    (connection: SqliteConnection, table: EntityTable, change: RecordChange, at: string) => number
  >
> = { create, update, delete: remove };

function create(connection: SqliteConnection, table: EntityTable, { record, after }: RecordChange, at: string): number {
  const row = Object.values(encodeRow(table, after, 'sqlite'));
  return connection.run(statementsOf(table).insert, record, 1, at, at, ...row);
}

function update(connection: SqliteConnection, table: EntityTable, change: RecordChange, at: string): number {
  const patch = encodePatch(table, change.after, 'sqlite');
  const set = Object.keys(patch).map(column => `${quote(column)} = ?, `);
  return connection.run(
    `update ${quote(table.name)} set ${set.join('')}version = version + 1, updated_at = ? where id = ? and version = ?`,
    ...[...Object.values(patch), at, change.record, change.version],
  );
}

function remove(connection: SqliteConnection, table: EntityTable, { record, version }: RecordChange): number {
  return connection.run(`delete from ${quote(table.name)} where id = ? and version = ?`, record, version);
}

function refusedKey(table: EntityTable, record: string, columns: readonly string[]): RefusedWrite {
  const key = table.unique.find(unique => unique.columns.join() === columns.join());
  if (!key) return stale();
  return new RefusedWrite({ ok: false, why: 'duplicate', entity: table.entity.key, record, fields: key.fields });
}
