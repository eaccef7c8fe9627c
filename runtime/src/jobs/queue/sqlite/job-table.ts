import type { SqliteConnection } from '../../../dispatch/sqlite/connection.js';

/** A job leased to this process. `attempts` counts this one too, and with `id` it names the lease: a later one has another number. */
export interface LeasedJob {
  readonly id: number;
  readonly key: string;
  readonly job: string;
  readonly attempts: number;
}

/** How an attempt ended: done, or the error and when it is tried again, null where it is not. */
export type EndedJob = Pick<LeasedJob, 'id' | 'attempts'> &
  ({ readonly done: true } | { readonly done: false; readonly error: string; readonly runAt: string | null });

export interface Turn {
  readonly ended: readonly EndedJob[];
  /** Those whose leases are to last on. */
  readonly held: readonly LeasedJob[];
  readonly now: string;
  /** When the leases given or prolonged now are over. */
  readonly until: string;
  /** Jobs to lease at most. */
  readonly most: number;
}

/** Statements on the table `job`. Each is to be run under Kysely's connection lock. */
export interface JobTable {
  /** When the first job that nobody runs is due; null where there is none. */
  nextDue(now: string): string | null;
  /** All in one transaction. Answers what was leased, in the order it is due. */
  turn(turn: Turn): readonly LeasedJob[];
}

const FREE = 'run_at is not null and (locked_until is null or locked_until <= ?)';

const LEASE = `update job set locked_until = ?, attempts = attempts + 1 where id in (
    select id from job where run_at <= ? and ${FREE} order by run_at, id limit ?)
  returning id, key, job, attempts, run_at`;

export function jobTable(connection: SqliteConnection): JobTable {
  return {
    nextDue: now =>
      connection.first<{ run_at: string }>(`select run_at from job where ${FREE} order by run_at, id limit 1`, now)
        ?.run_at ?? null,
    turn(turn) {
      connection.run('begin immediate');
      try {
        for (const ended of turn.ended) note(connection, ended);
        for (const { id, attempts } of turn.held)
          connection.run('update job set locked_until = ? where id = ? and attempts = ?', turn.until, id, attempts);
        const leased = turn.most === 0 ? [] : lease(connection, turn);
        connection.run('commit');
        return leased;
      } catch (error) {
        if (connection.inTransaction()) connection.run('rollback');
        throw error;
      }
    },
  };
}

/** Nothing where the job was replaced, removed, or leased to somebody else meanwhile. */
function note(connection: SqliteConnection, ended: EndedJob): void {
  if (ended.done) connection.run('delete from job where id = ? and attempts = ?', ended.id, ended.attempts);
  else
    connection.run(
      'update job set run_at = ?, last_error = ?, locked_until = null where id = ? and attempts = ?',
      ...[ended.runAt, ended.error, ended.id, ended.attempts],
    );
}

function lease(connection: SqliteConnection, { until, now, most }: Turn): readonly LeasedJob[] {
  const leased = connection.all<LeasedJob & { readonly run_at: string }>(LEASE, until, now, now, most);
  // SQLite answers updated rows in no order.
  return leased.toSorted((left, right) =>
    left.run_at === right.run_at ? left.id - right.id : left.run_at < right.run_at ? -1 : 1,
  );
}
