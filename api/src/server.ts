import 'reflect-metadata';
import { createServer } from 'node:http';
import {
  firstPeople,
  LiveHub,
  openRuntime,
  type RuntimeOptions,
  readAllowList,
  readSender,
  seedDemo,
} from '@marshrut/runtime';
import { hashPassword } from 'better-auth/crypto';
import type { GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { createApollo } from './graphql/apollo.js';
import { contexts } from './graphql/contexts.js';
import { openSocket } from './graphql/socket.js';
import { Subscriptions } from './graphql/subscriptions.js';
import { createApp } from './http/app.js';
import { builtDesigner } from './http/designer.js';
import { listen } from './http/listen.js';
import { isLoopback, ownPages } from './http/own-pages.js';
import { liveSchema } from './schema/live.js';
import { watchShared } from './schema/watch-shared.js';
import { createServices } from './services.js';
import type { Settings } from './settings.js';
import { loadSecret } from './sign-in/secret.js';
import { createSignIn } from './sign-in/sign-in.js';
import { Throttle } from './sign-in/throttle.js';

export interface ServerOptions extends Settings, Pick<RuntimeOptions, 'now' | 'newId'> {
  readonly logger: Logger;
  /** Folder of the built designer. */
  readonly designer?: string;
  /** How often open streams are looked at, ms. */
  readonly recheckMs?: number;
  /** PostgreSQL: how often the entities are read again, for other nodes publish too, ms. */
  readonly reloadMs?: number;
  /** Tests bring resolvers of their own. */
  readonly schema?: GraphQLSchema;
}

export interface RunningServer {
  /** Where people reach it. */
  readonly url: string;
  readonly port: number;
  /** How the first people came to be; null: the first-run page is open. */
  readonly people: 'demo' | 'setup' | null;
  /** Takes no more requests, answers those it has, ends streams and sockets, closes the database. */
  stop(): Promise<void>;
}

/** Rejects, in words, where the database cannot be opened or the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { logger, origin, host, folder, timeZone, now, newId } = options;
  const secret = await loadSecret(folder, options.secret);
  const onBroken = (error: Error) => logger.warn({ err: error }, 'A database connection broke');
  const hub = new LiveHub();
  const runtime = await openRuntime({
    folder,
    url: options.databaseUrl ?? undefined,
    timeZone,
    onBroken,
    hashPassword,
    outside: {
      secret,
      allow: readAllowList(options.httpAllow),
      smtp: options.smtp,
      mailFrom: readSender(options.mailFrom),
    },
    notify: moved => hub.notify(moved),
    onJobFailed: ({ key, job, attempt, error, dead }) =>
      logger.warn({ key, job: job.do, attempt, err: error, dead }, 'A job failed'),
    onQueueBroken: error => logger.error({ err: error }, 'The queue of jobs is out of reach'),
    ...(now && { now }),
    ...(newId && { newId }),
  });
  try {
    const services = createServices(runtime, hub);
    const { people } = services;
    if (options.demo && (await firstPeople(people.db)) === null) await seedDemo(people);
    const throttle = new Throttle(Date.now);
    const signIn = createSignIn({ people, secret, origin, throttle, logger });
    const asking = contexts(services, signIn.readCredential);
    const live = liveSchema(services, logger, options.schema);
    const isShared = runtime.database.dialect === 'postgres';
    const shared = [services.entities, services.calendars.book];
    const unwatch = isShared ? watchShared(shared, logger, options.reloadMs) : () => undefined;
    const httpServer = createServer();
    const subscriptions = new Subscriptions({ contexts: asking, logger, recheckMs: options.recheckMs });
    const pages = ownPages({ origin, host });
    const socket = openSocket({
      server: httpServer,
      live,
      contexts: asking,
      subscriptions,
      isWelcome: pages.isWelcome,
    });
    const apollo = createApollo({ live, httpServer, logger });
    await apollo.start();
    let stopping = false;
    const app = createApp({
      logger,
      origin,
      pages,
      health: { checkDatabase: () => sql`select 1`.execute(runtime.database.kysely), isStopping: () => stopping },
      signIn,
      throttle,
      people,
      graphql: { apollo, live, contexts: asking, subscriptions, signIn, now: people.now },
      designer: options.designer ?? builtDesigner,
    });
    httpServer.on('request', app);
    const { port } = await listen(httpServer, options.port, host);
    runtime.startJobs();
    return {
      url: origin ?? localAddress(host, port),
      port,
      people: await firstPeople(people.db),
      stop: async () => {
        stopping = true;
        unwatch();
        subscriptions.endAll();
        hub.close();
        await socket.stop();
        await apollo.stop();
        await runtime.close();
      },
    };
  } catch (error) {
    await runtime.close();
    throw error;
  }
}

/** Where a browser on this machine finds it. */
function localAddress(host: string, port: number): string {
  const name = isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
