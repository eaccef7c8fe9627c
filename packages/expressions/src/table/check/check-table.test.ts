import { describe, expect, test } from '@jest/globals';
import { type DecisionTable, localText } from '@marshrut/model';
import { decision, department, input, output, rule, scope, scoring } from '../../fixtures/credit.js';
import { checkTable } from './check-table.js';

/** With plain spaces where people read narrow ones. */
const check = (changes: Partial<DecisionTable>) =>
  checkTable({ ...scoring, ...changes }, scope).map(warning => ({
    ...warning,
    message: localText(warning.message.ru.replaceAll('\u00a0', ' '), warning.message.en.replaceAll('\u00a0', ' ')),
  }));
const codes = (changes: Partial<DecisionTable>) => check(changes).map(({ code }) => code);

test('the scoring table of P4 decides every application, and by one rule', () => {
  expect(checkTable(scoring, scope)).toEqual([]);
});

describe('overlaps of a UNIQUE table', () => {
  test('are told with the numbers of the rules and an example', () => {
    const rules = [
      rule('low', ['< 400', '-'], ['"refuse"']),
      rule('small', ['>= 400', '<= 300000'], ['"approve"']),
      rule('large', ['>= 400', '>= 300000'], ['"check"']),
    ];
    expect(check({ rules })).toEqual([
      {
        code: 'RULES_OVERLAP',
        at: 'rules.2',
        rules: ['small', 'large'],
        example: [400, '300000.00'],
        message: {
          ru: 'Ожидалось: не больше одного правила для любых значений, но правила 2 и 3 оба подходят при Балл = 400, Сумма = 300 000 ₽. Исправьте одно из них.',
          en: 'Expected at most one rule for any values, but rules 2 and 3 both match at Score = 400, Amount = 300,000 ₽. Correct one of them.',
        },
      },
    ]);
  });

  test('name only the inputs the two rules ask for', () => {
    const rules = [rule('a', ['-', '<= 300000'], ['"check"']), rule('b', ['-', '> 200000'], ['"check"'])];
    expect(check({ rules })[0]?.message.en).toContain('both match at Amount = 200,000.01 ₽.');
    const same = [rule('a', ['-', '-'], ['"check"']), rule('b', ['', '-'], ['"check"'])];
    expect(check({ rules: same })[0]?.message.ru).toContain('оба подходят при любых значениях.');
  });

  test('of days, options and what is not given', () => {
    const inputs = [input('operationDate', 'Дата операции', 'Day'), input('type', 'Тип', 'Type')];
    const rules = [
      rule('a', ['<= date("2026-03-31")', 'not("fraud")'], ['"check"']),
      rule('b', ['[@"2026-03-31"..@"2026-06-30"]', '"fee", "loan"'], ['"check"']),
      rule('c', ['> date("2026-06-30")', '-'], ['"check"']),
      rule('d', ['null', '"fraud", "fee"'], ['"check"']),
      rule('e', ['null', 'not("loan")'], ['"check"']),
    ];
    const [days, missing] = check({ inputs, rules });
    expect(days).toMatchObject({ rules: ['a', 'b'], example: ['2026-03-31', 'fee'] });
    expect(days?.message.ru).toContain('при Дата операции = 31.03.2026, Тип = Комиссия.');
    expect(missing).toMatchObject({ rules: ['d', 'e'], example: [null, 'fraud'] });
    expect(missing?.message.ru).toContain('при Дата операции не заполнено, Тип = Мошенничество.');
  });

  test('bounds that touch do not overlap, whole numbers and kopecks are counted as such', () => {
    const rules = [
      rule('a', ['[0..399]', '-'], ['"check"']),
      rule('b', ['(399..999]', '< 300000.01'], ['"check"']),
      rule('c', ['[400..999]', '> 300000'], ['"check"']),
    ];
    expect(check({ rules })).toEqual([]);
  });

  test('other hit policies may overlap', () => {
    const rules = [rule('a', ['-', '-'], ['"check"']), rule('b', ['< 400', '-'], ['"refuse"'])];
    const outputs = [output('decision', decision, { values: '"refuse", "check"' })];
    for (const hit of ['PRIORITY', 'COLLECT', 'RULE_ORDER'] as const)
      expect(codes({ hit, rules, outputs })).toEqual([]);
  });
});

