import type { Value } from '@marshrut/model';
import type { Comparison, RecordFilter } from '@marshrut/runtime';
import { GraphQLError } from 'graphql';
import type { GeneratedEntity } from './generated-entity.js';

const DEEPEST = 8;
const MOST_COMPARISONS = 100;
const LONGEST_LIST = 1000;

type Input = Readonly<Record<string, unknown>>;

/** The typed filter of an entity as the port's data. GraphQL has checked names and types already. */
export function readFilter(generated: GeneratedEntity, input: Input | null | undefined): RecordFilter | null {
  if (!input) return null;
  const keys = new Map(generated.fields.map(({ name, field }) => [name, field.key]));
  const left = { comparisons: MOST_COMPARISONS };
  return read(input, DEEPEST);

  function read(filter: Input, depth: number): RecordFilter {
    if (depth === 0)
      throw refused(`Expected at most ${DEEPEST} levels of and, or, not, but there are more. Flatten the filter.`);
    const all = Object.entries(filter).map(([name, value]): RecordFilter => {
      if (value === null)
        throw refused(`Expected a condition at ${name}, but it is null. Leave it out, or use isNull.`);
      if (name === 'and') return { all: (value as Input[]).map(item => read(item, depth - 1)) };
      if (name === 'or') return { any: (value as Input[]).map(item => read(item, depth - 1)) };
      if (name === 'not') return { not: read(value as Input, depth - 1) };
      return compare(keys.get(name) ?? name, value as Input);
    });
    return all.length === 1 && all[0] ? all[0] : { all };
  }

  function compare(field: string, comparator: Input): RecordFilter {
    const all = Object.entries(comparator).map(([operator, value]): RecordFilter => {
      if (--left.comparisons < 0)
        throw refused(`Expected at most ${MOST_COMPARISONS} comparisons, but there are more. Simplify the filter.`);
      if (value === null) throw refused(`Expected a value at ${field}.${operator}, but it is null. Use isNull.`);
      if (operator === 'isNull') return { field, isNull: value as boolean };
      if (operator !== 'in') return { field, is: operator as Comparison, value: value as Value };
      const list = value as Value[];
      if (list.length > LONGEST_LIST)
        throw refused(`Expected at most ${LONGEST_LIST} values at ${field}.in, but there are more. Ask in parts.`);
      return { field, in: list };
    });
    return all.length === 1 && all[0] ? all[0] : { all };
  }
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
