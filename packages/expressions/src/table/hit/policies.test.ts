import { describe, expect, test } from '@jest/globals';
import type { DecisionTable } from '@marshrut/model';
import { decision, department, input, output, rule, scoring } from '../../fixtures/credit.js';
import { decide } from '../../fixtures/decide.js';

const money = { kind: 'money' } as const;

function answer(matched: readonly string[], ...rows: readonly (readonly unknown[])[]): object {
  return { ok: true, matched, rows };
}

describe('UNIQUE: a credit application is decided by the one rule that matches', () => {
  test.each([
    [{ score: 399, amount: '45000.00' }, 'low', 'refuse'],
    [{ score: 400, amount: '45000.00' }, 'middle', 'check'],
    [{ score: 699, amount: '4000000.00' }, 'middle', 'check'],
    [{ score: 700, amount: '300000.00' }, 'small', 'approve'],
    [{ score: 760, amount: '300000.01' }, 'large', 'check'],
  ])('%j', (values, matched, decided) => {
    expect(decide(scoring, values)).toEqual(answer([matched], [decided]));
  });

  test('two that match are a failure that names both', () => {
    const table = { ...scoring, rules: [...scoring.rules, rule('vip', ['> 900', '-'], ['"approve"'])] };
    expect(decide(table, { score: 901, amount: '400000.00' })).toEqual({
      ok: false,
      failure: { code: 'RULE_AMBIGUOUS', details: { first: 'large', second: 'vip' } },
    });
  });
});

describe('no rule matches', () => {
  const gap: DecisionTable = { ...scoring, rules: scoring.rules.slice(0, 2) };

  test('is a failure with the values of the inputs', () => {
    expect(decide(gap, { score: 800, amount: '45000.00' })).toEqual({
      ok: false,
      failure: { code: 'RULE_UNMATCHED', details: { 'input.score': 800, 'input.amount': '45000.00' } },
    });
  });

  test.each(['UNIQUE', 'FIRST', 'ANY', 'RULE_ORDER', 'COLLECT'] as const)(
    '%s: otherwise answers, when every output has it',
    hit => {
      const outputs = [
        output('decision', decision, { otherwise: '"check"' }),
        output('rate', { kind: 'decimal', scale: 2 }, { otherwise: 'null' }),
      ];
      const rules = [rule('low', ['< 400', '-'], ['"refuse"', '0'])];
      expect(decide({ ...gap, hit, outputs, rules }, { score: 800 })).toEqual(answer([], ['check', null]));
      const half = [outputs[0]!, output('rate', { kind: 'decimal', scale: 2 })];
      expect(decide({ ...gap, hit, outputs: half, rules }, { score: 800 })).toMatchObject({
        failure: { code: 'RULE_UNMATCHED' },
      });
    },
  );
});

describe('FIRST: a complaint goes to the department of the first rule that matches', () => {
  const table: DecisionTable = {
    hit: 'FIRST',
    inputs: [input('type'), input('amount')],
    outputs: [output('department', department, { field: 'department' })],
    rules: [
      rule('fraud', ['"fraud"', '-'], ['"security"']),
      rule('large', ['-', '> 1000000'], ['"quality"']),
      rule('loans', ['"loan", "fee"', '-'], ['"credit"']),
      rule('rest', ['', '-'], ['"quality"']),
    ],
  };

  test.each([
    [{ type: 'fraud', amount: '2000000.00' }, 'fraud', 'security'],
    [{ type: 'loan', amount: '2000000.00' }, 'large', 'quality'],
    [{ type: 'fee', amount: '100.00' }, 'loans', 'credit'],
    [{ type: 'service', amount: '100.00' }, 'rest', 'quality'],
  ])('%j', (values, matched, department) => {
    expect(decide(table, values)).toEqual(answer([matched], [department]));
  });
});

