import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { SqliteHandle } from './sqlite.js';

/** Statements kept at most; the one that was not sent for the longest gives way. */
const MOST = 500;

const TRANSACTION = /^\s*(begin|commit|savepoint|release)\b/i;
const READS_OR_WRITES = /^\s*(select|insert|update|delete|with)\b/i;

/**
 * A transaction that reads first and then finds that another process has written is refused at once, without waiting; one that
 * takes the lock at its beginning waits for it.
 */
const BEGIN = 'begin immediate';

/**
 * The connection as Kysely wants it, with the statements it has prepared before: preparing one and compiling the reader of
 * its rows takes several times as long as running it. Another kind of statement may change the tables, so it clears them.
 */
export function keptStatements(handle: SqliteHandle): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => void handle.close(),
    prepare(sql) {
      if (!READS_OR_WRITES.test(sql)) {
        if (!TRANSACTION.test(sql)) kept.clear();
        return handle.prepare(sql === 'begin' ? BEGIN : sql);
      }
      const statement = kept.get(sql) ?? handle.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}
