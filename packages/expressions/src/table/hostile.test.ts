import { describe, expect, test } from '@jest/globals';
import type { DecisionTable } from '@marshrut/model';
import fc from 'fast-check';
import { decision, input, output, rule, scope, scoring, viewOf } from '../fixtures/credit.js';
import { decide, problemsOf } from '../fixtures/decide.js';
import { checkTable } from './check/check-table.js';
import { compileTable, fieldsUsed } from './compile-table.js';
import { sayTableFailure } from './failure.js';

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'process', 'this', 'globalThis'];

function withCell(cell: string, entry = '"check"'): DecisionTable {
  return { ...scoring, rules: [rule('only', [cell, '-'], [entry])] };
}

describe('nothing of the host is a name', () => {
  test.each(names)('%s', name => {
    for (const cell of [
      name,
      `> ${name}`,
      `? = ${name}`,
      `?.${name} = 1`,
      `not(${name})`,
      `[${name}..5]`,
      `"a".${name}`,
    ])
      expect(problemsOf(withCell(cell))).toMatchObject([{ at: 'rules.0.when.0', code: 'UNKNOWN_NAME' }]);
    expect(problemsOf(withCell(`${name}(?)`))).toMatchObject([{ code: 'UNKNOWN_FUNCTION' }]);
    expect(problemsOf(withCell('-', name))).toMatchObject([{ at: 'rules.0.gives.0', code: 'UNKNOWN_NAME' }]);
    expect(problemsOf({ ...scoring, inputs: [input(name), input('amount')] })).toMatchObject([
      { at: 'inputs.0.expression' },
    ]);
    const fills = { ...scoring, outputs: [output('decision', decision, { field: name })] };
    expect(problemsOf(fills)).toMatchObject([{ at: 'outputs.0.field' }]);
  });

  test.each(names)('%s as an id is an id', name => {
    const table: DecisionTable = {
      ...scoring,
      inputs: [{ ...input('score'), id: name }, input('amount')],
      outputs: [{ ...output('decision', decision), id: name }],
      rules: [rule(name, ['< 400', '-'], ['"refuse"']), rule('twice', ['< 100', '-'], ['"refuse"'])],
    };
    expect(decide(table, { score: 300 })).toEqual({ ok: true, matched: [name], rows: [['refuse']] });
    const unmatched = decide(table, { score: 500 });
    expect(unmatched).toMatchObject({ failure: { details: { [`input.${name}`]: 500 } } });
    expect(!unmatched.ok && sayTableFailure(unmatched.failure, table).en).toContain('score = 500');
    expect(decide(table, { score: 50 })).toMatchObject({ failure: { details: { first: name, second: 'twice' } } });
    expect(Object.hasOwn(Object.prototype, 'input')).toBe(false);
  });
});

describe('size', () => {
  test.each([
    ['a huge cell', `"${'a'.repeat(5000)}"`],
    ['a cell of brackets', `${'('.repeat(60)}1${')'.repeat(60)}`],
    ['a cell of functions', `? > ${'abs('.repeat(51)}1${')'.repeat(51)}`],
    ['a cell of many tests', Array(501).fill('1').join(', ')],
  ])('%s is a problem', (_name, cell) => {
    expect(problemsOf(withCell(cell))).toMatchObject([{ at: 'rules.0.when.0', code: 'TOO_LARGE' }]);
  });

  test('more different cells than anybody can read are a problem, and not worked on', () => {
    const wide = Array.from({ length: 10_001 }, (_, index) => rule(`${index}`, [`${index}`, '-'], ['"check"']));
    expect(problemsOf({ ...scoring, rules: wide })).toMatchObject([{ at: 'rules', code: 'TOO_LARGE' }]);
    const long = Array.from({ length: 251 }, (_, index) =>
      rule(`${index}`, [`"${index}${'a'.repeat(1000)}"`, '-'], ['"check"']),
    );
    expect(problemsOf({ ...scoring, rules: long })).toMatchObject([{ at: 'rules', code: 'TOO_LARGE' }]);
  });

  test('at most 200 problems are told', () => {
    const rules = Array.from({ length: 1000 }, (_, index) => rule(`${index}`, ['amont', '"a"'], ['']));
    expect(problemsOf({ ...scoring, rules })).toHaveLength(200);
  });

  test('2000 rules of 40 inputs, at most 200 warnings', () => {
    const inputs = Array.from({ length: 40 }, (_, index) => ({ ...input('pdn'), id: `${index}` }));
    const rules = Array.from({ length: 2000 }, (_, index) =>
      rule(
        `${index}`,
        Array.from({ length: 40 }, (_, column) => `[0..${((index + column) % 50) + 50}]`),
        ['"check"'],
      ),
    );
    const table = { ...scoring, inputs, rules };
    expect(decide(table, { pdn: '1.00' })).toMatchObject({ failure: { details: { first: '0', second: '1' } } });
    expect(checkTable(table, scope).length).toBeLessThanOrEqual(200);
  });

  test('a search for gaps without end gives up and says so', () => {
    const inputs = Array.from({ length: 40 }, (_, index) => ({ ...input('pdn'), id: `${index}` }));
    const cells = (some: Readonly<Record<number, string>>) =>
      Array.from({ length: 40 }, (_, column) => some[column] ?? '-');
    const pairs = Array.from({ length: 20 }, (_, index) => [
      cells({ [index]: '< 5', [index + 20]: '< 5' }),
      cells({ [index]: '< 5', [index + 20]: '>= 5' }),
      cells({ [index]: '>= 5', [index + 20]: '< 5' }),
    ]);
    const last = Array.from({ length: 40 }, () => '>= 5');
    const rules = [...pairs.flat(), last].map((when, index) => rule(`${index}`, when, ['"check"']));
    const outputs = [output('decision', decision, { values: '"check"' })];
    expect(checkTable({ ...scoring, hit: 'PRIORITY', inputs, outputs, rules }, scope)).toMatchObject([
      { code: 'NOT_CHECKED', at: 'rules' },
    ]);
  });
});

