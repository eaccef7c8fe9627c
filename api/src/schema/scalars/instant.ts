import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'UTC instant, `2026-11-23T09:30:00.000Z`.',
  serialize: value => (value instanceof Date ? value.toISOString() : readInstant(value)),
  parseValue: readInstant,
  parseLiteral: node => readInstant(node.kind === Kind.STRING ? node.value : null),
});

/** Any offset is taken; what is kept is UTC. */
function readInstant(value: unknown): string {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
  if (instant && !Number.isNaN(instant.getTime())) return instant.toISOString();
  throw new GraphQLError(
    'Expected an instant such as 2026-11-23T09:30:00.000Z, but it is another value. Send ISO 8601 with an offset.',
  );
}