describe('PRIORITY: the weightiest decision wins, wherever its rule stands', () => {
  const table: DecisionTable = {
    hit: 'PRIORITY',
    inputs: [input('score'), input('pdn')],
    outputs: [
      output('decision', decision, { values: '"refuse", "check", "approve"' }),
      output('reason', { kind: 'text' }),
    ],
    rules: [
      rule('good', ['>= 700', '-'], ['"approve"', '"score"']),
      rule('debts', ['-', '> 50'], ['"check"', '"debts"']),
      rule('heavy', ['-', '> 80'], ['"refuse"', '"heavy debts"']),
      rule('also heavy', ['-', '> 80'], ['"refuse"', '"the same weight"']),
    ],
  };

  test.each([
    [{ score: 720, pdn: '30.00' }, 'good', ['approve', 'score']],
    [{ score: 720, pdn: '57.00' }, 'debts', ['check', 'debts']],
    [{ score: 720, pdn: '90.00' }, 'heavy', ['refuse', 'heavy debts']],
  ])('%j', (values, matched, row) => {
    expect(decide(table, values)).toEqual(answer([matched], row));
  });

  test('of several lists of values the left one counts first', () => {
    const outputs = [
      output('decision', decision, { values: '["refuse", "check", "approve"]' }),
      output('department', department, { values: '"security", "credit"' }),
    ];
    const rules = [
      rule('a', ['-', '-'], ['"check"', '"security"']),
      rule('b', ['-', '-'], ['"refuse"', '"credit"']),
      rule('c', ['-', '-'], ['"refuse"', '"security"']),
    ];
    expect(decide({ ...table, outputs, rules }, {})).toEqual(answer(['c'], ['refuse', 'security']));
  });
});

describe('ANY: rules that match must agree', () => {
  const table: DecisionTable = {
    hit: 'ANY',
    inputs: [input('selfBan'), input('score')],
    outputs: [output('decision', decision), output('rate', { kind: 'decimal', scale: 2 })],
    rules: [
      rule('ban', ['true', '-'], ['"refuse"', '0']),
      rule('score', ['-', '< 400'], ['"refuse"', '0.00']),
      rule('odd', ['-', '< 100'], ['"check"', '0']),
    ],
  };

  test('they do', () => {
    expect(decide(table, { selfBan: true, score: 300 })).toEqual(answer(['ban', 'score'], ['refuse', '0.00']));
  });

  test('they do not', () => {
    expect(decide(table, { selfBan: true, score: 99 })).toMatchObject({
      failure: { code: 'RULE_AMBIGUOUS', details: { first: 'ban', second: 'odd' } },
    });
  });
});

describe('COLLECT and RULE_ORDER', () => {
  /** What is added to the rate: 0.1 and 0.2 make 0.3. */
  const table: DecisionTable = {
    hit: 'COLLECT',
    inputs: [input('score'), input('termMonths')],
    outputs: [output('addition', { kind: 'decimal', scale: 2 })],
    rules: [
      rule('points', ['< 700', '-'], ['0.1']),
      rule('long', ['-', '> 36'], ['0.2']),
      rule('very long', ['-', '> 60'], ['0.15']),
    ],
  };
  const application = { score: 620, termMonths: 48 };

  test.each(['COLLECT', 'RULE_ORDER'] as const)('%s answers a row of each rule that matches', hit => {
    expect(decide({ ...table, hit }, application)).toEqual(answer(['points', 'long'], ['0.10'], ['0.20']));
  });

  test.each([
    ['sum', '0.30'],
    ['min', '0.10'],
    ['max', '0.20'],
  ] as const)('%s', (aggregate, value) => {
    expect(decide({ ...table, aggregate }, application)).toEqual(answer(['points', 'long'], [value]));
  });

  test('count takes entries of any kind, and what is not given too', () => {
    const outputs = [output('signs', { kind: 'int' }, { field: 'score' })];
    const rules = [rule('a', ['-', '-'], ['"text"']), rule('b', ['-', '-'], ['amount']), rule('c', ['0', '-'], ['1'])];
    expect(decide({ ...table, aggregate: 'count', outputs, rules }, application)).toEqual(answer(['a', 'b'], [2]));
  });

  test('the latest of days', () => {
    const outputs = [output('due', { kind: 'date' })];
    const rules = [
      rule('a', ['-', '-'], ['date("2026-12-01")']),
      rule('b', ['-', '-'], ['today() + duration("P30D")']),
    ];
    expect(decide({ ...table, aggregate: 'max', outputs, rules }, application)).toEqual(
      answer(['a', 'b'], ['2026-12-23']),
    );
  });

  test('a sum is exact, and one its field cannot hold fails', () => {
    const outputs = [output('limit', money)];
    const sum = (...gives: readonly string[]) =>
      decide(
        {
          ...table,
          aggregate: 'sum',
          outputs,
          rules: gives.map((text, index) => rule(`${index}`, ['-', '-'], [text])),
        },
        application,
      );
    expect(sum('9007199254740.93', '0.01', '0.01')).toEqual(answer(['0', '1', '2'], ['9007199254740.95']));
    expect(sum('9999999999999', '1')).toMatchObject({
      failure: { code: 'EXPRESSION_FAILED', details: { place: 'aggregate', problem: 'TOO_LARGE' } },
    });
    expect(sum('1', 'income')).toEqual({
      ok: false,
      failure: { code: 'VALUE_MISSING', details: { path: 'income', place: 'rules.1.gives.0' } },
    });
  });
});
