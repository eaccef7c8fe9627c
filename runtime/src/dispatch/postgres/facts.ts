import type { Load, Need, Person } from '@marshrut/engine';
import type { Row } from '@marshrut/model';
import { watchedLater } from '../../database/statement-hook.js';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { Stored } from '../../tables/codec.js';
import { matchOf } from '../../tables/match.js';
import { quote } from '../../tables/quote.js';
import { decodeRow } from '../../tables/row.js';
import type { Fact } from '../storage.js';
import { selectPeople } from './people-facts.js';
import type { Line } from './send.js';

/** All needs in one statement, so one round trip and one moment. */
export async function readFacts(
  { pool, telemetry }: Line,
  tables: BusinessTables,
  needs: readonly Need[],
): Promise<Fact[]> {
  if (needs.length === 0) return [];
  const values: Stored[] = [];
  const bind = (value: Stored) => `$${values.push(value)}`;
  const answers = needs.map((need, i) => `(${select(tables, need, bind)}) as f${i}`);
  const text = `select ${answers.join(', ')}`;
  const query = () => watchedLater(text, () => pool.query<Record<string, unknown>>(text, values));
  const { rows } = await telemetry.statement('facts', 1, query);
  return needs.map((need, i) => factOf(tables, need, rows[0]?.[`f${i}`] ?? null));
}

function factOf(tables: BusinessTables, need: Need, found: unknown): Fact {
  switch (need.need) {
    case 'record':
      return { ...need, row: rowsOf(tables, need.entity, found)[0] ?? null };
    case 'find':
      return { ...need, rows: rowsOf(tables, need.entity, found) };
    case 'people':
    case 'members':
      return { ...need, people: (found ?? []) as readonly string[] };
    case 'person':
      return { ...need, person: found as Person | null };
    case 'loads':
      return { ...need, loads: (found ?? []) as readonly Load[] };
  }
}

function rowsOf(tables: BusinessTables, entity: string, found: unknown): Row[] {
  const rows = (found ?? []) as readonly Readonly<Record<string, unknown>>[];
  return rows.map(row => decodeRow(tables.table(entity), row, 'postgres'));
}

function select(tables: BusinessTables, need: Need, bind: (value: Stored) => string): string {
  if (need.need !== 'record' && need.need !== 'find') return selectPeople(need, bind);
  const table = tables.table(need.entity);
  const where =
    need.need === 'record'
      ? [`id = ${bind(need.id)}`]
      : need.where.map(criterion => {
          const { column, value } = matchOf(table, criterion, 'postgres');
          return value === null ? `${quote(column)} is null` : `${quote(column)} = ${bind(value)}`;
        });
  const clause = where.length > 0 ? `where ${where.join(' and ')}` : '';
  const rows = `select * from ${quote(table.name)} ${clause} order by id${need.need === 'find' ? ` limit ${need.most}` : ''}`;
  return `select jsonb_agg(to_jsonb(t) order by t.id) from (${rows}) t`;
}
