import { GraphQLError } from 'graphql';

/** A value that is not of the scalar: what the caller sent, not a fault of ours. */
export function notThis(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
