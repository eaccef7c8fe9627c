import type { Server } from 'node:http';
import { type Runtime, seedDemo } from '@marshrut/runtime';
import { createApollo } from './graphql/apollo.js';
import { contexts } from './graphql/contexts.js';
import { openSocket } from './graphql/socket.js';
import { Subscriptions } from './graphql/subscriptions.js';
import { type Answering, createApp } from './http/app.js';
import { builtDesigner } from './http/designer.js';
import { ownPages } from './http/own-pages.js';
import { liveSchema } from './schema/live.js';
import type { ServerOptions } from './server.js';
import { createServices } from './services.js';
import { createSignIn } from './sign-in/sign-in.js';
import { Throttle } from './sign-in/throttle.js';

/** What people and programs reach. */
export interface Api {
  /** Ends streams and sockets, answers what it has, lets the server go. */
  stop(): Promise<void>;
}

/** Puts pages, sign-in and GraphQL on a server that does not listen yet. */
export async function openApi(options: ServerOptions, { runtime, secret, server, answering }: Opened): Promise<Api> {
  const { logger, origin, host } = options;
  const services = createServices(runtime);
  const { people, live: news, tell } = services;
  if (options.demo) await seedDemo(people);
  const throttle = new Throttle(Date.now);
  const signedOut = (user: string) => tell({ about: 'access', user });
  const signIn = createSignIn({ people, secret, origin, throttle, logger, signedOut });
  const asking = contexts(services, signIn.readCredential);
  const live = liveSchema(services, logger, options.schema);
  const subscriptions = new Subscriptions({ contexts: asking, logger, recheckMs: options.recheckMs });
  const pages = ownPages({ origin, host });
  const socket = openSocket({ server, live, contexts: asking, subscriptions, isWelcome: pages.isWelcome });
  const unhear = news.hear(told => {
    if (told.about !== 'access' && told.about !== 'anything') return;
    const user = told.about === 'access' ? told.user : null;
    subscriptions.recheck(user);
    socket.recheck(user);
  });
  const apollo = createApollo({ live, httpServer: server, logger });
  await apollo.start();
  const app = createApp({
    ...answering,
    origin,
    proxy: options.proxy,
    pages,
    signIn,
    throttle,
    hooks: { room: services.services, jobs: services.jobs, throttle },
    files: {
      room: { db: services.work.db, now: people.now, newId: people.newId },
      reading: { work: services.work, records: services.business },
      contexts: asking,
      throttle,
    },
    people,
    graphql: { apollo, live, contexts: asking, subscriptions, signIn, now: people.now },
    designer: options.designer ?? builtDesigner,
  });
  server.on('request', app);
  return {
    stop: async () => {
      unhear();
      subscriptions.endAll();
      news.close();
      await socket.stop();
      await apollo.stop();
    },
  };
}

interface Opened {
  readonly runtime: Runtime;
  readonly secret: string;
  readonly server: Server;
  /** What every process answers, whatever it is for. */
  readonly answering: Answering;
}
