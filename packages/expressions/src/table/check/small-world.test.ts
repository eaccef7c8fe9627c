import { expect, test } from '@jest/globals';
import { type CardField, type DecisionTable, type FieldType, localText, type Value } from '@marshrut/model';
import fc from 'fast-check';
import { decision, input, output, rule, viewOf } from '../../fixtures/credit.js';
import { compileTable } from '../compile-table.js';
import { checkTable } from './check-table.js';

const field = (key: string, type: FieldType): CardField => ({ key, name: localText(key), type, use: 'variable' });

/** A card so small that every case of it can be tried. */
const scope = {
  card: [
    field('score', { kind: 'int', min: 0, max: 5 }),
    field('selfBan', { kind: 'bool' }),
    field('product', { kind: 'choice', options: ['cash', 'car', 'loan'].map(key => ({ key, name: localText(key) })) }),
  ],
  entities: new Map(),
};

const INPUTS = ['score', 'selfBan', 'product'] as const;
const VALUES: Readonly<Record<(typeof INPUTS)[number], readonly Value[]>> = {
  score: [0, 1, 2, 3, 4, 5, null],
  selfBan: [true, false, null],
  product: ['cash', 'car', 'loan', null],
};

const everyCase: readonly (readonly Value[])[] = VALUES.score.flatMap(score =>
  VALUES.selfBan.flatMap(selfBan => VALUES.product.map(product => [score, selfBan, product])),
);

const n = fc.integer({ min: -1, max: 6 });
const test1 = fc.oneof(
  fc.tuple(fc.constantFrom('', '<', '<=', '>', '>=', '!='), n).map(([op, bound]) => `${op} ${bound}`),
  fc
    .tuple(fc.constantFrom('[', '('), n, n, fc.constantFrom(']', ')'))
    .map(([open, low, high, close]) => `${open}${low}..${high}${close}`),
  fc.constantFrom('null', '!= null', '? > 2', '2.5', '> 1.5'),
);
const score = fc.oneof(fc.constant('-'), several(test1), several(test1));
const selfBan = fc.constantFrom(
  '-',
  '-',
  'true',
  'false',
  'not(true)',
  'null',
  'not(null)',
  'true, null',
  'not(true, null)',
);
const product = fc.constantFrom(
  '-',
  '-',
  '"cash"',
  '"car", "loan"',
  'not("cash")',
  '!= "car"',
  'null',
  'not("cash", null)',
);

function several(one: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(one, { minLength: 1, maxLength: 2 }), fc.boolean())
    .map(([tests, negated]) => (negated ? `not(${tests.join(', ')})` : tests.join(', ')));
}

const rules = fc
  .array(fc.tuple(score, selfBan, product), { minLength: 1, maxLength: 4 })
  .map(rows => rows.map((when, index) => rule(`${index}`, when, ['"check"'])));

test('whatever happens in any case of a small card, the check has told, and no more', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(rules, fc.constantFrom('UNIQUE' as const, 'FIRST' as const), (some, hit) => {
      const table: DecisionTable = {
        hit,
        inputs: INPUTS.map(key => input(key)),
        outputs: [output('decision', decision)],
        rules: some,
      };
      const compiled = compileTable(table, scope);
      if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message.en).join('\n'));
      const answering = new Set<string>();
      const decide = (values: readonly Value[]) => {
        const given = Object.fromEntries(INPUTS.map((key, index) => [key, values[index] ?? null]));
        const result = compiled.table.evaluate(viewOf(given));
        if (result.ok) for (const id of result.matched) answering.add(id);
        return result.ok ? 'decided' : result.failure.code;
      };
      const warnings = checkTable(table, scope);
      const told = new Set(warnings.map(({ code }) => code));
      const outcomes = new Set(everyCase.map(decide));
      for (const outcome of outcomes) seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      if (outcomes.has('RULE_AMBIGUOUS')) expect(told.has('RULES_OVERLAP') || told.has('NOT_CHECKED')).toBe(true);
      if (outcomes.has('RULE_UNMATCHED')) expect(told.has('GAP') || told.has('NOT_CHECKED')).toBe(true);
      for (const { code, example, rules: ids } of warnings) {
        if (code === 'RULES_OVERLAP') expect(decide(example)).toBe('RULE_AMBIGUOUS');
        if (code === 'GAP') expect(decide(example)).toBe('RULE_UNMATCHED');
        if (code === 'RULE_HIDDEN' || code === 'RULE_NEVER') expect(answering.has(ids.at(-1) ?? '')).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
  expect([...seen.keys()].sort()).toEqual(['RULE_AMBIGUOUS', 'RULE_UNMATCHED', 'VALUE_MISSING', 'decided']);
});
