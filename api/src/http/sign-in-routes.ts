import { type RequestHandler, Router } from 'express';
import { ADDRESS_HEADER } from '../sign-in/library.js';
import type { SignIn } from '../sign-in/sign-in.js';
import type { Allowance, Throttle } from '../sign-in/throttle.js';

/** All of the library that can be reached from outside; what is not here answers 404. From one address, in a minute. */
const routes = [
  { method: 'post', path: '/api/auth/sign-in/username', allowance: { window: 60, max: 120 } },
  { method: 'post', path: '/api/auth/change-password', allowance: { window: 60, max: 10 } },
  { method: 'post', path: '/api/auth/sign-out', allowance: { window: 60, max: 600 } },
  { method: 'get', path: '/api/auth/get-session', allowance: { window: 60, max: 600 } },
] as const;

export function signInRoutes({ handler }: Pick<SignIn, 'handler'>, throttle: Throttle): Router {
  const router = Router();
  for (const { method, path, allowance } of routes)
    router[method](path, limited(throttle, path, allowance), refuseLongBodies, handler);
  return router;
}

/** `request.ip` is the connection's address, or the one a proxy on this machine tells: clients cannot choose it. */
function limited(throttle: Throttle, path: string, allowance: Allowance): RequestHandler {
  return (request, response, next) => {
    request.headers[ADDRESS_HEADER] = request.ip;
    const seconds = throttle.take(`${path}|${request.ip}`, allowance);
    if (seconds === null) return next();
    const message = `Expected fewer requests from one address, but there were too many. Try again in ${seconds} s.`;
    response.status(429).setHeader('retry-after', String(seconds)).json({ code: 'TOO_MANY_REQUESTS', message });
  };
}

/** Bytes: a login and two passwords are far below. */
const LONGEST_BODY = 10_000;

/** The library reads whatever comes, before it knows who asks. A body that does not tell its length is refused, too. */
const refuseLongBodies: RequestHandler = ({ headers }, response, next) => {
  const length = headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : Number.NaN;
  if (length <= LONGEST_BODY) return next();
  const message = `Expected a body of at most ${LONGEST_BODY} bytes, its length told, but it is another one. Send less.`;
  response.status(413).setHeader('connection', 'close').json({ code: 'TOO_LARGE', message });
};
