import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Context } from '../context.js';
import { limitRules, MOST_TOKENS, queryTooLong } from './limits.js';

interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

export type Prepared =
  | { readonly ok: true; readonly args: ExecutionArgs }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] };

/** Checks a subscription as Apollo checks a query: length, tokens, the rules of GraphQL and our limits. */
export function prepareSubscription(schema: GraphQLSchema, asked: Asked, contextValue: Context): Prepared {
  const tooLong = queryTooLong(asked.query);
  if (tooLong) return refused(tooLong);
  const document = parsed(String(asked.query ?? ''));
  if (document instanceof GraphQLError) return refused(document);
  const errors = validate(schema, document, [...specifiedRules, ...limitRules], { hideSuggestions: true });
  if (errors.length > 0) return refused(...errors.map(error => told(error, 'GRAPHQL_VALIDATION_FAILED')));
  const operationName = typeof asked.operationName === 'string' ? asked.operationName : null;
  if (getOperationAST(document, operationName)?.operation !== 'subscription') {
    const message =
      'Expected a subscription here, but it is another operation. Send queries and mutations to /graphql.';
    return refused(new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } }));
  }
  return {
    ok: true,
    args: { schema, document, operationName, variableValues: variables(asked.variables), contextValue },
  };
}

function parsed(query: string) {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return told(error, 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
}

function variables(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}

function told(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { ...error, extensions: { code, ...error.extensions } });
}

function refused(...errors: GraphQLError[]): Prepared {
  return { ok: false, errors };
}
