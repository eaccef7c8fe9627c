import type { Need } from '@marshrut/engine';
import type { Row } from '@marshrut/model';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { EntityTable } from '../../tables/entity-table.js';
import { matchOf } from '../../tables/match.js';
import { quote } from '../../tables/quote.js';
import { decodeRow } from '../../tables/row.js';
import type { Fact } from '../storage.js';
import type { SqliteConnection } from './connection.js';
import { holdersOf, loadOf, membersOf, personOf } from './people-facts.js';
import { statementsOf } from './table-statements.js';

export function readFacts(connection: SqliteConnection, tables: BusinessTables, needs: readonly Need[]): Fact[] {
  return needs.map(need => factOf(connection, tables, need));
}

function factOf(connection: SqliteConnection, tables: BusinessTables, need: Need): Fact {
  switch (need.need) {
    case 'record':
      return { ...need, row: readRecord(connection, tables.table(need.entity), need.id) };
    case 'find':
      return { ...need, rows: find(connection, tables.table(need.entity), need) };
    case 'people':
      return { ...need, people: holdersOf(connection, need.role) };
    case 'members':
      return { ...need, people: membersOf(connection, need.group) };
    case 'person':
      return { ...need, person: personOf(connection, need.id) };
    case 'loads':
      return { ...need, loads: need.users.map(user => loadOf(connection, user, need.at)) };
  }
}

export function readRecord(connection: SqliteConnection, table: EntityTable, id: string): Row | null {
  const row = connection.first<Record<string, unknown>>(`${statementsOf(table).select} where id = ?`, id);
  return row ? decodeRow(table, row, 'sqlite') : null;
}

function find(
  connection: SqliteConnection,
  table: EntityTable,
  { where, most }: Extract<Need, { need: 'find' }>,
): Row[] {
  const matches = where.map(criterion => matchOf(table, criterion, 'sqlite'));
  const conditions = matches.map(({ column, value }) => `${quote(column)} ${value === null ? 'is null' : '= ?'}`);
  const clause = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const values = matches.map(({ value }) => value).filter(value => value !== null);
  const rows = connection.all<Record<string, unknown>>(
    `${statementsOf(table).select} ${clause} order by id limit ${most}`,
    ...values,
  );
  return rows.map(row => decodeRow(table, row, 'sqlite'));
}
