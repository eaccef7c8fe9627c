import { describe, expect, test } from '@jest/globals';
import type { DecisionTable } from '@marshrut/model';
import { decision, input, output, rule, scoring } from '../fixtures/credit.js';
import { decide } from '../fixtures/decide.js';

function missing(path: string, place: string): object {
  return { ok: false, failure: { code: 'VALUE_MISSING', details: { path, place } } };
}

describe('a value that is not given is never "no"', () => {
  test('a rule that hangs on it leaves the decision open', () => {
    expect(decide(scoring, { amount: '45000.00' })).toEqual(missing('score', 'rules.0.when.0'));
    expect(decide(scoring, { score: 720 })).toEqual(missing('amount', 'rules.2.when.1'));
  });

  test('it is not asked for where another cell decides', () => {
    expect(decide(scoring, { score: 300 })).toMatchObject({ matched: ['low'] });
  });

  test('otherwise does not answer in its place', () => {
    const outputs = [output('decision', decision, { otherwise: '"check"' })];
    expect(decide({ ...scoring, outputs }, {})).toEqual(missing('score', 'rules.0.when.0'));
  });

  test('FIRST does not go past a rule that may match', () => {
    const table: DecisionTable = {
      ...scoring,
      hit: 'FIRST',
      rules: [
        rule('ban', ['-', '-'], ['"refuse"']),
        rule('low', ['< 400', '-'], ['"refuse"']),
        rule('rest', ['-', '-'], ['"check"']),
      ],
    };
    expect(decide({ ...table, rules: table.rules.slice(1) }, {})).toEqual(missing('score', 'rules.0.when.0'));
    expect(decide(table, {})).toMatchObject({ matched: ['ban'] });
  });

  test.each(['ANY', 'COLLECT', 'RULE_ORDER', 'PRIORITY'] as const)('%s is open as long as one rule is', hit => {
    const outputs = [output('decision', decision, { values: '"refuse", "check"' })];
    const rules = [rule('a', ['-', '-'], ['"refuse"']), rule('b', ['< 400', '-'], ['"refuse"'])];
    expect(decide({ ...scoring, hit, outputs, rules }, {})).toEqual(missing('score', 'rules.1.when.0'));
  });

  test('a field a cell compares with counts too', () => {
    const rules = [rule('a', ['-', '> limit'], ['"check"'])];
    expect(decide({ ...scoring, rules }, { amount: '45000.00' })).toEqual(missing('limit', 'rules.0.when.1'));
  });
});

describe('a column that asks for nothing knows it as a value', () => {
  const table: DecisionTable = {
    hit: 'UNIQUE',
    inputs: [input('score'), input('selfBan')],
    outputs: [output('decision', decision)],
    rules: [
      rule('no score', ['null', '-'], ['"check"']),
      rule('low', ['< 400', '-'], ['"refuse"']),
      rule('good', ['>= 400', 'false'], ['"approve"']),
    ],
  };

  test('null matches, and tests of values do not', () => {
    expect(decide(table, { selfBan: false })).toMatchObject({ matched: ['no score'] });
    expect(decide(table, { score: 300 })).toMatchObject({ matched: ['low'] });
  });

  test('the other columns still ask for theirs', () => {
    expect(decide(table, { score: 500 })).toEqual(missing('selfBan', 'rules.2.when.1'));
  });

  test.each([
    ['null', true],
    ['null, > 900', true],
    ['= null', true],
    ['? = null or ? > 900', true],
    ['not(is defined(?))', true],
    ['not(null)', false],
    ['!= null', false],
    ['is defined(?)', false],
    ['not(null, 5)', false],
  ])('%s', (cell, matches) => {
    const rules = [rule('a', [cell, '-'], ['"check"']), rule('b', ['> 1000', '-'], ['"check"'])];
    expect(decide({ ...table, rules }, {})).toMatchObject(
      matches ? { matched: ['a'] } : { failure: { code: 'RULE_UNMATCHED', details: { 'input.score': null } } },
    );
  });

  test('a null in a condition on another field does not count', () => {
    const rules = [rule('a', ['? > 5 or amount = null', '-'], ['"check"']), rule('b', ['> 900', '-'], ['"check"'])];
    expect(decide({ ...table, rules }, { amount: '45000.00' })).toEqual(missing('score', 'rules.0.when.0'));
  });
});

describe('an expression that fails', () => {
  const table: DecisionTable = {
    ...scoring,
    inputs: [input('amount / income'), input('score')],
    rules: [
      rule('heavy', ['> 0.5', '> 400'], ['"refuse"']),
      rule('rest', ['<= 0.5', '> 400'], ['if score > 800 then "approve" else "check"']),
    ],
  };

  test('of an input, where rules ask for it', () => {
    expect(decide(table, { amount: '1.00', income: '0.00', score: 700 })).toEqual({
      ok: false,
      failure: {
        code: 'EXPRESSION_FAILED',
        details: { reason: 'DIVISION_BY_ZERO', at: 'amount / income', place: 'inputs.0.expression' },
      },
    });
    expect(decide(table, { amount: '1.00', income: '0.00', score: 300 })).toEqual({
      ok: false,
      failure: { code: 'RULE_UNMATCHED', details: { 'input.amount / income': null, 'input.score': 300 } },
    });
  });

  test('of an output', () => {
    const rules = [rule('a', ['-', '-'], ['if 1 / score > 0 then "approve" else "check"'])];
    expect(decide({ ...table, rules }, { score: 0 })).toMatchObject({
      failure: { code: 'EXPRESSION_FAILED', details: { reason: 'DIVISION_BY_ZERO', place: 'rules.0.gives.0' } },
    });
  });

  test('of an output that is none of its values', () => {
    const outputs = [output('reason', { kind: 'text' }, { values: '"score", "debts"' })];
    const rules = [rule('a', ['-', '-'], ['subject'])];
    expect(decide({ ...table, outputs, rules }, { subject: 'debts' })).toMatchObject({ rows: [['debts']] });
    expect(decide({ ...table, outputs, rules }, { subject: 'weather' })).toEqual({
      ok: false,
      failure: {
        code: 'EXPRESSION_FAILED',
        details: { reason: 'WRONG_VALUE', at: 'subject', place: 'rules.0.gives.0' },
      },
    });
  });
});
