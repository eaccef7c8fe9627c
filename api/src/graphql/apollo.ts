import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { formatError, isTold, logError } from './errors.js';
import { limitRules, MOST_TOKENS } from './limits.js';
import type { LiveSchema } from './live-schema.js';

export interface ApolloOptions {
  readonly live: LiveSchema;
  readonly httpServer: Server;
  readonly logger: Logger;
}

export function createApollo({ live, httpServer, logger }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: live,
    logger,
    validationRules: [...limitRules],
    parseOptions: { maxTokens: MOST_TOKENS },
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      // It would double the cost of a list; nothing here is cached by hints.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 }),
      {
        requestDidStart: async () => ({
          didEncounterErrors: async ({ errors, contextValue }) => {
            const failed = errors.filter(error => !isTold(error) && error.originalError !== undefined);
            for (const error of failed) logError(logger.child({ request: contextValue.requestId }), error);
          },
        }),
      },
    ],
  });
}
