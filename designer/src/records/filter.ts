import type { FieldKind, Value } from '@marshrut/model';
import type { FieldFilter, FilterOp } from '../graphql/generated/graphql.js';

/** One condition of the list while it is being made. */
export interface Condition {
  readonly id: string;
  readonly field: string;
  readonly op: FilterOp;
  readonly value: Value;
}

export type OfferedOp = Extract<FilterOp, 'EQ' | 'NE' | 'GTE' | 'LTE' | 'CONTAINS' | 'STARTS_WITH' | 'IS_NULL'>;

const text: readonly OfferedOp[] = ['CONTAINS', 'EQ', 'STARTS_WITH', 'IS_NULL'];
const ordered: readonly OfferedOp[] = ['EQ', 'GTE', 'LTE', 'IS_NULL'];
const exact: readonly OfferedOp[] = ['EQ', 'NE', 'IS_NULL'];

/** The comparisons that make sense for a kind of field; the first is proposed. */
export const opsOf = {
  text,
  longText: ['CONTAINS', 'IS_NULL'],
  phone: text,
  email: text,
  number: text,
  int: ordered,
  decimal: ordered,
  money: ordered,
  date: ordered,
  dateTime: ['GTE', 'LTE', 'IS_NULL'],
  bool: exact,
  choice: exact,
  many: ['CONTAINS', 'IS_NULL'],
  reference: exact,
  file: ['IS_NULL'],
  user: exact,
} as const satisfies Readonly<Record<FieldKind, readonly OfferedOp[]>>;

/** What the server is asked: conditions that have a value, or need none. */
export function filterOf(conditions: readonly Condition[]): FieldFilter[] {
  return conditions.flatMap(({ field, op, value }): FieldFilter[] => {
    if (op === 'IS_NULL') return [{ field, op, value: { value: true } }];
    return value === null || value === '' ? [] : [{ field, op, value: { value } }];
  });
}
