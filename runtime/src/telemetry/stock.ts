import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import type { Database } from '../database/rows.js';
import type { Metrics, Sample } from './metrics.js';

/** How often the database is asked at most, ms, however often somebody looks. */
const KEPT_MS = 10_000;

/** `due`: its time has come and nobody runs it. `dead`: given up. */
interface JobsRow {
  readonly job: string;
  readonly due: number;
  readonly scheduled: number;
  readonly running: number;
  readonly dead: number;
  /** Seconds the longest waiting one is late. */
  readonly lag: number | null;
}

interface Stock {
  readonly jobs: readonly JobsRow[];
  readonly tasks: readonly { readonly state: string; readonly count: number }[];
  readonly incidents: number;
}

const ON_POSTGRES = `select payload ->> 'do' as job,
    count(*) filter (where run_at <= now() and locked_at is null and attempts < max_attempts)::int as due,
    count(*) filter (where run_at > now() and locked_at is null and attempts < max_attempts)::int as scheduled,
    count(*) filter (where locked_at is not null)::int as running,
    count(*) filter (where locked_at is null and attempts >= max_attempts)::int as dead,
    extract(epoch from now() - min(run_at) filter (where run_at <= now() and locked_at is null and attempts < max_attempts))::float8 as lag
  from graphile_worker._private_jobs group by 1`;

const FREE = 'run_at is not null and (locked_until is null or locked_until <= :now)';
const ON_SQLITE = `select job ->> 'do' as job,
    count(*) filter (where run_at <= :now and ${FREE}) as due, count(*) filter (where run_at > :now and ${FREE}) as scheduled,
    count(*) filter (where locked_until > :now) as running, count(*) filter (where run_at is null) as dead,
    (julianday(:now) - julianday(min(run_at) filter (where run_at <= :now and ${FREE}))) * 86400 as lag
  from job group by 1`;

/** What stands in the database: the same on every node, so whoever sums over nodes takes the greatest. */
export function stockGauges(metrics: Metrics, db: Kysely<Database>, now: () => string): void {
  const stock = kept(() => readStock(db, now()));
  const rows = (of: (stock: Stock) => readonly Sample[]) => async () => of(await stock());
  metrics.gauge(
    'jobs',
    'Jobs in the database by kind and state: due, scheduled, running, dead',
    rows(({ jobs }) =>
      jobs.flatMap(({ job, lag: _, ...counts }) =>
        Object.entries(counts).map(([state, value]) => ({ labels: { job, state }, value })),
      ),
    ),
  );
  metrics.gauge(
    'job_lag_seconds',
    'How late the longest waiting job is, by kind',
    rows(({ jobs }) => jobs.map(({ job, lag }) => ({ labels: { job }, value: Math.max(lag ?? 0, 0) }))),
  );
  metrics.gauge(
    'tasks',
    'Tasks that are not over, by state',
    rows(({ tasks }) => tasks.map(({ state, count }) => ({ labels: { state }, value: count }))),
  );
  metrics.gauge(
    'incidents',
    'Steps of running cases that have stopped and need somebody',
    rows(({ incidents }) => [{ value: incidents }]),
  );
}

async function readStock(db: Kysely<Database>, now: string): Promise<Stock> {
  const jobs =
    dialectOf(db) === 'postgres'
      ? sql<JobsRow>`${sql.raw(ON_POSTGRES)}`
      : sql<JobsRow>`${sql.join(
          ON_SQLITE.split(':now').map(part => sql.raw(part)),
          sql`${now}`,
        )}`;
  const { rows } = await jobs.execute(db);
  // By way of the cases that run: tasks that are over stay in their table for ever.
  const tasks = await db
    .selectFrom('case_instance as c')
    .innerJoin('task as k', 'k.case_id', 'c.id')
    .select(({ fn }) => ['k.status as state', fn.countAll<number>().as('count')])
    .where('c.status', 'in', ['running', 'suspended'])
    .where('k.status', 'in', ['open', 'active', 'paused'])
    .groupBy('k.status')
    .execute();
  const stopped = await db
    .selectFrom('case_instance')
    .select(({ fn }) => fn.sum<number | string | null>('incidents').as('sum'))
    .where('incidents', '>', 0)
    .where('status', 'in', ['running', 'suspended'])
    .executeTakeFirst();
  return { jobs: rows, tasks, incidents: Number(stopped?.sum ?? 0) };
}

/** One reading for all who look within a while. A database that does not answer is asked again at the next look, and tells nothing. */
function kept(read: () => Promise<Stock>): () => Promise<Stock> {
  let last: { readonly at: number; readonly stock: Promise<Stock> } | null = null;
  return () => {
    if (last === null || performance.now() - last.at > KEPT_MS) {
      const stock = read().catch(() => {
        last = null;
        return { jobs: [], tasks: [], incidents: Number.NaN };
      });
      last = { at: performance.now(), stock };
    }
    return last.stock;
  };
}
