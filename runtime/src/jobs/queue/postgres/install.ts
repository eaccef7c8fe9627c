import type pg from 'pg';
import { workerLogger } from './worker-logger.js';

/** Brings Graphile Worker's own tables and functions up to date: `marshrut_write` adds jobs by them. */
export async function installQueue(pool: pg.Pool): Promise<void> {
  const { runMigrations } = await import('graphile-worker');
  await runMigrations({ pgPool: pool, logger: await workerLogger(() => undefined) });
}
