import type pg from 'pg';
import { canonicalJson } from '../definitions/canonical-json.js';
import { type Cell, notCopied, type TableFound, UpkeepRefused } from './piece.js';

/** A column of PostgreSQL: its type as PostgreSQL writes it, and how many decimals it has. */
export interface PostgresColumn {
  readonly name: string;
  readonly type: string;
  readonly scale: number;
}

export interface PostgresTable extends TableFound {
  readonly types: readonly PostgresColumn[];
}

const TABLES = `
  select c.relname as name,
    (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
        'scale', case when a.atttypid = 'numeric'::regtype and a.atttypmod > 0 then (a.atttypmod - 4) & 65535 else 0 end)
        order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    coalesce((select jsonb_agg(f.confrelid::regclass::text) from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f'), '[]') as refers
  from pg_class c
  where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
    and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

/** The tables of the schema, without those that are not copied. */
export async function postgresTables(client: Pick<pg.ClientBase, 'query'>): Promise<readonly PostgresTable[]> {
  const { rows } = await client.query<{ name: string; columns: PostgresColumn[]; refers: string[] }>(TABLES);
  return rows
    .filter(({ name }) => !notCopied.includes(name))
    .map(({ name, columns, refers }) => ({
      name,
      columns: columns.map(column => column.name),
      types: columns,
      refersTo: refers.map(other => other.replaceAll('"', '')),
    }));
}

const TEXTS = ['text', 'character varying', 'date'];
const WHOLE = ['integer', 'bigint', 'smallint'];

/** The column as SQLite would hold it. */
export function reading({ name, type, scale }: PostgresColumn): string {
  const column = `"${name}"`;
  if (TEXTS.includes(type)) return `${column}::text`;
  if (WHOLE.includes(type)) return column;
  switch (type) {
    case 'jsonb':
    case 'json':
      return `${column}::text`;
    case 'boolean':
      return `${column}::int`;
    case 'bytea':
      return `translate(encode(${column}, 'base64'), E'\\n', '')`;
    case 'numeric':
      return `(${column} * ${10 ** scale})::bigint`;
    case 'timestamp with time zone':
      return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    default:
      throw new UpkeepRefused(
        `Expected columns of kinds that both databases hold, but '${name}' is '${type}'. Take a newer version of the program.`,
      );
  }
}

/** What SQLite holds, given as the text `cell`, for a column. */
export function writing({ type, scale }: PostgresColumn, cell: string): string {
  if (type === 'boolean') return `${cell}::int::boolean`;
  if (type === 'bytea') return `decode(${cell}, 'base64')`;
  if (type === 'numeric') return scale === 0 ? `${cell}::numeric` : `${cell}::numeric / ${10 ** scale}`;
  return `${cell}::${type}`;
}

/** What `reading` answers, as the driver gives it: bigints are texts there, and JSON has lost its order. */
export function toCell({ type }: PostgresColumn, given: unknown): Cell {
  if (given === null || given === undefined) return null;
  if (typeof given === 'number') return given;
  if (type === 'jsonb' || type === 'json') return canonicalJson(JSON.parse(String(given)));
  return WHOLE.includes(type) || type === 'numeric' || type === 'boolean' ? Number(given) : String(given);
}
