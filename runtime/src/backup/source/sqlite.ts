import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import {
  batchOf,
  type Cell,
  inOrder,
  JOBS,
  jobColumns,
  notCopied,
  type Piece,
  type Row,
  type TableFound,
  UpkeepRefused,
} from '../piece.js';

/** Reads `marshrut.db` as it is at one moment. Whoever writes to it meanwhile is not kept waiting. */
export async function* sqlitePieces(folder: string, made: string): AsyncGenerator<Piece> {
  const path = join(folder, 'marshrut.db');
  if (!existsSync(path))
    throw new UpkeepRefused(
      `Expected a database at ${path}, but there is none. Set MARSHRUT_DATA to the folder of the database.`,
    );
  const file = new Sqlite(path, { fileMustExist: true });
  try {
    file.pragma('query_only = on');
    // In the log of WAL a transaction that reads sees one moment, however long it lasts.
    file.exec('begin');
    const steps = file.prepare('select name from migration order by id').pluck().all() as string[];
    yield { kind: 'head', head: { made, from: 'sqlite', steps } };
    for (const { name, columns } of inOrder(tablesOf(file))) {
      yield { kind: 'table', table: name, columns };
      yield* rowsOf(file, name, columns);
    }
  } finally {
    file.close();
  }
}

function tablesOf(file: Sqlite.Database): TableFound[] {
  const names = file
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'")
    .pluck()
    .all() as string[];
  return names
    .filter(name => !notCopied.includes(name))
    .map(name => ({
      name,
      columns:
        name === JOBS
          ? jobColumns
          : (file.prepare('select name from pragma_table_info(?) order by cid').pluck().all(name) as string[]),
      refersTo: file.prepare('select "table" from pragma_foreign_key_list(?)').pluck().all(name) as string[],
    }));
}

async function* rowsOf(file: Sqlite.Database, table: string, columns: readonly string[]): AsyncGenerator<Piece> {
  const names = columns.map(name => `"${name}"`).join(', ');
  const batch = batchOf(table);
  let rows: Row[] = [];
  for (const row of file.prepare(`select ${names} from "${table}"`).raw().iterate() as Iterable<(Cell | Buffer)[]>) {
    rows.push(row.map(cell => (Buffer.isBuffer(cell) ? cell.toString('base64') : cell)));
    if (rows.length < batch) continue;
    yield { kind: 'rows', rows };
    rows = [];
  }
  if (rows.length > 0) yield { kind: 'rows', rows };
}
