import { GraphQLScalarType, Kind } from 'graphql';
import { notThis } from './not-this.js';

const DECIMAL = /^-?\d{1,30}(\.\d{1,12})?$/;

export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal as a string, `1234.50`.',
  serialize: readDecimal,
  parseValue: readDecimal,
  parseLiteral: node => readDecimal(node.kind === Kind.STRING ? node.value : null),
});

/** Numbers of JSON are floats, so they are refused: `0.1 + 0.2` must not get in. */
function readDecimal(value: unknown): string {
  if (typeof value === 'string' && DECIMAL.test(value)) return value;
  throw notThis('Expected a decimal as a string such as "1234.50", but it is another value. Send it in quotes.');
}
