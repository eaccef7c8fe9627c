/**
 * A database as a stream, the same whichever database it is read from or written to. Values are as SQLite holds them: texts, and
 * whole numbers for numbers, yes and no (1, 0) and decimals (scaled); instants are UTC texts, JSON is its text, bytes are base64.
 */
export type Piece =
  | { readonly kind: 'head'; readonly head: Head }
  /** The rows that follow are of this table. Tables come after those they refer to, business tables last. */
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] };

export type Cell = string | number | null;
export type Row = readonly Cell[];

export interface Head {
  /** UTC instant. */
  readonly made: string;
  readonly from: 'sqlite' | 'postgres';
  /** Steps of the schema that had been run, in their order. */
  readonly steps: readonly string[];
}

/** How many rows each table has. */
export type Counts = Readonly<Record<string, number>>;

/** Tables that are not copied as they are: steps stand in the head, leases are worthless elsewhere. */
export const notCopied: readonly string[] = ['migration', 'job_worker', 'restoring'];

/** SQLite's queue is its table; PostgreSQL's is Graphile Worker's and is read and written as if it were that table. */
export const JOBS = 'job';
export const jobColumns = ['key', 'job', 'run_at', 'attempts', 'last_error', 'created_at'] as const;

/** Rows that travel together; of files fewer, so that a batch fits into memory. */
export const BATCH = 500;
const FILE_BATCH = 16;

export function batchOf(table: string): number {
  return table === 'attachment_part' ? FILE_BATCH : BATCH;
}

/** Expected failures of upkeep, told in words: "Expected …, but …. Do …." */
export class UpkeepRefused extends Error {
  override readonly name = 'UpkeepRefused';
}

/** A table and the tables it refers to, as a catalogue tells it. */
export interface TableFound {
  readonly name: string;
  readonly columns: readonly string[];
  readonly refersTo: readonly string[];
}

const isBusiness = (name: string): boolean => name.startsWith('data_');

/** Each after those it refers to; business tables last, for they may refer in circles and are checked at the end. */
export function inOrder<T extends TableFound>(tables: readonly T[]): readonly T[] {
  const [ordered, seen] = [new Set<T>(), new Set<T>()];
  const add = (table: T): void => {
    if (seen.has(table)) return;
    seen.add(table);
    for (const name of table.refersTo) {
      const other = tables.find(found => found.name === name);
      if (other && other !== table && !isBusiness(other.name)) add(other);
    }
    ordered.add(table);
  };
  const sorted = tables.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  for (const business of [false, true]) for (const table of sorted) if (isBusiness(table.name) === business) add(table);
  return [...ordered];
}
