import type { Value } from '@marshrut/model';
import { type FieldProblem, fieldProblem } from '../definitions/outcome.js';
import type { Comparison, RecordFilter } from '../tables/filter.js';

export type FilterOp = 'EQ' | 'NE' | 'IN' | 'GT' | 'GTE' | 'LT' | 'LTE' | 'CONTAINS' | 'STARTS_WITH' | 'IS_NULL';

/** One condition as it comes from outside; all of a list must hold. */
export interface FieldFilter {
  readonly field: string;
  readonly op: FilterOp;
  /** A value; for IN a list of them, for IS_NULL true or false. */
  readonly value?: unknown;
}

const comparisons: Readonly<Partial<Record<FilterOp, Comparison>>> = {
  EQ: 'eq',
  NE: 'eq',
  GT: 'gt',
  GTE: 'gte',
  LT: 'lt',
  LTE: 'lte',
  CONTAINS: 'contains',
  STARTS_WITH: 'startsWith',
};

export function readFilter(
  filters: readonly FieldFilter[],
):
  | { readonly ok: true; readonly filter: RecordFilter }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] } {
  const all: RecordFilter[] = [];
  const fields: FieldProblem[] = [];
  for (const filter of filters) {
    const read = readOne(filter);
    if (read) all.push(read);
    else
      fields.push(
        fieldProblem(
          filter.field,
          'WRONG_TYPE',
          'Ожидалось одно значение, для IN — список, для IS_NULL — да или нет, но здесь другое. Исправьте отбор.',
          'Expected one value, a list for IN, true or false for IS_NULL, but it is different. Correct the filter.',
        ),
      );
  }
  return fields.length > 0 ? { ok: false, fields } : { ok: true, filter: { all } };
}

function readOne({ field, op, value = null }: FieldFilter): RecordFilter | null {
  if (op === 'IN') return Array.isArray(value) && value.every(isValue) ? { field, in: value } : null;
  if (op === 'IS_NULL') return typeof value === 'boolean' ? { field, isNull: value } : null;
  const is = comparisons[op];
  if (!is || !isValue(value)) return null;
  if (value === null && (op === 'EQ' || op === 'NE')) return { field, isNull: op === 'EQ' };
  return op === 'NE' ? { not: { field, is, value } } : { field, is, value };
}

function isValue(value: unknown): value is Value {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
