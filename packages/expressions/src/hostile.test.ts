import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compile } from './compile.js';
import { scope, viewOf } from './fixtures/appeal.js';
import { problemsOf } from './fixtures/evaluate.js';
import { functionNames } from './functions/names.js';
import { feelToSentence } from './sentence/read.js';

const names = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'globalThis',
  'process',
  'this',
  'Object',
  'Function',
];

describe('nothing of the host is a name', () => {
  test.each(names)('%s', name => {
    for (const text of [
      name,
      `${name} = 1`,
      `person.${name} = "a"`,
      `person.${name}.${name}`,
      `amount.${name}`,
      `"a".${name}`,
      `subject.${name}`,
      `date("2026-01-01").${name}`,
    ]) {
      expect(problemsOf(text)).toMatchObject([{ code: 'UNKNOWN_NAME' }]);
    }
    expect(problemsOf(`${name}("return 1")`)).toMatchObject([{ code: 'UNKNOWN_FUNCTION' }]);
    for (const text of [
      `person.${name}(1)`,
      `{${name}: 1}.${name}`,
      `[1].${name}`,
      `person["${name}"]`,
      `"a"["${name}"]`,
    ]) {
      expect(problemsOf(text).length).toBeGreaterThan(0);
    }
  });

  test('contexts in the text leave no trace', () => {
    problemsOf('{__proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}.polluted');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('any text compiles or has problems', () => {
  const words = fc.constantFrom(
    ...functionNames,
    ...names,
    ...[
      'amount',
      'person',
      'person.phone',
      'type',
      'urgent',
      'date',
      'count',
      'due',
      'receivedAt',
      'and',
      'or',
      'if',
      'then',
      'else',
      'in',
      'between',
      'for',
      'some',
      'every',
      'return',
      'satisfies',
      'instance',
      'of',
      'function',
      'null',
      'true',
      'external',
      'item',
      'partial',
      'time',
    ],
    ...[
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '.',
      '..',
      ',',
      ':',
      ';',
      '"',
      '@"',
      '\\',
      '?',
      '+',
      '-',
      '*',
      '**',
      '/',
      '=',
      '==',
      '!=',
      '<',
      '<=',
      '>',
      '//',
      '/*',
      '*/',
      '\n',
      '\r',
      ' ',
      '\t',
      '\0',
      '\u2028',
    ],
    ...[
      '1',
      '.5',
      '1e9',
      '1e-400',
      '99999999999999999999999',
      '"a"',
      '"complaint"',
      '"P1D"',
      '"2026-01-01"',
      'сумма',
      'ё',
      '🦔',
      '\ud800',
      'date("2024-02-29")',
    ],
  );
  const soup = fc
    .array(words, { maxLength: 25 })
    .chain(parts => fc.constantFrom('', ' ').map(space => parts.join(space)));
  const anything = fc.oneof(
    soup,
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.string({ maxLength: 5000 }),
  );
  const expected = fc.constantFrom(
    'condition' as const,
    'value' as const,
    { kind: 'money' as const },
    { kind: 'int' as const },
    { kind: 'text' as const },
  );

  test('compile never throws, and what compiles evaluates', () => {
    fc.assert(
      fc.property(anything, expected, (text, expect_) => {
        const compiled = compile(text, scope, expect_);
        if (compiled.ok) {
          compiled.expression.evaluate(viewOf());
          compiled.expression.evaluate({ ...viewOf(), value: () => null });
        } else {
          expect(compiled.problems.length).toBeGreaterThan(0);
          for (const { from, to } of compiled.problems) expect(from >= 0 && from <= to && to <= text.length).toBe(true);
        }
        feelToSentence(text, scope);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    '}+',
    '--;',
    '{if)',
    'every.5true',
    ';-',
    'for.5if',
    'some/*',
    '(',
    '[',
    '{a:',
    '-',
    'if ',
    'not(',
    'a.',
    '"',
  ])('%s over and over, which once took the grammar seconds', part => {
    expect(problemsOf(part.repeat(Math.floor(4000 / part.length))).length).toBe(1);
  });

  test('repeated parts do not make it slow or deep', () => {
    const part = fc.array(words, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(part, parts => {
        const once = `${parts.join(' ')} `;
        compile(once.repeat(Math.floor(3900 / once.length)), scope, 'condition');
      }),
      { numRuns: 200 },
    );
  });
});

test('what a view throws goes through', () => {
  const signal = new Error('A fact is needed.');
  const compiled = compile('person.phone = "1" or 1 / 0 > count', scope, 'condition');
  expect(compiled.ok).toBe(false);
  const right = compile('person.phone = "1"', scope, 'condition');
  const view = viewOf();
  expect(
    () =>
      right.ok &&
      right.expression.evaluate({
        ...view,
        value: () => {
          throw signal;
        },
      }),
  ).toThrow(signal);
});

test('an expression tells what it uses', () => {
  const compiled = compile(
    'if urgent then amount > limit else person.phone = null or amount > 1 or date.year = 2026',
    scope,
    'condition',
  );
  expect(compiled.ok && compiled.expression.uses).toEqual(['urgent', 'amount', 'limit', 'person.phone', 'date']);
  expect(compiled.ok && compiled.expression.type).toEqual({ kind: 'boolean' });
});
