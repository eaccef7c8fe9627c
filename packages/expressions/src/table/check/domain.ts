import type { FieldType } from '@marshrut/model';
import type { Decimal } from 'decimal.js';
import { civilOf, dayNumber, readDate, writeDate } from '../../dates/civil.js';
import type { ExpressionType } from '../../expression.js';
import { Exact, toDecimal } from '../../number/number.js';
import type { Num } from '../../run/cell.js';
import type { Domain } from './ordered.js';

const FIRST_DAY = '1000-01-01';
const LAST_DAY = '9999-12-31';

/** Days, counted from 1970. */
export const DAYS: Domain = {
  number: cell => dayOf(cell as string),
  value: number => writeDate(civilOf(number.toNumber(), ''), ''),
  step: new Exact(1),
  min: dayOf(FIRST_DAY),
  max: dayOf(LAST_DAY),
};

function dayOf(date: string): Decimal {
  return new Exact(dayNumber(readDate(date, date)));
}

/** What a field can hold, so that nothing is asked for below its least and between its steps; of a computed number only whether it is whole. */
export function numbers(type: ExpressionType & { kind: 'number' }, field: FieldType | undefined): Domain {
  switch (field?.kind) {
    case 'int':
      return { ...WHOLE_NUMBERS, ...limits(field.min?.toString(), field.max?.toString()) };
    case 'decimal':
      return { ...fractions(field.scale), ...limits(field.min, field.max) };
    case 'money':
      return { ...fractions(2), ...limits(field.min, field.max) };
    default:
      return type.whole ? WHOLE_NUMBERS : ANY_NUMBERS;
  }
}

const ANY_NUMBERS: Domain = {
  number: cell => toDecimal(cell as Num, ''),
  value: number => (number.isInteger() && number.abs().lessThan(1e15) ? number.toNumber() : number.toFixed()),
};

const WHOLE_NUMBERS: Domain = { ...ANY_NUMBERS, step: new Exact(1) };

function fractions(scale: number): Domain {
  return { ...ANY_NUMBERS, value: number => number.toFixed(scale), step: new Exact(10).pow(-scale) };
}

const plain = /^-?\d{1,30}(?:\.\d{1,30})?$/;

function limits(min: string | undefined, max: string | undefined): Pick<Domain, 'min' | 'max'> {
  return {
    ...(min !== undefined && plain.test(min) && { min: new Exact(min) }),
    ...(max !== undefined && plain.test(max) && { max: new Exact(max) }),
  };
}
