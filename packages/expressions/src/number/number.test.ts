import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, failed, problemsOf, value } from '../fixtures/evaluate.js';
import { compareNumbers } from './compare.js';

describe('numbers are exact', () => {
  test.each([
    ['0.1 + 0.2 = 0.3', true],
    ['0.1 + 0.2', '0.3'],
    ['1.10 - 1', '0.1'],
    ['9007199254740993', '9007199254740993'],
    ['9007199254740992 + 1', '9007199254740993'],
    ['9007199254740993 > 9007199254740992', true],
    ['9007199254740993 = 9007199254740992', false],
    ['999999999999999 * 999999999999999', '999999999999998000000000000001'],
    ['0.1 * 3 - 0.3 = 0', true],
    ['1 / 3 * 3', '0.9999999999999999999999999999999999'],
    ['2 ** 100', '1267650600228229401496703205376'],
    ['2 ** -2', '0.25'],
    ['4 ** 0.5', '2'],
    ['1e3', 1000],
    ['1.5E-3', '0.0015'],
    ['99999999999999999999 - 99999999999999999998', 1],
    ['0.000000000000000000000000000001 > 0', true],
  ])('%s', (text, expected) => {
    expect(evaluate(text)).toEqual(value(expected));
  });

  test('there is no minus zero', () => {
    for (const text of ['-0', '0 * -1', '0 / -5', 'round(-0.4)', '-(1 - 1)', 'abs(-0)', '0 ** 1 * -1']) {
      const evaluation = evaluate(text);
      expect(evaluation.ok && Object.is(evaluation.value, -0)).toBe(false);
      expect([value(0), value('0')]).toContainEqual(evaluation);
    }
    expect(evaluate('-0.00', { kind: 'money' })).toEqual(value('0.00'));
  });

  test('sums of money do not drift', () => {
    expect(evaluate('amount * 1000000 = 1234500000', 'condition')).toEqual(value(true));
    expect(evaluate(Array(100).fill('0.01').join(' + '))).toEqual(value('1'));
  });

  test('a number beyond the limit is refused, not rounded', () => {
    expect(problemsOf('1e308')).toMatchObject([{ code: 'TOO_LARGE', from: 0, to: 5 }]);
    expect(problemsOf('amount > 1e999999999')).toMatchObject([{ code: 'TOO_LARGE' }]);
    expect(problemsOf('1e-100')).toMatchObject([{ code: 'TOO_LARGE' }]);
    expect(problemsOf('10 ** 40')).toMatchObject([{ code: 'WRONG_TYPE' }]);
    expect(problemsOf('9 ** 9 ** 9 ** 9')).toMatchObject([{ code: 'WRONG_TYPE' }]);
    expect(evaluate('amount ** 1000')).toEqual(failed('NUMBER_TOO_LARGE', 'amount ** 1000'));
  });

  test('what has no answer fails with its place', () => {
    expect(evaluate('amount / (count - 3)')).toEqual(failed('DIVISION_BY_ZERO', 'amount / (count - 3)'));
    expect(evaluate('(count - 3) ** -1')).toEqual(failed('DIVISION_BY_ZERO', '(count - 3) ** -1'));
    expect(evaluate('(count - 4) ** 0.5')).toEqual(failed('NOT_A_NUMBER', '(count - 4) ** 0.5'));
    expect(evaluate('number(subject)')).toEqual(failed('NOT_A_NUMBER', 'number(subject)'));
    expect(evaluate('round(amount, count - 5)')).toEqual(failed('NOT_A_NUMBER', 'round(amount, count - 5)'));
    expect(problemsOf('1 + 1 / 0')).toMatchObject([{ code: 'WRONG_TYPE', from: 4, to: 9 }]);
  });

  test('a view that breaks its promise is told, not believed', () => {
    expect(evaluate('amount > 1', 'condition', { amount: 'abc' })).toEqual(failed('WRONG_VALUE', 'amount > 1'));
    expect(evaluate('amount > 1', 'condition', { amount: 'Infinity' })).toEqual(failed('WRONG_VALUE', 'amount > 1'));
    expect(evaluate('amount > 1', 'condition', { amount: 12 })).toEqual(failed('WRONG_VALUE', 'amount'));
    expect(evaluate('count > 1', 'condition', { count: 1.5 })).toEqual(failed('WRONG_VALUE', 'count'));
    expect(evaluate('urgent', 'condition', { urgent: 'true' })).toEqual(failed('WRONG_VALUE', 'urgent'));
  });
});

test('texts compare as the whole numbers they are', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 6 }));
  const text = ([units, scale]: readonly [bigint, number]): string => {
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
    const body = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    return units < 0n ? `-${body}` : body;
  };
  fc.assert(
    fc.property(decimal, decimal, (left, right) => {
      const [a, b] = [left[0] * 10n ** BigInt(6 - left[1]), right[0] * 10n ** BigInt(6 - right[1])];
      expect(Math.sign(compareNumbers(text(left), text(right), ''))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(Math.sign(compareNumbers(text(left), Number(right[0] % 10n ** 12n), ''))).toBe(
        Math.sign(Number(a - (right[0] % 10n ** 12n) * 10n ** 6n)),
      );
    }),
    { numRuns: 500 },
  );
});

test('sums and products agree with whole numbers', () => {
  const number = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const plain = (result: bigint) =>
        Number.isSafeInteger(Number(result)) ? value(Number(result)) : value(String(result));
      expect(evaluate(`(${a}) + (${b})`)).toEqual(plain(a + b));
      expect(evaluate(`(${a}) - (${b})`)).toEqual(plain(a - b));
      expect(evaluate(`(${a}) * (${b})`)).toEqual(plain(a * b));
    }),
    { numRuns: 200 },
  );
});
