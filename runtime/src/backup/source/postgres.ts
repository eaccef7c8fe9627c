import pg from 'pg';
import { batchOf, inOrder, JOBS, jobColumns, type Piece, type Row } from '../piece.js';
import { type PostgresColumn, postgresTables, reading, toCell } from '../postgres-columns.js';

/** Graphile Worker's jobs as SQLite's table would hold them: one that is not tried again has no time. */
const JOB_ROWS = `
  (select key, payload::jsonb as job, case when attempts < max_attempts then run_at end as run_at,
     attempts::int as attempts, last_error, created_at from graphile_worker._private_jobs where key is not null) as jobs`;

const jobTypes: readonly PostgresColumn[] = jobColumns.map((name, at) => ({
  name,
  type: ['text', 'jsonb', 'timestamp with time zone', 'integer', 'text', 'timestamp with time zone'][at] ?? 'text',
  scale: 0,
}));

/** Reads a database as it is at one moment: everything in one transaction that sees one snapshot. Nobody is kept waiting. */
export async function* postgresPieces(url: string, made: string): AsyncGenerator<Piece> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query("set local datestyle = 'ISO'");
    const steps = await client.query<{ name: string }>('select name from migration order by id');
    yield { kind: 'head', head: { made, from: 'postgres', steps: steps.rows.map(({ name }) => name) } };
    for (const { name, types } of inOrder(await postgresTables(client))) {
      yield { kind: 'table', table: name, columns: types.map(column => column.name) };
      yield* rowsOf(client, `"${name}"`, types);
    }
    yield { kind: 'table', table: JOBS, columns: jobColumns };
    yield* rowsOf(client, JOB_ROWS, jobTypes);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function* rowsOf(client: pg.Client, from: string, columns: readonly PostgresColumn[]): AsyncGenerator<Piece> {
  const batch = batchOf(from.replaceAll('"', ''));
  await client.query(`declare reading no scroll cursor for select ${columns.map(reading).join(', ')} from ${from}`);
  for (;;) {
    const { rows } = await client.query<unknown[]>({ text: `fetch ${batch} from reading`, rowMode: 'array' });
    if (rows.length > 0) yield { kind: 'rows', rows: rows.map(row => toRow(columns, row)) };
    if (rows.length < batch) break;
  }
  await client.query('close reading');
}

function toRow(columns: readonly PostgresColumn[], row: readonly unknown[]): Row {
  return columns.map((column, at) => toCell(column, row[at]));
}
