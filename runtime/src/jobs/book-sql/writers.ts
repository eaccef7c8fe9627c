import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../../database/dialect.js';
import type { Database } from '../../database/rows.js';

/**
 * PostgreSQL numbers transactions in the order they begin to write, and `mark` is such a number. What is numbered below the oldest
 * that still runs is over. SQLite has one writer at a time.
 */
export async function writersBefore(db: Kysely<Database>, mark: string | null): Promise<string | null> {
  if (dialectOf(db) === 'sqlite') return null;
  const { rows } = await sql<{ mark: string | null }>`
    select case when pg_snapshot_xmin(now) < before then before::text end as mark
    from (select s as now, coalesce(${mark}::text::xid8, pg_snapshot_xmax(s)) as before from pg_current_snapshot() as s) as at`.execute(
    db,
  );
  return rows[0]?.mark ?? null;
}