describe('gaps', () => {
  test('are told with the values no rule takes', () => {
    const rules = scoring.rules.filter(({ id }) => id !== 'large');
    expect(check({ rules })).toEqual([
      {
        code: 'GAP',
        at: 'rules',
        rules: [],
        example: [700, '300000.01'],
        message: {
          ru: 'Ожидалось: подходящее правило для любых значений, но его нет при Балл = 700, Сумма = 300 000,01 ₽. Добавьте правило или значение «иначе».',
          en: 'Expected a rule that matches for any values, but none does at Score = 700, Amount = 300,000.01 ₽. Add a rule, or a value for otherwise.',
        },
      },
    ]);
  });

  test('a missing department, a missing bound, a missing nothing', () => {
    const inputs = [input('type', 'Тип', 'Type'), input('amount', 'Сумма', 'Amount')];
    const rules = [
      rule('a', ['"fraud", "fee"', '-'], ['"check"']),
      rule('b', ['"loan"', '< 1000000'], ['"check"']),
      rule('c', ['"loan"', '> 1000000'], ['"check"']),
    ];
    expect(check({ inputs, rules }).map(({ example }) => example)).toEqual([
      ['loan', '1000000.00'],
      ['service', '30000.00'],
    ]);
    const knows = [rule('a', ['null', '< 1000000'], ['"check"']), rule('b', ['not(null)', '-'], ['"check"'])];
    expect(check({ inputs, rules: knows }).map(({ example }) => example)).toEqual([[null, '1000000.00']]);
  });

  test('are none where every output has otherwise', () => {
    const outputs = [output('decision', decision, { otherwise: '"check"' })];
    expect(check({ outputs, rules: scoring.rules.slice(0, 1) })).toEqual([]);
  });

  test('values a field cannot hold are not asked for; those of a computed input are', () => {
    const rules = [rule('a', ['[0..999]', '[30000..5000000]'], ['"check"'])];
    expect(check({ rules })).toEqual([]);
    const inputs = [input('score * 2', 'Балл', 'Score'), input('amount / 2', 'Сумма', 'Amount')];
    expect(check({ inputs, rules }).map(({ example }) => example)).toEqual([
      [-1, 29999],
      [0, 29999],
      [0, 5000001],
      [1000, 29999],
    ]);
  });

  test('between numbers that are not whole there is always another one', () => {
    const inputs = [input('amount / income', 'Доля', 'Share')];
    const rules = [rule('a', ['<= 0.5'], ['"check"']), rule('b', ['> 0.51'], ['"check"'])];
    expect(check({ inputs, rules })[0]).toMatchObject({ code: 'GAP', example: ['0.505'] });
    const day = [input('birthDate')];
    const days = [rule('a', ['<= @"2000-02-28"'], ['"check"']), rule('b', ['>= @"2000-02-29"'], ['"check"'])];
    expect(check({ inputs: day, rules: days })).toEqual([]);
  });

  test('texts are those of the column and any other', () => {
    const inputs = [input('subject', 'Тема', 'Subject')];
    const rules = [rule('a', ['"Карта"'], ['"check"']), rule('b', ['not("Карта", "Вклад")'], ['"check"'])];
    expect(check({ inputs, rules })).toMatchObject([{ code: 'GAP', example: ['Вклад'] }]);
    const rest = [...rules, rule('c', ['"Вклад"'], ['"check"'])];
    expect(check({ inputs, rules: rest })).toEqual([]);
    expect(check({ inputs, rules: rest.filter(({ id }) => id !== 'b') })[0]?.message.ru).toContain('при Тема = «…».');
  });
});

describe('FIRST: a rule behind another one', () => {
  const rules = [
    rule('a', ['< 400', '-'], ['"refuse"']),
    rule('b', ['< 300', '> 100000'], ['"refuse"']),
    rule('c', ['< today().year', '-'], ['"check"']),
    rule('d', ['< today().year', '> 100000'], ['"check"']),
    rule('e', ['-', '-'], ['"check"']),
  ];

  test('never answers', () => {
    const [first, second, ...rest] = check({ hit: 'FIRST', rules });
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ code: 'RULE_HIDDEN', at: 'rules.1', rules: ['a', 'b'] });
    expect(first?.message.ru).toContain('правило 1 всегда опережает правило 2.');
    expect(second).toMatchObject({ code: 'RULE_HIDDEN', rules: ['c', 'd'] });
  });
});