describe('any text in a cell matches, does not, fails, or has problems', () => {
  const words = fc.constantFrom(
    ...names,
    ...[
      '?',
      '-',
      'not(',
      'null',
      'true',
      'score',
      'amount',
      'selfBan',
      'and',
      'or',
      'in',
      'between',
      'if',
      'gives',
      'else',
      'is defined(',
      'today()',
    ],
    ...[
      '(',
      ')',
      '[',
      ']',
      '..',
      ',',
      '.',
      '<',
      '<=',
      '>',
      '>=',
      '=',
      '!=',
      '+',
      '*',
      '/',
      '//',
      '/*',
      '"',
      ' ',
      '\n',
      '\0',
      '{',
      '}',
    ],
    ...['0', '5', '10.5', '1e400', '"a"', '"cash"', 'date("2026-01-01")', 'duration("P1D")', 'ё', '\ud800'],
  );
  const soup = fc
    .array(words, { maxLength: 15 })
    .chain(parts => fc.constantFrom('', ' ').map(space => parts.join(space)));
  const value = fc.constantFrom(
    '0',
    '5',
    '10.50',
    'null',
    'true',
    '"a"',
    '"cash"',
    'today()',
    'score',
    'limit',
    '?',
    '1 / score',
  );
  const plausible = fc
    .tuple(fc.constantFrom('', '> ', '<= ', '!= ', 'not(', '[0..', '? = ', '5, ', '? > 1 and ? < ', '"a", '), value)
    .map(([start, end]) => `${start}${end}${start === 'not(' ? ')' : start === '[0..' ? ']' : ''}`);
  const cell = fc.oneof(
    plausible,
    plausible,
    soup,
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.string({ maxLength: 1000 }),
  );
  const entry = fc.oneof(
    { arbitrary: fc.constantFrom('"a"', 'subject', 'null', 'string(1 / score)'), weight: 4 },
    { arbitrary: soup, weight: 1 },
  );
  const subject = fc.constantFrom(
    'score',
    'amount',
    'selfBan',
    'product',
    'subject',
    'birthDate',
    'receivedAt',
    'pdn * 2',
    'null',
  );
  const given = {
    score: 5,
    amount: '10.50',
    selfBan: true,
    product: 'cash',
    subject: 'a',
    birthDate: '2026-01-01',
    receivedAt: '2026-01-01T00:00:00.000Z',
    pdn: '0.00',
  };

  test('never throws', () => {
    let right = 0;
    fc.assert(
      fc.property(subject, fc.array(fc.tuple(cell, entry), { minLength: 1, maxLength: 2 }), (expression, rows) => {
        const table: DecisionTable = {
          ...scoring,
          inputs: [input(expression)],
          outputs: [output('out', { kind: 'text' }, { ...(rows.length > 1 && { values: rows[0]?.[1] ?? '' }) })],
          rules: rows.map(([when, gives], index) => rule(`${index}`, [when], [gives])),
        };
        const compiled = compileTable(table, scope);
        if (compiled.ok) {
          right++;
          compiled.table.evaluate(viewOf(given));
          compiled.table.evaluate(viewOf({}));
        } else {
          expect(compiled.problems.length).toBeGreaterThan(0);
          for (const { at, from, to } of compiled.problems) expect(at !== '' && from >= 0 && from <= to).toBe(true);
        }
        checkTable(
          {
            ...table,
            outputs: [output('out', { kind: 'bool' })],
            rules: rows.map(([when], index) => rule(`${index}`, [when], ['true'])),
          },
          scope,
        );
        fieldsUsed(table, scope);
      }),
      { numRuns: 1000 },
    );
    expect(right).toBeGreaterThan(20);
  });

  test.each(['}+', '--;', '{if)', 'every.5true', '(', '[', '{a:', '-', 'not(', '?', '"', '5,', '..', '<'])(
    '%s over and over does not hold anybody up',
    part => {
      expect(problemsOf(withCell(part.repeat(Math.floor(1000 / part.length)))).length).toBe(1);
    },
  );
});

test('what a view throws goes through', () => {
  const signal = new Error('A fact is needed.');
  const compiled = compileTable(scoring, scope);
  expect(
    () =>
      compiled.ok &&
      compiled.table.evaluate({
        ...viewOf({}),
        value: () => {
          throw signal;
        },
      }),
  ).toThrow(signal);
});
