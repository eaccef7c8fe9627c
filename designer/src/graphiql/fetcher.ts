import type { GraphiQLProps } from 'graphiql';
import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';

const headers = { 'apollo-require-preflight': 'true', 'accept-language': navigator.language };

const stream = createClient({ url: '/graphql/stream', credentials: 'same-origin', headers });

/** Queries and mutations by POST with the session's cookie, subscriptions by the event stream. Headers typed in GraphiQL come on top. */
export const fetcher: GraphiQLProps['fetcher'] = (params, options) => {
  const operation = getOperationAST(parse(params.query), params.operationName);
  if (operation?.operation === 'subscription') {
    return stream.iterate({
      query: params.query,
      variables: params.variables,
      operationName: params.operationName ?? undefined,
    });
  }
  return post(params, options?.headers);
};

async function post(body: unknown, typed: Record<string, unknown> | undefined) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(typed as Record<string, string> | undefined),
    },
    body: JSON.stringify(body),
  });
  return response.json();
}