describe('ANY: rules that match together', () => {
  const rules = [
    rule('a', ['< 400', '-'], ['"refuse"']),
    rule('b', ['-', '> 1000000'], ['if score < 400 then "refuse" else "check"']),
    rule('c', ['< 300', '-'], ['"check"']),
    rule('d', ['< 200', '-'], [' "refuse"']),
    rule('e', ['>= 300', '-'], ['"check"']),
  ];

  test('must agree; where that is known only in a case, it is not checked', () => {
    const warnings = check({ hit: 'ANY', rules });
    expect(warnings.filter(({ code }) => code === 'RULES_DISAGREE').map(warning => warning.rules)).toEqual([
      ['a', 'c'],
      ['c', 'd'],
      ['a', 'e'],
    ]);
    expect(warnings.filter(({ code }) => code === 'NOT_CHECKED').map(({ at }) => at)).toEqual([
      'rules.1.gives.0',
      'rules.2.gives.0',
      'rules.3.gives.0',
      'rules.4.gives.0',
    ]);
  });
});

describe('what cannot be told is said', () => {
  test('a cell that compares with what changes, where it could matter', () => {
    const inputs = [input('operationDate'), input('type')];
    const rules = [
      rule('a', ['< today()', '"fraud"'], ['"check"']),
      rule('b', ['>= today()', '"fraud"'], ['"check"']),
      rule('c', ['< today()', '"fee"'], ['"check"']),
      rule('d', ['-', 'not("fraud", "fee")'], ['"check"']),
    ];
    expect(check({ inputs, rules })).toMatchObject([
      { code: 'NOT_CHECKED', at: 'rules.0.when.0' },
      { code: 'NOT_CHECKED', at: 'rules.1.when.0' },
      { code: 'NOT_CHECKED', at: 'rules.2.when.0' },
    ]);
    const covered = [...rules.slice(0, 1), rule('d', ['-', 'not("fraud")'], ['"check"'])];
    const outputs = [output('department', department, { otherwise: '"cards"' })];
    expect(check({ inputs, outputs, rules: covered.map(({ id, when }) => rule(id, when, ['"credit"'])) })).toEqual([]);
  });

  test.each(['? > 5 and ? < 10', '> termMonths', '[1..termMonths]', 'not(termMonths)'])('%s', cell => {
    const rules = [rule('a', [cell, '-'], ['"check"']), rule('b', ['-', '-'], ['"check"'])];
    expect(check({ rules })).toMatchObject([{ code: 'NOT_CHECKED', at: 'rules.0.when.0' }]);
  });

  test('texts before and after each other, and moments', () => {
    const inputs = [input('subject'), input('receivedAt')];
    const rules = [
      rule('a', ['> "М"', '-'], ['"check"']),
      rule('b', ['"К"', '< date and time("2026-01-01T00:00:00Z")'], ['"check"']),
      rule('c', ['-', '-'], ['"check"']),
    ];
    expect(check({ inputs, rules }).map(({ at }) => at)).toEqual(['rules.0.when.0', 'rules.1.when.1']);
  });

  test('a table with problems', () => {
    expect(check({ rules: [rule('a', ['<', '-'], ['"check"'])] })).toMatchObject([{ code: 'NOT_CHECKED', at: '' }]);
  });
});

test('a cell no value passes', () => {
  const rules = [
    rule('a', ['[700..400]', '-'], ['"check"']),
    rule('b', ['(5..6)', '-'], ['"check"']),
    rule('c', ['> 999', '-'], ['"check"']),
    rule('d', ['-', '-'], ['"check"']),
  ];
  expect(check({ rules })).toMatchObject([
    { code: 'RULE_NEVER', at: 'rules.0.when.0', rules: ['a'] },
    { code: 'RULE_NEVER', at: 'rules.1.when.0', rules: ['b'] },
    { code: 'RULE_NEVER', at: 'rules.2.when.0', rules: ['c'] },
  ]);
});
