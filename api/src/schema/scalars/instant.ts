import { readValue } from '@marshrut/model';
import { GraphQLScalarType, Kind } from 'graphql';
import { notThis } from './not-this.js';

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'UTC instant, `2026-11-23T09:30:00.000Z`.',
  serialize: value => (value instanceof Date ? value.toISOString() : readInstant(value)),
  parseValue: readInstant,
  parseLiteral: node => readInstant(node.kind === Kind.STRING ? node.value : null),
});

/** Any offset is taken; what is kept is UTC. */
function readInstant(value: unknown): string {
  const read = readValue({ kind: 'dateTime' }, value, '');
  if (read.ok && typeof read.value === 'string') return read.value;
  throw notThis(
    'Expected an instant such as 2026-11-23T09:30:00.000Z, but it is another value. Send ISO 8601 with an offset.',
  );
}
