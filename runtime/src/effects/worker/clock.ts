import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../../database/dialect.js';

/** An instant by the clock of the database, which all nodes and workers share, so many seconds from now. */
export function databaseTime(dialect: Dialect, seconds = 0): RawBuilder<string> {
  return dialect === 'sqlite'
    ? sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${seconds} seconds`})`
    : sql<string>`(clock_timestamp() + make_interval(secs => ${seconds}))`;
}
