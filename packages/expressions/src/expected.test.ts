import { describe, expect, test } from '@jest/globals';
import type { FieldType, Value } from '@marshrut/model';
import { scope } from './fixtures/appeal.js';
import { evaluate, problemsOf, value } from './fixtures/evaluate.js';

const money: FieldType = { kind: 'money' };
const choice = scope.card.find(field => field.key === 'type')?.type ?? money;

describe('the answer is a canonical value of its field', () => {
  test.each<[string, FieldType, Value]>([
    ['1000', money, '1000.00'],
    ['amount * 0.13', money, '160.49'],
    ['0.005', money, '0.01'],
    ['-0.005', money, '-0.01'],
    ['0.004', money, '0.00'],
    ['count', { kind: 'decimal', scale: 2 }, '3.00'],
    ['1 / 3', { kind: 'decimal', scale: 3 }, '0.333'],
    ['amount', { kind: 'decimal', scale: 0 }, '1235'],
    ['round(amount)', { kind: 'int' }, 1235],
    ['count * 2', { kind: 'int' }, 6],
    ['count > 2', { kind: 'bool' }, true],
    ['today()', { kind: 'date' }, '2026-11-23'],
    ['now()', { kind: 'dateTime' }, '2026-11-23T09:30:00.000Z'],
    ['if urgent then "complaint" else "request"', choice, 'complaint'],
    ['type', choice, 'complaint'],
    ['" " + person.lastName + " "', { kind: 'text' }, 'Кузнецов'],
    ['""', { kind: 'text' }, null],
    ['"8 916 123-45-67"', { kind: 'phone' }, '+79161234567'],
    ['file.person', { kind: 'reference', entity: 'Person' }, 'person_1'],
    ['responsible', { kind: 'user' }, 'usr_1'],
    ['null', money, null],
  ])('%s', (text, type, expected) => {
    expect(evaluate(text, type)).toEqual(value(expected));
  });

  test('what the field cannot hold fails and says why', () => {
    expect(evaluate('amount * 10000000000', money)).toEqual({
      ok: false,
      failure: {
        code: 'EXPRESSION_FAILED',
        details: { reason: 'WRONG_VALUE', at: 'amount * 10000000000', problem: 'TOO_LARGE', expected: '9999999999999' },
      },
    });
    expect(evaluate('count * 9007199254740991', { kind: 'int' }).ok).toBe(false);
    expect(evaluate('subject', { kind: 'text', maxLength: 3 }).ok).toBe(false);
    expect(evaluate('today() + duration("P1D")', { kind: 'date', past: true }).ok).toBe(false);
    expect(evaluate('today()', { kind: 'date', past: true })).toEqual(value('2026-11-23'));
  });
});

describe('an answer of another kind is a problem', () => {
  test.each<[string, Parameters<typeof problemsOf>[1]]>([
    ['amount', 'condition'],
    ['null', 'condition'],
    ['"text"', 'condition'],
    ['[1, 2]', 'value'],
    ['due - date', 'value'],
    ['amount', { kind: 'int' }],
    ['7 / 7', { kind: 'int' }],
    ['"1"', money],
    ['urgent', money],
    ['type', { kind: 'text' }],
    ['subject', choice],
    ['"other"', choice],
    ['person.category', choice],
    ['if urgent then "complaint" else "other"', choice],
    ['file', { kind: 'reference', entity: 'Person' }],
    ['person', { kind: 'user' }],
    ['"2026-01-01"', { kind: 'date' }],
    ['now()', { kind: 'date' }],
  ])('%s', (text, expected) => {
    expect(problemsOf(text, expected)).toMatchObject([{ code: 'WRONG_TYPE', from: 0, to: text.length }]);
  });
});
