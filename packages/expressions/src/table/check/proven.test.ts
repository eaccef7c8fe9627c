import { expect, test } from '@jest/globals';
import type { DecisionTable, Value } from '@marshrut/model';
import fc from 'fast-check';
import { decision, input, output, rule, scope, viewOf } from '../../fixtures/credit.js';
import { compileTable } from '../compile-table.js';
import { checkTable } from './check-table.js';

const INPUTS = ['score', 'amount', 'product', 'operationDate'] as const;
const outputs = [output('decision', decision)];

/** Ways to cut an input into cells that leave nothing out and meet nowhere. */
const cuts = (bounds: readonly string[]) =>
  fc
    .subarray([...bounds], { maxLength: 3 })
    .chain(chosen =>
      fc
        .array(fc.boolean(), { minLength: chosen.length, maxLength: chosen.length })
        .map(closed => cellsBetween(chosen, closed)),
    );

function cellsBetween(bounds: readonly string[], closed: readonly boolean[]): readonly string[] {
  if (bounds.length === 0) return ['-'];
  return [...bounds, undefined].map((bound, index) => {
    const before = bounds[index - 1];
    const [open, close] = [closed[index - 1] ? '(' : '[', closed[index] ? ']' : ')'];
    if (before === undefined) return `${closed[index] ? '<=' : '<'} ${bound}`;
    return bound === undefined ? `${closed[index - 1] ? '>' : '>='} ${before}` : `${open}${before}..${bound}${close}`;
  });
}

const score = cuts(['100', '400', '401', '700', '998']);
const amount = cuts(['30000', '50000.01', '300000', '300000.01', '1000000']);
const product = fc.constantFrom(['-'], ['"cash"', '"car"'], ['not("cash")', '"cash"'], ['null', '"cash", "car"']);
const day = cuts(['date("2026-01-01")', '@"2026-01-02"', 'date("2026-06-30")']);

/** Every combination of the cells of some cuts; then, perhaps, a rule is taken out, doubled, or has a cell changed. */
const tables = fc
  .tuple(score, amount, product, day, fc.constantFrom('none', 'drop', 'change', 'double'), fc.nat(), fc.nat())
  .map(([scores, amounts, products, days, damage, which, where]): DecisionTable => {
    const all = scores.flatMap(a => amounts.flatMap(b => products.flatMap(c => days.map(d => [a, b, c, d]))));
    const at = which % all.length;
    const cells = [...all];
    if (damage === 'drop' && all.length > 1) cells.splice(at, 1);
    if (damage === 'double') cells.push(all[at]!);
    if (damage === 'change')
      cells[at] = all[at]!.map((cell, index) => (index === where % 4 ? all[where % all.length]![index]! : cell));
    const rules = cells.map((when, index) => rule(`${index}`, when, ['"check"']));
    return { hit: 'UNIQUE', inputs: INPUTS.map(key => input(key)), outputs, rules };
  });

const values = fc.record({
  score: fc.oneof(fc.constantFrom(0, 99, 100, 101, 400, 401, 699, 700, 998, 999), fc.integer({ min: 0, max: 999 })),
  amount: fc
    .oneof(
      fc.constantFrom(3000000, 5000000, 5000001, 5000002, 30000000, 30000001, 100000000),
      fc.integer({ min: 3000000, max: 500000000 }),
    )
    .map(kopecks => (kopecks / 100).toFixed(2)),
  product: fc.constantFrom('cash', 'car'),
  operationDate: fc.constantFrom('1999-12-31', '2025-12-31', '2026-01-01', '2026-01-02', '2026-06-30', '2026-07-01'),
});

function decide(table: DecisionTable, given: Readonly<Record<string, Value>>) {
  const compiled = compileTable(table, scope);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message.en).join('\n'));
  return compiled.table.evaluate(viewOf(given));
}

test('a UNIQUE table without a warning has exactly one rule for any values', () => {
  let proven = 0;
  fc.assert(
    fc.property(tables, fc.array(values, { minLength: 20, maxLength: 20 }), (table, cases) => {
      if (checkTable(table, scope).length > 0) return;
      proven++;
      for (const given of cases)
        expect(decide(table, given)).toMatchObject({ ok: true, matched: [expect.any(String)] });
    }),
    { numRuns: 200 },
  );
  expect(proven).toBeGreaterThan(20);
});

test('every example is one: two rules match it, or none does', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(tables, table => {
      for (const { code, example, rules } of checkTable(table, scope)) {
        if (code !== 'GAP' && code !== 'RULES_OVERLAP') continue;
        seen.add(code);
        const result = decide(table, Object.fromEntries(INPUTS.map((key, index) => [key, example[index] ?? null])));
        const failure = code === 'GAP' ? 'RULE_UNMATCHED' : 'RULE_AMBIGUOUS';
        expect(result).toMatchObject({ failure: { code: failure } });
        if (code === 'RULES_OVERLAP') expect(rules).toHaveLength(2);
      }
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual(['GAP', 'RULES_OVERLAP']);
});

test('what a random case finds, the check has told', () => {
  fc.assert(
    fc.property(tables, fc.array(values, { minLength: 20, maxLength: 20 }), (table, cases) => {
      const codes = new Set(checkTable(table, scope).map(({ code }) => code));
      for (const given of cases) {
        const result = decide(table, given);
        if (result.ok) continue;
        expect(codes.has(result.failure.code === 'RULE_UNMATCHED' ? 'GAP' : 'RULES_OVERLAP')).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
