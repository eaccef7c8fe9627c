import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationRule } from 'graphql';

/** Characters of a query; the body may be larger, for it carries values. */
const LONGEST_QUERY = 100_000;
export const MOST_TOKENS = 3000;

/** Fragments are counted as what they stand for, so that naming one does not make a query deeper. */
export const limitRules = new ApolloArmor({
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 4 },
  maxDepth: { n: 10, flattenFragments: true },
  costLimit: { maxCost: 20_000, flattenFragments: true },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect().validationRules as readonly ValidationRule[];

/** Refuses a query before it is even parsed. */
export function queryTooLong(query: unknown): GraphQLError | null {
  if (typeof query !== 'string' || query.length <= LONGEST_QUERY) return null;
  return new GraphQLError(
    `Expected a query of at most ${LONGEST_QUERY} characters, but it has ${query.length}. Send values as variables, or ask in parts.`,
    { extensions: { code: 'QUERY_TOO_LONG' } },
  );
}
