import type { IncomingHttpHeaders } from 'node:http';
import type { Known } from '@marshrut/runtime';
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node';
import type { RequestHandler } from 'express';
import { type ReadCredential, readCredentials } from './credentials.js';
import { SESSION, type SignInOptions, signInLibrary } from './library.js';

/** All the server needs of the sign-in; the library behind it does not show. */
export interface SignIn {
  /** Answers requests under /api/auth; which paths there are stands in `routes.ts`. */
  readonly handler: RequestHandler;
  readonly readCredential: ReadCredential;
  /** `Set-Cookie` values that prolong a session used for more than a day; none is needed most of the time. */
  renew(known: Known, headers: IncomingHttpHeaders, now: string): Promise<readonly string[]>;
}

export function createSignIn(options: SignInOptions): SignIn {
  const library = signInLibrary(options);
  const handle = toNodeHandler(library.handler);
  return {
    handler: async (request, response) => {
      await handle(request, response);
    },
    readCredential: readCredentials(options.secret),
    renew: async (known, headers, now) => {
      if (known.credential.by !== 'session' || known.expiresAt === null) return [];
      const left = (Date.parse(known.expiresAt) - Date.parse(now)) / 1000;
      if (left > SESSION.lasts - SESSION.isRenewedAfter) return [];
      const answer = await library.api.getSession({ headers: fromNodeHeaders(headers), returnHeaders: true });
      return answer.headers.getSetCookie();
    },
  };
}
