import { describe, expect, test } from '@jest/globals';
import type { Value } from '@marshrut/model';
import { compile } from '../compile.js';
import { scope, viewOf } from '../fixtures/appeal.js';
import { evaluate, missing, value } from '../fixtures/evaluate.js';

const none = {
  amount: null,
  urgent: null,
  person: null,
  'person.category': null,
  'person.lastName': null,
  subject: null,
  due: null,
};

describe('a value that is not given is never a "no"', () => {
  test.each([
    ['amount > 10', 'amount'],
    ['10 < amount', 'amount'],
    ['amount = 10', 'amount'],
    ['amount != 10', 'amount'],
    ['amount = limit', 'amount'],
    ['amount between 1 and 2', 'amount'],
    ['amount in (1, 2)', 'amount'],
    ['subject in ("a", "b")', 'subject'],
    ['person.category = "vip"', 'person.category'],
    ['urgent', 'urgent'],
    ['not(urgent)', 'urgent'],
    ['urgent and amount > 1', 'urgent'],
    ['paid or amount > 1', 'amount'],
    ['contains(subject, "a")', 'subject'],
    ['amount + 1 > 0', 'amount'],
    ['due < today()', 'due'],
    ['if urgent then true else false', 'urgent'],
    ['min(amount, limit) > 1', 'amount'],
    ['(due - date).days > 1', 'due'],
  ])('%s names what is missing', (text, path) => {
    expect(evaluate(text, 'condition', none)).toEqual(missing(path));
  });

  test.each<[string, boolean]>([
    ['amount = null', true],
    ['amount != null', false],
    ['null = amount', true],
    ['amount + 1 = null', true],
    ['amount != null and amount > 10', false],
    ['person != null and person.category = "vip"', false],
    ['amount = null or amount > 10', true],
    ['amount > 10 and paid', false],
    ['amount > 10 or count = 3', true],
    ['count in (amount, 3)', true],
    ['subject in ("a", null)', true],
    ['count in (1, null)', false],
    ['is blank(subject)', true],
    ['is defined(amount)', false],
    ['if amount = null then true else amount > 1', true],
    ['count between 5 and amount', false],
  ])('%s can still be told', (text, expected) => {
    expect(evaluate(text, 'condition', none)).toEqual(value(expected));
  });

  test('the missing value named is the one that decides', () => {
    expect(evaluate('(amount > 1 or count = 3) and urgent', 'condition', none)).toEqual(missing('urgent'));
  });

  test.each<[string, Value]>([
    ['amount', null],
    ['null', null],
    ['person.lastName', null],
    ['if paid then 1 else amount', null],
    ['if urgent = null then null else 1', null],
    ['count([1, amount])', 2],
    ['string join([person.lastName, text, subject, email], " ")', 'Течёт ivanov@example.ru'],
    ['string join([subject], " ")', ''],
  ])('%s may answer nothing as a value', (text, expected) => {
    expect(evaluate(text, 'value', none)).toEqual(value(expected));
  });

  test.each([
    ['amount + 1', 'amount'],
    ['if urgent then 1 else 2', 'urgent'],
    ['if paid then 1 else amount * 2', 'amount'],
    ['"Тема: " + subject', 'subject'],
    ['amount > 1', 'amount'],
    ['sum(count, amount)', 'amount'],
    ['-amount', 'amount'],
    ['due + duration("P1D")', 'due'],
    ['string(amount)', 'amount'],
  ])('%s cannot be computed', (text, path) => {
    expect(evaluate(text, 'value', none)).toEqual(missing(path));
  });

  test('what is not asked for is not read', () => {
    const asked: string[] = [];
    const compiled = evaluateCounting('paid and person.category = "vip" or urgent or amount > 1', asked);
    expect(compiled).toEqual(value(true));
    expect(asked).toEqual(['paid', 'urgent']);
  });
});

function evaluateCounting(text: string, asked: string[]): unknown {
  const compiled = compile(text, scope, 'condition');
  if (!compiled.ok) throw new Error('It must compile.');
  const view = viewOf();
  return compiled.expression.evaluate({
    ...view,
    value(path) {
      asked.push(path.join('.'));
      return view.value(path);
    },
  });
}
