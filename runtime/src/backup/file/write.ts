import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Counts, Piece } from '../piece.js';
import { type FirstLine, FORMAT, type ManifestLine, type TableLine } from './lines.js';

export interface BackupWritten {
  readonly bytes: number;
  readonly rows: Counts;
}

/** What is in a backup is known to few. */
const OWNER_ONLY = 0o600;
/** The lowest level of gzip: a third larger than the usual one and three times as fast. */
const LEVEL = 1;

/** Writes a file that is there whole or not at all; one that was there is replaced. Lines of JSON, gzipped. */
export async function writeBackup(path: string, pieces: AsyncIterable<Piece>): Promise<BackupWritten> {
  const unfinished = `${path}.part`;
  const rows: Record<string, number> = {};
  try {
    const file = createWriteStream(unfinished, { mode: OWNER_ONLY, flush: true });
    await pipeline(Readable.from(lines(pieces, rows)), createGzip({ level: LEVEL }), file);
    await rename(unfinished, path);
    await keepName(dirname(path));
    return { bytes: (await stat(path)).size, rows };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function* lines(pieces: AsyncIterable<Piece>, counts: Record<string, number>): AsyncGenerator<string> {
  const sums: Record<string, Hash> = {};
  let headSum = '';
  let table = '';
  for await (const piece of pieces) {
    if (piece.kind === 'head') {
      const first: FirstLine = { marshrut: 'backup', format: FORMAT, ...piece.head };
      const line = `${JSON.stringify(first)}\n`;
      headSum = createHash('sha256').update(line).digest('hex');
      yield line;
    } else if (piece.kind === 'table') {
      table = piece.table;
      counts[table] = 0;
      const line = `${JSON.stringify({ table, columns: piece.columns } satisfies TableLine)}\n`;
      sums[table] = createHash('sha256').update(line);
      yield line;
    } else {
      const text = piece.rows.map(row => `${JSON.stringify(row)}\n`).join('');
      counts[table] = (counts[table] ?? 0) + piece.rows.length;
      sums[table]?.update(text);
      yield text;
    }
  }
  const tables = Object.entries(sums).map(([name, sum]) => [
    name,
    { rows: counts[name] ?? 0, sha256: sum.digest('hex') },
  ]);
  yield `${JSON.stringify({ manifest: { head: headSum, tables: Object.fromEntries(tables) } } satisfies ManifestLine)}\n`;
}

/** A name is durable once its folder is. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
