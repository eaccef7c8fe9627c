import { newer, stepsAfter } from '../database/steps.js';
import { rebuildTables } from '../tables/rebuild-tables.js';
import { type Counts, type Head, type Piece, UpkeepRefused } from './piece.js';
import type { Loading, Target } from './target/target.js';

/** Fills an empty database with all pieces, or leaves it empty. Answers how many rows each table has got. */
export async function load(target: Target, pieces: AsyncIterable<Piece>): Promise<Counts> {
  const rest = pieces[Symbol.asyncIterator]();
  try {
    const first = await rest.next();
    if (first.done || first.value.kind !== 'head')
      throw new UpkeepRefused('Expected a backup to begin with its head, but it does not. Take another copy of it.');
    const { steps }: Head = first.value.head;
    const { unknown } = stepsAfter(steps);
    if (unknown.length > 0) throw new UpkeepRefused(newer(unknown));
    return await target.fill(steps, loading => fill(loading, { [Symbol.asyncIterator]: () => rest }));
  } finally {
    await rest.return?.();
  }
}

async function fill(loading: Loading, pieces: AsyncIterable<Piece>): Promise<Counts> {
  const counts: Record<string, number> = {};
  let [table, columns, rebuilt]: [string, readonly string[], boolean] = ['', [], false];
  for await (const piece of pieces) {
    if (piece.kind === 'table') {
      ({ table, columns } = piece);
      counts[table] = 0;
      if (!rebuilt && table.startsWith('data_')) {
        await rebuildTables(loading.db);
        rebuilt = true;
      }
      // Steps of the schema bring some rows of their own, such as the system roles.
      else if (!table.startsWith('data_')) await loading.clear(table);
    } else if (piece.kind === 'rows') {
      await loading.insert(table, columns, piece.rows).catch(error => {
        throw new UpkeepRefused(
          `Expected the rows of '${table}' to fit into the database, but ${error instanceof Error ? error.message : error}. Nothing was written.`,
        );
      });
      counts[table] = (counts[table] ?? 0) + piece.rows.length;
    }
  }
  if (!rebuilt) await rebuildTables(loading.db);
  for (const [name, rows] of Object.entries(counts)) {
    const found = await loading.count(name);
    if (found !== rows)
      throw new UpkeepRefused(
        `Expected ${rows} rows in '${name}' after writing them, but there are ${found}. Nothing was written.`,
      );
  }
  return counts;
}
