import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes of errors that are the caller's to see; anything else is our bug and is told as INTERNAL. */
const TOLD = new Set([
  'UNAUTHENTICATED',
  'NOT_PERMITTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'QUERY_TOO_LONG',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

const internal = {
  message:
    'Expected an answer, but the server failed. Try again; if it fails again, tell the administrator the X-Request-Id.',
  extensions: { code: 'INTERNAL' },
};

export function isTold(error: { readonly extensions?: Readonly<Record<string, unknown>> | undefined }): boolean {
  return TOLD.has(String(error.extensions?.code));
}

/** For Apollo: what goes out over HTTP. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return isTold(formatted) ? formatted : { ...internal, ...(formatted.path ? { path: formatted.path } : {}) };
}

export function unauthenticated(): GraphQLError {
  return new GraphQLError('Expected a signed-in caller, but there is no valid session or token. Sign in again.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

/** For sockets and streams: the same, on a result. */
export function maskErrors(result: ExecutionResult, logger: Logger): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(error => {
    if (isTold(error)) return error;
    logError(logger, error);
    return new GraphQLError(internal.message, { path: error.path, extensions: internal.extensions });
  });
  return { ...result, errors };
}

export function logError(logger: Logger, error: GraphQLError): void {
  logger.error({ err: error.originalError ?? error, path: error.path?.join('.') }, 'A resolver failed');
}
