import { describe, expect, test } from '@jest/globals';
import { evaluate, problemsOf } from '../fixtures/evaluate.js';
import { sayFailure } from './failures.js';

describe('problems stand where they are and say what to do', () => {
  test.each([
    ['', 'SYNTAX', 'Expected an expression, but the text is empty. Write one, such as amount > 1000.'],
    ['amount >', 'SYNTAX', 'Expected a value or a condition, but the expression breaks off. Write it to the end.'],
    ['amount == 1', 'SYNTAX', 'Write =, !=, and, or, not(…).'],
    ['urgent && paid', 'SYNTAX', 'Write =, !=, and, or, not(…).'],
    ['!urgent', 'SYNTAX', 'Write =, !=, and, or, not(…).'],
    ['amount <> 1', 'SYNTAX', 'Write =, !=, and, or, not(…).'],
    ["subject = 'a'", 'SYNTAX', 'Write "text".'],
    ['subject = «a»', 'SYNTAX', 'Write "text".'],
    ['subject = "a', 'SYNTAX', 'Put " where the text ends.'],
    ['amount > 10,5', 'SYNTAX', 'Write a point and do not group digits.'],
    ['amount > 10 000', 'SYNTAX', 'Write a point and do not group digits.'],
    ['amount > 1)', 'SYNTAX', 'Correct or remove this part.'],
    ['for x in [1] return x', 'SYNTAX', 'Write it without this.'],
    ['[1, 2][1]', 'SYNTAX', 'Write it without this.'],
    ['{a: 1}', 'SYNTAX', 'Write it without this.'],
    ['count in [1] = urgent', 'SYNTAX', 'Put the part with in into brackets.'],
    ['amont > 1', 'UNKNOWN_NAME', 'Expected the name of a field, but "amont" is not in the card. Write amount.'],
    ['Сумма > 1', 'UNKNOWN_NAME', 'Expected the name of a field, but "Сумма" is not in the card. Write amount.'],
    ['сумма заказа > 1', 'UNKNOWN_NAME', '"сумма заказа" is not in the card'],
    ['person.fone = "1"', 'UNKNOWN_NAME', '"fone" is not in "person"'],
    ['amount.size > 1', 'UNKNOWN_NAME', 'it has no "size"'],
    ['date.week > 1', 'UNKNOWN_NAME', 'Take one of: year, month, day, weekday.'],
    ['person.id.lastName = "a"', 'UNKNOWN_NAME', 'it has no "lastName"'],
    [
      'tooday()',
      'UNKNOWN_FUNCTION',
      'Expected the name of a function, but there is no function "tooday". Write today(…).',
    ],
    ['eval("1")', 'UNKNOWN_FUNCTION', 'Take a function of the list: today, now,'],
    ['amount > "10"', 'WRONG_TYPE', 'Write the number without quotes, or take number(…).'],
    ['amount > null', 'WRONG_TYPE', 'Test for nothing with = null.'],
    ['due > "2026-01-01"', 'WRONG_TYPE', 'Write the date as date("2026-01-31").'],
    ['receivedAt > today()', 'WRONG_TYPE', 'Take the day of the other value: date(…).'],
    ['due + 30', 'WRONG_TYPE', 'Add a duration to a date: duration("P30D").'],
    ['subject + amount', 'WRONG_TYPE', 'Make a text of the other value: string(…).'],
    ['duration("P1D") * 1.5', 'WRONG_TYPE', 'Round it: round(…), floor(…) or ceiling(…).'],
    [
      'type = "other"',
      'WRONG_TYPE',
      'Expected an option of the choice, but "other" is none. Take one of the options: "complaint", "request".',
    ],
    ['type in ("complaint", "x")', 'WRONG_TYPE', '"x" is none'],
    ['type = person.category', 'WRONG_TYPE', 'the two sides come from different lists'],
    ['type > "a"', 'WRONG_TYPE', '"a" is none'],
    ['type < type', 'WRONG_TYPE', 'Use = or !=.'],
    ['person = file', 'WRONG_TYPE', 'Expected values of one kind'],
    ['person = subject', 'WRONG_TYPE', 'Expected values of one kind'],
    ['urgent and amount', 'WRONG_TYPE', 'Expected yes or no, but here is a number.'],
    ['count in []', 'WRONG_TYPE', 'Expected at least one value, but the list is empty. Add a value.'],
    ['if urgent then 1 else "a"', 'WRONG_TYPE', 'Expected values of one kind'],
    ['round("a")', 'WRONG_TYPE', 'Expected a call such as round(1), round(1, 1), but in the brackets is a text.'],
    ['today(1)', 'WRONG_TYPE', 'Expected a call such as today(), but in the brackets is a number.'],
    ['not(1)', 'WRONG_TYPE', 'not(true/false)'],
    ['min()', 'WRONG_TYPE', 'the brackets are empty'],
    ['sum("a", "b")', 'WRONG_TYPE', 'sum(1, 1)'],
    [
      'string join([1, 2], ",")',
      'WRONG_TYPE',
      'Expected a call such as string join(["…"], "…"), string join(["…"]), but in the brackets is a list, a text.',
    ],
    ['count([])', 'WRONG_TYPE', 'count(…, …)'],
    ['due - date', 'WRONG_TYPE', 'Take the number of days: (…).days.'],
    ['-subject', 'WRONG_TYPE', 'Expected a number or a duration, but here is a text.'],
  ])('%s', (text, code, message) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ code });
    expect(problem?.message.en).toContain(message);
    expect(problem?.message.en).toMatch(/^Expected .+, but .+\. .+\.$/);
    expect(problem?.message.ru).toMatch(/^Ожидалось: .+, но .+\. .+\.$/);
  });

  test('each stands at its own place, in the order of the text', () => {
    expect(problemsOf('amont > 1 and type = "other" and foo(1) = 2')).toMatchObject([
      { code: 'UNKNOWN_NAME', from: 0, to: 5 },
      { code: 'WRONG_TYPE', from: 21, to: 28 },
      { code: 'UNKNOWN_FUNCTION', from: 33, to: 39 },
    ]);
  });
});

