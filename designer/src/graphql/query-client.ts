import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { connection } from './connection.js';
import { failureOf } from './request-error.js';

const retryDelay = (attempt: number) => Math.min(500 * 2 ** attempt, 5000);

/** Whoever hears first that the session has ended asks `Me` again; the session gate does the rest. */
function onError(error: unknown): void {
  if (failureOf(error) === 'signedOut') void queryClient.invalidateQueries({ queryKey: ['Me'] });
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => query.queryKey[0] !== 'Me' && onError(error) }),
  mutationCache: new MutationCache({ onError }),
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
