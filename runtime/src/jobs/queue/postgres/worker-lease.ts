import type pg from 'pg';

/** Often enough that a few lost beats do not make a worker that lives look dead, ms. */
const BEAT = 15_000;

const SEEN = `insert into job_worker (id, seen_at) values ($1, now()) on conflict (id) do update set seen_at = now()`;

/** Jobs that dead workers have locked are free. Of nodes that look at once one finds them. */
const FREE_THE_DEAD = `with gone as (delete from job_worker where seen_at < now() - interval '1 minute' returning id)
  select graphile_worker.force_unlock_workers(array_agg(id)) from gone having count(*) > 0`;

const FREE_ONE = `with gone as (delete from job_worker where id = $1)
  select graphile_worker.force_unlock_workers(array[$1::text])`;

/** Tells the other nodes that a worker lives, and looks for those that do not. */
export interface WorkerLease {
  /** A hook of Graphile Worker, before a worker takes its first job. Rejects where the others were not told: it must take none. */
  readonly begin: (context: unknown, started: Started) => Promise<void>;
  /** Nothing runs any more; what was not finished is free. */
  end(): Promise<void>;
}

interface Started {
  readonly worker: { readonly workerPool: { readonly id: string } };
}

interface WorkerLeaseOptions {
  readonly pool: pg.Pool;
  readonly broken: (error: unknown) => void;
  readonly later: (milliseconds: number, work: () => void) => () => void;
}

/** Graphile Worker itself keeps the jobs of a worker that died locked for four hours. */
export function workerLease({ pool, broken, later }: WorkerLeaseOptions): WorkerLease {
  let begun: { readonly worker: string; readonly told: Promise<void> } | null = null;
  let cancel = (): void => undefined;

  async function tell(worker: string): Promise<void> {
    await pool.query(SEEN, [worker]);
    await pool.query(FREE_THE_DEAD);
  }

  function goOn(worker: string): void {
    if (begun?.worker !== worker) return;
    cancel = later(
      BEAT,
      () =>
        void tell(worker)
          .catch(broken)
          .then(() => goOn(worker)),
    );
  }

  /** It may be that connections have just been cut; where it is of no use, the others free it later. */
  async function freeOne(worker: string, tries = 3): Promise<void> {
    try {
      await pool.query(FREE_ONE, [worker]);
    } catch (error) {
      broken(error);
      if (tries > 1) await freeOne(worker, tries - 1);
    }
  }

  return {
    begin(_, { worker: { workerPool } }) {
      const worker = workerPool.id;
      if (begun?.worker !== worker) {
        cancel();
        begun = { worker, told: tell(worker) };
        begun.told.then(
          () => goOn(worker),
          () => undefined,
        );
      }
      return begun.told;
    },
    async end() {
      cancel();
      const worker = begun?.worker;
      begun = null;
      if (worker !== undefined) await freeOne(worker);
    },
  };
}
