import type { IncomingMessage } from 'node:http';
import { type Credential, identify, type Known } from '@marshrut/runtime';
import type { Context, Services } from '../context.js';
import { readLanguage } from '../language.js';
import type { ReadCredential } from '../sign-in/credentials.js';

type Request = Pick<IncomingMessage, 'headers'> & { readonly id?: unknown };

/** Who asks, what they ask with, and what resolvers get. */
export interface Contexts {
  /** Null: nobody, or nobody any more. `token`: `Bearer mrt_…` where it cannot come as a header. */
  identify(request: Request, token?: string): Promise<Known | null>;
  for(request: Request, known: Known): Context;
  /** A fresh context for the same caller: with the rights of this very moment, or null where there are none left. */
  again(context: Context): Promise<Context | null>;
}

export function contexts(services: Services, readCredential: ReadCredential): Contexts {
  const whoIs = (credential: Credential | null) => (credential ? identify(services.people, credential) : null);
  return {
    identify: async (request, token) => whoIs(readCredential(request.headers, token)),
    for: ({ headers, id }, { actor, credential }) => ({
      actor,
      credential,
      language: readLanguage(headers['accept-language']),
      services,
      requestId: String(id ?? ''),
    }),
    again: async context => {
      const known = await whoIs(context.credential);
      return known && { ...context, actor: known.actor };
    },
  };
}