describe('size', () => {
  test.each([
    ['a text of 4001 characters', `"${'a'.repeat(4000)}"`],
    ['51 brackets', `${'('.repeat(51)}1${')'.repeat(51)}`],
    ['51 functions in each other', `${'abs('.repeat(51)}1${')'.repeat(51)}`],
    ['51 conditions in each other', `${'if urgent then 1 else '.repeat(51)}2`],
    ['501 parts', Array(501).fill('urgent').join(' or ')],
    ['251 numbers to add', Array(251).fill('1').join('+')],
  ])('%s are too much', (_name, text) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'TOO_LARGE' }]);
  });

  test('a long list of conditions or a long sum is not deep', () => {
    expect(problemsOf(Array(200).fill('urgent').join(' or '))).toEqual([]);
    expect(problemsOf(Array(200).fill('count').join(' + '))).toEqual([]);
    expect(problemsOf(`${'('.repeat(40)}1${')'.repeat(40)}`)).toEqual([]);
  });
});

test('a failure is told to people', () => {
  const missing = evaluate('amount > 1', 'condition', { amount: null });
  expect(!missing.ok && sayFailure(missing.failure)).toEqual({
    ru: 'Ожидалось: значение, но «amount» не заполнено. Заполните его или проверьте условием = null.',
    en: 'Expected a value, but "amount" is not given. Give it, or test for it with = null.',
  });
  const failed = evaluate('1 / (count - 3)');
  expect(!failed.ok && sayFailure(failed.failure).en).toBe(
    'Expected a division by a number other than zero, but in "1 / (count - 3)" the divisor is zero. Test the divisor before the division.',
  );
  const unfit = evaluate('amount * 10000000000', { kind: 'money' });
  expect(!unfit.ok && sayFailure(unfit.failure).en).toContain('fits the field');
});
