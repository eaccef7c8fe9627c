import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { batchOf, type Cell, type Counts, type Head, type Piece, type Row, UpkeepRefused } from '../piece.js';
import { type FirstLine, FORMAT, type ManifestLine, type TableLine } from './lines.js';

/** Reads a backup through once and writes nothing. Rejects with `UpkeepRefused` that names what is wrong with it. */
export async function verifyBackup(path: string): Promise<{ readonly head: Head; readonly rows: Counts }> {
  const rows: Record<string, number> = {};
  let [head, table]: [Head | null, string] = [null, ''];
  for await (const piece of readBackup(path)) {
    if (piece.kind === 'head') head = piece.head;
    else if (piece.kind === 'table') {
      table = piece.table;
      rows[table] = 0;
    } else rows[table] = (rows[table] ?? 0) + piece.rows.length;
  }
  if (!head) throw damaged(path, 'it is empty');
  return { head, rows };
}

/** The pieces of a backup. What was changed in it is told at its end, so verify it first, or write in one transaction. */
export async function* readBackup(path: string): AsyncGenerator<Piece> {
  const reader = new Reader(path);
  let rows: Row[] = [];
  for await (const line of linesOf(path)) {
    const read = reader.read(line);
    if (Array.isArray(read)) {
      rows.push(read);
      if (rows.length < batchOf(reader.table)) continue;
    }
    if (rows.length > 0) yield { kind: 'rows', rows };
    rows = [];
    if (read !== null && !Array.isArray(read)) yield read;
  }
  reader.end();
}

/** Follows the lines and compares them with the manifest at the end. */
class Reader {
  readonly #path: string;
  readonly #sums: Record<string, { rows: number; readonly sum: Hash }> = {};
  #head = '';
  #table = '';
  #ended = false;

  constructor(path: string) {
    this.#path = path;
  }

  get table(): string {
    return this.#table;
  }

  /** A row, a piece, or null for the manifest. */
  read(line: string): Cell[] | Exclude<Piece, { kind: 'rows' }> | null {
    if (this.#ended) throw damaged(this.#path, 'something follows its end');
    const value = this.#parse(line);
    if (this.#head === '') return this.#first(line, value as unknown as FirstLine);
    if (Array.isArray(value)) {
      const counted = this.#sums[this.#table];
      if (!counted) throw damaged(this.#path, 'a row stands before any table');
      counted.rows += 1;
      counted.sum.update(`${line}\n`);
      return value;
    }
    if ('table' in value) {
      const { table, columns } = value as unknown as TableLine;
      this.#table = table;
      this.#sums[table] = { rows: 0, sum: createHash('sha256').update(`${line}\n`) };
      return { kind: 'table', table, columns };
    }
    this.#compare(value as unknown as ManifestLine);
    return null;
  }

  end(): void {
    if (!this.#ended) throw damaged(this.#path, 'its end is missing: it was cut off');
  }

  #first(line: string, { marshrut, format, made, from, steps }: FirstLine): Piece & { kind: 'head' } {
    if (marshrut !== 'backup')
      throw new UpkeepRefused(
        `Expected a backup of Marshrut in ${this.#path}, but it is another file. Give one that 'marshrut backup' made.`,
      );
    if (format !== FORMAT)
      throw new UpkeepRefused(
        `Expected a backup of format ${FORMAT} in ${this.#path}, but it has format ${format}. Restore it with the version that made it.`,
      );
    this.#head = createHash('sha256').update(`${line}\n`).digest('hex');
    return { kind: 'head', head: { made, from, steps } };
  }

  #compare({ manifest }: ManifestLine): void {
    if (manifest?.head !== this.#head) throw damaged(this.#path, 'its first line was changed');
    for (const name of new Set([...Object.keys(manifest.tables), ...Object.keys(this.#sums)])) {
      const [told, found] = [manifest.tables[name], this.#sums[name]];
      if (!told || !found)
        throw damaged(this.#path, `the table '${name}' is ${told ? 'missing' : 'not of this backup'}`);
      if (told.rows !== found.rows)
        throw damaged(this.#path, `the table '${name}' has ${found.rows} rows of ${told.rows}`);
      if (told.sha256 !== found.sum.digest('hex')) throw damaged(this.#path, `the table '${name}' was changed`);
    }
    this.#ended = true;
  }

  #parse(line: string): Record<string, unknown> | Cell[] {
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    } catch {
      // Told below, as what is no object is.
    }
    if (this.#head === '') throw damaged(this.#path, 'its first line is no JSON');
    throw damaged(this.#path, `a line of the table '${this.#table}' is no JSON`);
  }
}

/** Lines end with a line feed alone: other ends of lines may stand in texts. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const stream = file.pipe(createGunzip());
  file.on('error', error => stream.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
        rest = [];
        from = at + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (error) {
    throw told(path, error);
  } finally {
    file.destroy();
  }
  if (rest.length > 0) throw damaged(path, 'its end is missing: it was cut off');
}

function told(path: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR') return damaged(path, 'its end is missing: it was cut off');
  if (code === 'Z_DATA_ERROR') return damaged(path, 'its bytes were changed, or it is another file');
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new UpkeepRefused(`Expected a backup at ${path}, but it cannot be read. Check its name.`);
  return error;
}

function damaged(path: string, what: string): UpkeepRefused {
  return new UpkeepRefused(`Expected a whole backup in ${path}, but ${what}. Take another copy of it.`);
}
