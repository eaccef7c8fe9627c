import { FIND_LIMIT, type Need } from '@marshrut/engine';
import type { Row } from '@marshrut/model';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { EntityTable } from '../../tables/entity-table.js';
import { matchOf } from '../../tables/match.js';
import { quote } from '../../tables/quote.js';
import { decodeRow } from '../../tables/row.js';
import type { Fact } from '../storage.js';
import type { SqliteConnection } from './connection.js';
import { statementsOf } from './table-statements.js';

export function readFacts(connection: SqliteConnection, tables: BusinessTables, needs: readonly Need[]): Fact[] {
  return needs.map(need => {
    if (need.need === 'people') return { ...need, people: readPeople(connection, need.role) };
    const table = tables.table(need.entity);
    return need.need === 'record'
      ? { ...need, row: readRecord(connection, table, need.id) }
      : { ...need, rows: find(connection, table, need.where) };
  });
}

function readPeople(connection: SqliteConnection, role: string): string[] {
  const rows = connection.all<{ id: string }>(
    `select u.id from "user" u join user_role r on r.user_id = u.id where r.role = ? and u.left_at is null order by u.id`,
    role,
  );
  return rows.map(({ id }) => id);
}

export function readRecord(connection: SqliteConnection, table: EntityTable, id: string): Row | null {
  const row = connection.first<Record<string, unknown>>(`${statementsOf(table).select} where id = ?`, id);
  return row ? decodeRow(table, row, 'sqlite') : null;
}

function find(
  connection: SqliteConnection,
  table: EntityTable,
  where: Extract<Need, { need: 'find' }>['where'],
): Row[] {
  const matches = where.map(criterion => matchOf(table, criterion, 'sqlite'));
  const conditions = matches.map(({ column, value }) => `${quote(column)} ${value === null ? 'is null' : '= ?'}`);
  const clause = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const values = matches.map(({ value }) => value).filter(value => value !== null);
  const rows = connection.all<Record<string, unknown>>(
    `${statementsOf(table).select} ${clause} order by id limit ${FIND_LIMIT}`,
    ...values,
  );
  return rows.map(row => decodeRow(table, row, 'sqlite'));
}
