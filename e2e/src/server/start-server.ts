import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort } from '../../../scripts/free-port.mjs';
import { startPostgres } from '../../../scripts/postgres/server.mjs';

export type Database = 'sqlite' | 'postgres';

export interface Server {
  /** `http://127.0.0.1:<port>`, no slash at the end; the same after a restart. */
  readonly url: string;
  /** Everything the server has printed so far, all of its lives. */
  log(): string;
  /** Ends the process by the signal, then starts it again on the same data. */
  restart(signal?: NodeJS.Signals): Promise<void>;
  /** Time passes: the server is stopped and started again with a clock so many hours ahead; what has fallen due is done. */
  later(hours: number): Promise<void>;
  /** Ends the server and throws its data away. */
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));
const runServer = fileURLToPath(new URL('../../../api/dist/run-server.js', import.meta.url));
const withClockAhead = fileURLToPath(new URL('./later.mjs', import.meta.url));
const HOUR_MS = 3_600_000;
const READY_WITHIN_MS = 60_000;

/** Starts the real server, as `start` does, on a free port with an empty database of its own. */
export async function startServer(database: Database, environment: NodeJS.ProcessEnv = {}): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'marshrut-e2e-'));
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: postgres?.url,
    MARSHRUT_DATA: folder,
    HOST: '127.0.0.1',
    PORT: `${port}`,
    ...environment,
  };
  let printed = '';
  let ahead = 0;
  let life = await live();

  async function live(): Promise<ChildProcess> {
    const entry = ahead === 0 ? [main] : [withClockAhead, runServer, `${ahead}`];
    const child = spawn(process.execPath, ['--enable-source-maps', ...entry], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    await ready(child, url, () => printed);
    return child;
  }

  return {
    url,
    log: () => printed,
    async restart(signal = 'SIGTERM') {
      await end(life, signal);
      life = await live();
    },
    async later(hours) {
      await end(life, 'SIGTERM');
      ahead += hours * HOUR_MS;
      if (postgres) await bringForward(postgres.url, new Date(Date.now() + ahead));
      life = await live();
    },
    async stop() {
      await end(life, 'SIGTERM');
      await postgres?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** On PostgreSQL jobs fall due by the clock of the database, which nobody sets. */
async function bringForward(url: string, to: Date): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('update graphile_worker._private_jobs set run_at = now() where run_at between now() and $1', [to]);
  await client.end();
}

async function ready(child: ChildProcess, url: string, log: () => string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    if (hasEnded(child)) throw new Error(`Expected the server to start, but it ended. It said:\n${log()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  child.kill('SIGKILL');
  throw new Error(
    `Expected ${url}/readyz to answer 200 within ${READY_WITHIN_MS / 1000} s. The server said:\n${log()}`,
  );
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
