import { isDate } from '@marshrut/model';
import { GraphQLScalarType, Kind } from 'graphql';
import { notThis } from './not-this.js';

export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date, `2026-11-23`.',
  serialize: readDate,
  parseValue: readDate,
  parseLiteral: node => readDate(node.kind === Kind.STRING ? node.value : null),
});

function readDate(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw notThis(
    'Expected a calendar date such as 2026-11-23, but it is another value. Send year, month and day of a day that exists.',
  );
}
