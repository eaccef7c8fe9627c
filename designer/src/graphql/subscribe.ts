import type { Client } from 'graphql-sse';
import { useEffect, useEffectEvent } from 'react';
import { language } from '../i18n/language.js';
import type { TypedDocumentString } from './generated/graphql.js';

let client: Promise<Client> | undefined;

/** The client of the event stream; loaded when first needed, reconnecting for ever. */
function stream(): Promise<Client> {
  client ??= import('graphql-sse').then(({ createClient }) =>
    createClient({
      url: '/graphql/stream',
      credentials: 'same-origin',
      headers: () => ({ 'accept-language': language(), 'apollo-require-preflight': 'true' }),
      retryAttempts: Number.POSITIVE_INFINITY,
      retry: attempt => new Promise(resolve => setTimeout(resolve, Math.min(1000 * 2 ** attempt, 15_000))),
    }),
  );
  return client;
}

/** Calls `next` for every event of a subscription; answers the function that ends it. */
export function subscribe<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  next: (data: Data) => void,
): () => void {
  let end: (() => void) | undefined;
  let ended = false;
  void stream().then(sse => {
    if (ended) return;
    end = sse.subscribe<Data>(
      { query: document.toString(), variables },
      {
        next: result => {
          if (result.data) next(result.data);
        },
        error: error => console.error('Expected the event stream to go on, but it ended.', error),
        complete: () => undefined,
      },
    );
  });
  return () => {
    ended = true;
    end?.();
  };
}

export function useSubscription<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  next: (data: Data) => void,
): void {
  const onNext = useEffectEvent(next);
  const key = JSON.stringify(variables);
  useEffect(() => subscribe(document, JSON.parse(key) as Variables, onNext), [document, key]);
}
