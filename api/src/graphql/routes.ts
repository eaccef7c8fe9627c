import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { json, type RequestHandler, type Response, Router } from 'express';
import type { GraphQLError } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Context } from '../context.js';
import type { SignIn } from '../sign-in/sign-in.js';
import type { Contexts } from './contexts.js';
import { unauthenticated } from './errors.js';
import { queryTooLong } from './limits.js';
import type { LiveSchema } from './live-schema.js';
import { prepareSubscription } from './operation.js';
import type { Subscriptions } from './subscriptions.js';

export interface GraphqlRoutes {
  readonly apollo: ApolloServer<Context>;
  readonly live: LiveSchema;
  readonly contexts: Contexts;
  readonly subscriptions: Subscriptions;
  readonly signIn: Pick<SignIn, 'renew'>;
  readonly now: () => string;
}

/** Imports come as base64 in a variable. */
const BODY_LIMIT = '8mb';

/** POST and GET /graphql, POST /graphql/stream (server-sent events). */
export function graphqlRoutes(parts: GraphqlRoutes): Router {
  const { apollo, contexts, signIn, now } = parts;
  const router = Router();
  router.use('/graphql', json({ limit: BODY_LIMIT }), refuseLongQueries);
  router.post('/graphql/stream', streamHandler(parts));
  router.use(
    '/graphql',
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const known = await contexts.identify(req);
        if (!known) throw unauthenticated();
        const cookies = await signIn.renew(known, req.headers, now());
        if (cookies.length > 0) res.append('set-cookie', [...cookies]);
        return contexts.for(req, known);
      },
    }) as unknown as RequestHandler,
  );
  return router;
}

const refuseLongQueries: RequestHandler = (request, response, next) => {
  const refused = queryTooLong(request.body?.query ?? request.query.query);
  if (refused) answer(response, 400, [refused]);
  else next();
};

function streamHandler({ live, contexts, subscriptions }: GraphqlRoutes): RequestHandler {
  const stream = createHandler<Record<string, unknown>>({
    authenticate: () => null,
    validate: () => [],
    onSubscribe: async ({ raw }, params) => {
      const known = await contexts.identify(raw);
      if (!known) return refused(401, [unauthenticated()]);
      const prepared = prepareSubscription(live.current, params, contexts.for(raw, known));
      if (!prepared.ok) return refused(400, prepared.errors);
      return { ...prepared.args, contextValue: prepared.args.contextValue as Record<string, unknown> };
    },
    subscribe: args => subscriptions.subscribe(args),
  });
  return (request, response) => stream(request, response);
}

function refused(status: number, errors: readonly GraphQLError[]) {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [JSON.stringify({ errors: errors.map(withoutHttp) }), { status, statusText: '', headers }] as const;
}

function answer(response: Response, status: number, errors: readonly GraphQLError[]): void {
  response.status(status).json({ errors: errors.map(withoutHttp) });
}

function withoutHttp(error: GraphQLError) {
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}
