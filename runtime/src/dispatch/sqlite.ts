import type { Kysely } from 'kysely';
import type { Database } from '../database/rows.js';
import type { SqliteHandle } from '../database/sqlite.js';
import type { Catalogue } from '../tables/catalogue.js';
import type { Telemetry } from '../telemetry/telemetry.js';
import { sqliteConnection } from './sqlite/connection.js';
import { runGroup, type Unit } from './sqlite/group.js';
import type { JobBell } from './sqlite/job-bell.js';
import type { Storage, Work } from './storage.js';

/** Units that share one commit at most. */
const GROUP = 50;

export interface SqliteStorageOptions {
  /** The connection `kysely` stands on. */
  readonly handle: SqliteHandle;
  readonly kysely: Kysely<Database>;
  readonly catalogue: Catalogue;
  readonly bell: JobBell;
  readonly telemetry: Telemetry;
}

/**
 * Units wait in a queue; when the loop is free, a group of them runs in one transaction, a savepoint each, and all are
 * answered after its commit. A group runs without a pause and under Kysely's connection lock, so never inside a foreign transaction.
 */
export function sqliteStorage({ handle, kysely, catalogue, bell, telemetry }: SqliteStorageOptions): Storage {
  const connection = sqliteConnection(handle);
  const waiting: Unit[] = [];
  let scheduled = false;

  function schedule(): void {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    setImmediate(() => void flush());
  }

  async function flush(): Promise<void> {
    try {
      await kysely.connection().execute(() => {
        const group = waiting.splice(0, GROUP);
        return telemetry.statement('group', group.length, async () =>
          runGroup({ connection, tables: catalogue.current(), bell }, group),
        );
      });
    } catch (error) {
      for (const unit of waiting.splice(0)) unit.reject(error);
    }
    scheduled = false;
    schedule();
  }

  return {
    run: <T>(work: () => Work<T>) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: result => resolve(result as T), reject });
        schedule();
      }),
  };
}
