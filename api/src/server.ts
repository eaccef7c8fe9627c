import 'reflect-metadata';
import { createServer } from 'node:http';
import { firstPeople, holdFolder, openMetrics, type RuntimeOptions } from '@marshrut/runtime';
import type { GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { type Answering, createBareApp } from './http/app.js';
import { listen } from './http/listen.js';
import { isLoopback } from './http/own-pages.js';
import { openApi } from './open-api.js';
import { openHouse } from './open-house.js';
import type { Settings } from './settings.js';
import { loadSecret } from './sign-in/secret.js';

export interface ServerOptions extends Settings, Pick<RuntimeOptions, 'now' | 'newId'> {
  readonly logger: Logger;
  /** Folder of the built designer. */
  readonly designer?: string;
  /** How often open streams are looked at, ms. */
  readonly recheckMs?: number;
  /** Tests bring resolvers of their own. */
  readonly schema?: GraphQLSchema;
}

export interface RunningServer {
  /** Where people reach it; of a worker, where its health is told. */
  readonly url: string;
  readonly port: number;
  /** How the first people came to be; null: the first-run page is open. */
  readonly people: 'demo' | 'setup' | null;
  /** Takes no more requests, answers those it has, ends streams and sockets, finishes its jobs, closes the database. */
  stop(): Promise<void>;
}

/** Rejects, in words, where the database cannot be opened or the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { logger, origin, host, folder, part } = options;
  const secret = await loadSecret(folder, options.secret);
  const hold = options.databaseUrl === null ? holdFolder(folder) : { release: () => undefined };
  const metrics = openMetrics();
  let close = async (): Promise<void> => {
    metrics.close();
    hold.release();
  };
  try {
    const runtime = await openHouse(options, secret, metrics);
    const closeFolder = close;
    close = async () => {
      await runtime.close();
      await closeFolder();
    };
    let stopping = false;
    const answering: Answering = {
      logger,
      health: { checkDatabase: () => sql`select 1`.execute(runtime.database.kysely), isStopping: () => stopping },
      metrics: { metrics, token: options.metricsToken, origin },
    };
    const server = createServer();
    const api = part === 'worker' ? null : await openApi(options, { runtime, secret, server, answering });
    if (!api) server.on('request', createBareApp(answering));
    const { port } = await listen(server, options.port, host);
    if (part !== 'api') runtime.startJobs();
    return {
      url: origin ?? localAddress(host, port),
      port,
      people: await firstPeople(runtime.people.db),
      stop: async () => {
        stopping = true;
        await (api ? api.stop() : new Promise(resolve => server.close(resolve)));
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where a browser on this machine finds it. */
function localAddress(host: string, port: number): string {
  const name = isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
