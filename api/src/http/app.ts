import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type GraphqlRoutes, graphqlRoutes } from '../graphql/routes.js';
import type { SignIn } from '../sign-in/sign-in.js';
import type { Throttle } from '../sign-in/throttle.js';
import { designerRoutes } from './designer.js';
import { type FileRoutes, fileRoutes } from './files.js';
import { type HealthOptions, healthRoutes } from './health.js';
import { type HookRoutes, hookRoutes } from './hooks.js';
import { type MetricsOptions, metricsRoutes } from './metrics.js';
import { type OwnPages, onlyOwnPages } from './own-pages.js';
import { requestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { setupRoutes } from './setup.js';
import { signInRoutes } from './sign-in-routes.js';

/** What every process answers, whatever it is for. */
export interface Answering {
  readonly logger: Logger;
  readonly health: HealthOptions;
  readonly metrics: MetricsOptions;
}

export interface AppOptions extends Answering {
  readonly origin: string | null;
  /** Whose word on the client's address counts. */
  readonly proxy: string;
  readonly pages: OwnPages;
  readonly signIn: SignIn;
  readonly throttle: Throttle;
  readonly graphql: GraphqlRoutes;
  readonly hooks: HookRoutes;
  readonly files: FileRoutes;
  readonly people: Parameters<typeof setupRoutes>[0];
  readonly designer: string;
}

/** Who comes first is asked first: log, headers, health, own pages, then the rooms. */
export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  // A given origin means that a proxy stands before us.
  app.set('trust proxy', options.origin === null ? false : options.proxy);
  app.use(
    requestLog(options.logger),
    securityHeaders(options.origin),
    healthRoutes(options.health),
    metricsRoutes(options.metrics),
    onlyOwnPages(options.pages),
  );
  app.use(signInRoutes(options.signIn, options.throttle));
  app.use(setupRoutes(options.people));
  app.use(hookRoutes(options.hooks));
  app.use(fileRoutes(options.files));
  app.use(graphqlRoutes(options.graphql));
  app.use(designerRoutes(options.designer));
  app.use(nothingHere, answerErrors);
  return app;
}

/** Of a process that does jobs alone. */
export function createBareApp({ logger, health, metrics }: Answering): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(logger), securityHeaders(null), healthRoutes(health), metricsRoutes(metrics));
  app.use(nothingHere, answerErrors);
  return app;
}

const nothingHere: RequestHandler = (_, response) => {
  response
    .status(404)
    .json({ code: 'NOT_FOUND', message: 'Expected a known address, but there is nothing here. Check the path.' });
};

/** What Express throws on bad requests (broken JSON, too large, broken escapes) has a status; everything else is our bug. */
const answerErrors: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const status = statusOf(error);
  if (status >= 500) request.log.error({ err: error }, 'A request failed');
  const [code, message] = told[status] ?? (status < 500 ? told[400] : told[500]) ?? ['INTERNAL', ''];
  response.status(status).json({ code, message, errors: [{ message, extensions: { code } }] });
};

const told: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'Expected a well-formed request, but it is not. Check its body and address.'],
  404: ['NOT_FOUND', 'Expected a known address, but there is nothing here. Check the path.'],
  413: ['TOO_LARGE', 'Expected a smaller body, but it is over the limit. Send it in parts.'],
  500: [
    'INTERNAL',
    'Expected an answer, but the server failed. Try again; if it fails again, tell the administrator the X-Request-Id.',
  ],
};

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
