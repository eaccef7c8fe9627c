import type { Criterion } from '@marshrut/engine';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../../database/dialect.js';
import type { Database } from '../../database/rows.js';
import type { Catalogue } from '../../tables/catalogue.js';
import { matchOf } from '../../tables/match.js';
import { UnknownToCatalogue } from '../../tables/unknown.js';

interface RecordsQuery {
  readonly entity: string;
  readonly where: readonly Criterion[];
  readonly after: string;
  readonly limit: number;
}

/** Ids of records that match, a page in their order. */
export async function matchingRecords(
  db: Kysely<Database>,
  catalogue: Catalogue,
  query: RecordsQuery,
): Promise<string[]> {
  try {
    return await read(db, catalogue.current(), query);
  } catch (error) {
    // Another node has published the entity, or a field of it.
    if (!(error instanceof UnknownToCatalogue)) throw error;
    return read(db, await catalogue.reload(), query);
  }
}

async function read(
  db: Kysely<Database>,
  tables: ReturnType<Catalogue['current']>,
  { entity, where, after, limit }: RecordsQuery,
): Promise<string[]> {
  const table = tables.table(entity);
  const conditions = where.map(criterion => {
    const { column, value } = matchOf(table, criterion, dialectOf(db));
    return value === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`;
  });
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table.name)}
    where ${sql.join([sql`id > ${after}`, ...conditions], sql` and `)} order by id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
