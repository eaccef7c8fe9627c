import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { toast } from '../app/toast.js';
import { connection } from './connection.js';
import { failureOf } from './request-error.js';

const retryDelay = (attempt: number) => Math.min(500 * 2 ** attempt, 5000);

/** Whoever hears first that the session has ended asks `Me` again; the session gate does the rest. */
export function hearFailure(error: unknown): void {
  const known = queryClient.getQueryState(['Me', {}])?.status === 'error';
  if (failureOf(error) === 'signedOut' && !known) void queryClient.invalidateQueries({ queryKey: ['Me'] });
}

/** Told here once for every command, so no caller has to; that the server is not reached, the connection bar tells. */
function tellFailure(error: unknown): void {
  const failure = failureOf(error);
  if (failure === 'limited') void toast(i18next.t('app:limited'), 'bad');
  if (failure === 'server') void toast(i18next.t('app:serverFailed'), 'bad');
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => query.queryKey[0] !== 'Me' && hearFailure(error) }),
  mutationCache: new MutationCache({
    onError: error => {
      hearFailure(error);
      tellFailure(error);
    },
  }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (_, error) => failureOf(error) === 'network',
      retryDelay,
    },
    mutations: {
      networkMode: 'always',
      retry: (attempt, error) => failureOf(error) === 'network' && attempt < 3,
      retryDelay,
    },
  },
});

connection.subscribe(() => {
  if (!connection.isLost()) void queryClient.invalidateQueries();
});
