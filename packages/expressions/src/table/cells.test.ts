import { describe, expect, test } from '@jest/globals';
import type { Value } from '@marshrut/model';
import { input, output, rule } from '../fixtures/credit.js';
import { decide, problemsOf } from '../fixtures/decide.js';

function table(expression: string, cell: string): Parameters<typeof decide>[0] {
  return {
    hit: 'FIRST',
    inputs: [input(expression)],
    outputs: [output('matched', { kind: 'bool' }, { otherwise: 'false' })],
    rules: [rule('only', [cell], ['true'])],
  };
}

describe('a cell is a test of its input', () => {
  test.each<[expression: string, cell: string, yes: readonly Value[], no: readonly Value[]]>([
    ['amount', '> 500000', ['500000.01'], ['500000.00', '30000.00']],
    ['amount', '500000', ['500000.00'], ['500000.01']],
    ['amount', '= 500000', ['500000.00'], ['500000.01']],
    ['amount', '!= 500000', ['500000.01'], ['500000.00']],
    ['termMonths', '[1..10]', [1, 10], [0, 11]],
    ['termMonths', '(5..10]', [6, 10], [5, 11]],
    ['termMonths', ']5..10[', [6, 9], [5, 10]],
    ['termMonths', '12, 24, > 60', [12, 24, 61], [13, 60]],
    ['termMonths', '[12, 24]', [12, 24], [13]],
    ['termMonths', 'not(12, > 60)', [13, 60], [12, 61]],
    ['termMonths', '-12', [-12], [12]],
    ['termMonths', '-', [1], []],
    ['termMonths', ' ', [1], []],
    ['termMonths', '- // any', [1], []],
    ['termMonths', '? > 5 and ? < 10', [6, 9], [5, 10]],
    ['termMonths', '(? > 5 and ? < 10), 12', [6, 12], [5, 10]],
    ['termMonths', '? in [12..24]', [12], [11]],
    ['termMonths', 'round(? / 12) = 2', [24, 27], [12]],
    ['termMonths', '> 6 * 2', [13], [12]],
    ['type', '"fraud"', ['fraud'], ['fee']],
    ['type', '"fraud","fee"', ['fraud', 'fee'], ['loan']],
    ['type', 'not("fraud","fee")', ['loan'], ['fraud', 'fee']],
    ['selfBan', 'true', [true], [false]],
    ['selfBan', 'not(true)', [false], [true]],
    ['subject', '"Комиссия"', ['Комиссия'], ['комиссия']],
    ['subject', 'contains(normal text(?), "комисс")', ['Списана КОМИССИЯ'], ['Перевод']],
    ['subject', 'not(starts with(?, "A"))', ['B'], ['A']],
    ['operationDate', '< today()', ['2026-11-22'], ['2026-11-23']],
    ['operationDate', '[date("2026-01-01")..today()]', ['2026-01-01', '2026-11-23'], ['2025-12-31', '2026-11-24']],
    ['operationDate', '@"2026-11-01"', ['2026-11-01'], ['2026-11-02']],
    ['operationDate', '?.weekday in (6, 7)', ['2026-11-22'], ['2026-11-23']],
    [
      'receivedAt',
      '>= date and time("2026-11-23T09:00:00")',
      ['2026-11-23T06:00:00.000Z'],
      ['2026-11-23T05:59:59.999Z'],
    ],
  ])('%s: %s', (expression, cell, yes, no) => {
    for (const value of yes)
      expect(decide(table(expression, cell), { [expression]: value })).toMatchObject({ matched: ['only'] });
    for (const value of no)
      expect(decide(table(expression, cell), { [expression]: value })).toMatchObject({ matched: [] });
  });

  test('the input may be computed, and the cell may name other fields', () => {
    const share = table('amount / income', '> pdn / 100');
    expect(decide(share, { amount: '60.00', income: '100.00', pdn: '57.00' })).toMatchObject({ matched: ['only'] });
    expect(decide(share, { amount: '57.00', income: '100.00', pdn: '57.00' })).toMatchObject({ matched: [] });
  });
});

describe('a cell of another kind than its input is a problem', () => {
  test.each([
    ['amount', '"500000"', 0, 8, 'Expected a number, but here is a text. Write the number without quotes'],
    ['amount', '> "5"', 0, 5, 'Expected a number, but here is a text.'],
    ['amount', '10, "5"', 4, 7, 'Expected a number, but here is a text.'],
    ['amount', '[1.."5"]', 4, 7, 'Expected a number, but here is a text.'],
    ['amount', '1000 000', 5, 8, 'Write a point and do not group digits'],
    [
      'amount',
      '10,5',
      0,
      4,
      'Expected a fraction with a point or a list with spaces, but "10,5" may be read as either.',
    ],
    ['amount', '> 10,5', 0, 6, 'Write 10.5 or 10, 5.'],
    ['amount', '> 1 and < 5', 0, 11, 'Write "A", "B" or (1..5).'],
    ['amount', '? > 1 and < 5', 0, 13, 'Expected values with commas between, or conditions with ?'],
    ['amount', '>', 1, 1, 'the expression breaks off'],
    ['amount', '? + 1', 0, 5, 'Expected yes or no, but here is a number.'],
    ['amount', 'amont', 0, 5, 'Write amount.'],
    ['amount', 'not(-)', 5, 6, 'Expected'],
    ['amount', '-, 5', 1, 2, 'Expected'],
    ['amount', '[]', 0, 2, 'the list is empty'],
    ['type', '"Мошенничество"', 0, 15, 'Take one of the options: "fraud", "fee", "loan", "service".'],
    ['type', '"fraud" or "fee"', 0, 16, 'joined by a word'],
    ['type', '> "fraud"', 0, 9, 'Use = or !='],
    ['selfBan', '"true"', 0, 6, 'Expected yes or no, but here is a text.'],
    ['operationDate', '< "2026-01-01"', 0, 14, 'Write the date as date("2026-01-31").'],
    ['operationDate', 'date("2026-02-30")', 0, 18, 'a date that exists'],
  ])('%s: %s', (expression, cell, from, to, message) => {
    const [problem, ...more] = problemsOf(table(expression, cell));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ at: 'rules.0.when.0', from, to });
    expect(problem?.message.en).toContain(message);
    expect(problem?.message.ru).toMatch(/^Ожидалось: .+, но .+\. .+\.$/);
  });

  test('? stands in cells alone', () => {
    expect(problemsOf(table('? + 1', '-'))).toMatchObject([
      { at: 'inputs.0.expression', code: 'SYNTAX', from: 0, to: 1 },
    ]);
    expect(problemsOf({ ...table('amount', '-'), rules: [rule('only', ['-'], ['? > 1'])] })).toMatchObject([
      { at: 'rules.0.gives.0', code: 'SYNTAX' },
    ]);
  });
});
