import { FIND_LIMIT, type Need } from '@marshrut/engine';
import { watchedLater } from '../../database/statement-hook.js';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { Stored } from '../../tables/codec.js';
import { matchOf } from '../../tables/match.js';
import { quote } from '../../tables/quote.js';
import { decodeRow } from '../../tables/row.js';
import type { Fact } from '../storage.js';
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
  const query = () => watchedLater(text, () => pool.query<Record<string, Found>>(text, values));
  const { rows } = await telemetry.statement('facts', 1, query);
  return needs.map((need, i) => {
    if (need.need === 'people') return { ...need, people: (rows[0]?.[`f${i}`] ?? []) as unknown as readonly string[] };
    const found = (rows[0]?.[`f${i}`] ?? []).map(row => decodeRow(tables.table(need.entity), row, 'postgres'));
    return need.need === 'record' ? { ...need, row: found[0] ?? null } : { ...need, rows: found };
  });
}

type Found = readonly Readonly<Record<string, unknown>>[] | null;

function select(tables: BusinessTables, need: Need, bind: (value: Stored) => string): string {
  if (need.need === 'people')
    return `select jsonb_agg(u.id order by u.id) from "user" u join user_role r on r.user_id = u.id
      where r.role = ${bind(need.role)} and u.left_at is null`;
  const table = tables.table(need.entity);
  const where =
    need.need === 'record'
      ? [`id = ${bind(need.id)}`]
      : need.where.map(criterion => {
          const { column, value } = matchOf(table, criterion, 'postgres');
          return value === null ? `${quote(column)} is null` : `${quote(column)} = ${bind(value)}`;
        });
  const clause = where.length > 0 ? `where ${where.join(' and ')}` : '';
  const rows = `select * from ${quote(table.name)} ${clause} order by id limit ${FIND_LIMIT}`;
  return `select jsonb_agg(to_jsonb(t) order by t.id) from (${rows}) t`;
}
