import { type JobDeps, receiveWebhook, type ServiceRoom, type WebhookReceived } from '@marshrut/runtime';
import { type RequestHandler, Router, raw } from 'express';
import type { Throttle } from '../sign-in/throttle.js';

export interface HookRoutes {
  readonly room: ServiceRoom;
  readonly jobs: JobDeps;
  readonly throttle: Throttle;
}

const BODY_LIMIT = '256kb';
/** From one address, in a minute. */
const ALLOWANCE = { window: 60, max: 600 };

/** POST /hooks/<name>: other systems start processes, signed by Standard Webhooks. Nobody is signed in here. */
export function hookRoutes({ room, jobs, throttle }: HookRoutes): Router {
  const router = Router();
  router.post(
    '/hooks/:name',
    limited(throttle),
    raw({ type: () => true, limit: BODY_LIMIT }),
    async (request, response) => {
      const header = (name: string) => request.get(name) ?? '';
      const received = await receiveWebhook(room, jobs, {
        name: String(request.params.name),
        id: header('webhook-id'),
        timestamp: header('webhook-timestamp'),
        signatures: header('webhook-signature'),
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      });
      const [status, body] = answerOf(received);
      response.status(status).json(body);
    },
  );
  return router;
}

function limited(throttle: Throttle): RequestHandler {
  return (request, response, next) => {
    const seconds = throttle.take(`/hooks|${request.ip}`, ALLOWANCE);
    if (seconds === null) return next();
    const message = `Expected fewer requests from one address, but there were too many. Try again in ${seconds} s.`;
    response.status(429).setHeader('retry-after', String(seconds)).json({ code: 'TOO_MANY_REQUESTS', message });
  };
}

type Refusal = Extract<WebhookReceived, { ok: false }>['why'];

const refusals: Readonly<Record<Refusal, readonly [status: number, code: string, message: string]>> = {
  badHeaders: [
    400,
    'BAD_REQUEST',
    'Expected the headers webhook-id, webhook-timestamp and webhook-signature, but they are missing or malformed. Send them as Standard Webhooks says.',
  ],
  tooOld: [
    400,
    'WRONG_TIME',
    'Expected webhook-timestamp within five minutes of now, but it is not. Set the clock, and sign each attempt anew.',
  ],
  notSigned: [
    401,
    'NOT_SIGNED',
    'Expected the name of a webhook and a signature made with its secret, but there is no such pair. Check both with the administrator.',
  ],
  notJson: [400, 'BAD_REQUEST', 'Expected a JSON object, but the body is something else. Send an object.'],
  nothingStarts: [
    404,
    'NOTHING_STARTS',
    'Expected a published process that starts by this webhook, but there is none. Ask the analyst to publish it, then send again.',
  ],
  invalid: [
    422,
    'INVALID',
    'Expected values that the fields of the process can hold, but some are not. Correct those in "fields" and send again.',
  ],
  keyReused: [409, 'KEY_REUSED', 'Expected a new webhook-id, but it came with other values before. Take a new one.'],
};

function answerOf(received: WebhookReceived): readonly [status: number, body: object] {
  if (received.ok) return [200, { cases: received.cases }];
  const [status, code, message] = refusals[received.why];
  const fields =
    received.why === 'invalid' ? { fields: received.problems.map(({ path, code }) => ({ path, code })) } : {};
  return [status, { code, message, ...fields }];
}
