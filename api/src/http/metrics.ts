import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Metrics } from '@marshrut/runtime';
import { Router } from 'express';
import { isLoopback, LOOPBACK_NAMES } from './own-pages.js';

export interface MetricsOptions {
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  readonly token: string | null;
  /** Where people reach the server: then a proxy stands before it, and all the world comes from its address. */
  readonly origin: string | null;
}

/** GET /metrics: how the process is, for Prometheus. With the token; without one only for programs of this machine. */
export function metricsRoutes({ metrics, token, origin }: MetricsOptions): Router {
  const router = Router();
  const isAllowed =
    token === null ? (request: IncomingMessage) => origin === null && isOfThisMachine(request) : bears(token);
  router.get('/metrics', async (request, response) => {
    if (!isAllowed(request)) {
      const message =
        'Expected a program on this machine or the token of MARSHRUT_METRICS_TOKEN, but it is neither. Send "Authorization: Bearer <token>".';
      response.status(403).json({ code: 'NOT_PERMITTED', message });
      return;
    }
    response.setHeader('content-type', metrics.contentType).send(await metrics.text());
  });
  return router;
}

/** Nobody stands in between, as far as anybody tells. */
function isOfThisMachine({ socket, headers }: IncomingMessage): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const handedOn = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some(name => headers[name] !== undefined);
  return isLoopback(address) && !handedOn && LOOPBACK_NAMES.has((headers.host ?? '').replace(/:\d+$/, ''));
}

/** By their hashes, which are of one length: how long it takes tells nothing. */
function bears(token: string): (request: IncomingMessage) => boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  const expected = hash(`Bearer ${token}`);
  return ({ headers }) => timingSafeEqual(hash(headers.authorization ?? ''), expected);
}
