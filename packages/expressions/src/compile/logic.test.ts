import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, missing, value } from '../fixtures/evaluate.js';

type Three = boolean | null;

const names = ['urgent', 'paid'] as const;
const and = (a: Three, b: Three): Three =>
  a === false || b === false ? false : a === null || b === null ? null : true;
const or = (a: Three, b: Three): Three => (a === true || b === true ? true : a === null || b === null ? null : false);
const not = (a: Three): Three => (a === null ? null : !a);

interface Formula {
  readonly text: string;
  readonly of: (urgent: Three, paid: Three) => Three;
}

const leaf = fc.constantFrom<Formula>(
  { text: names[0], of: urgent => urgent },
  { text: names[1], of: (_urgent, paid) => paid },
  { text: 'true', of: () => true },
  { text: '1 > 2', of: () => false },
  { text: 'urgent in [true]', of: urgent => urgent },
);

const { formula } = fc.letrec<{ formula: Formula }>(tie => ({
  formula: fc.oneof(
    { maxDepth: 5 },
    leaf,
    tie('formula').map(f => ({ text: `not(${f.text})`, of: (u: Three, p: Three) => not(f.of(u, p)) })),
    fc.tuple(tie('formula'), tie('formula')).map(([f, g]) => ({
      text: `(${f.text}) and (${g.text})`,
      of: (u: Three, p: Three) => and(f.of(u, p), g.of(u, p)),
    })),
    fc.tuple(tie('formula'), tie('formula')).map(([f, g]) => ({
      text: `(${f.text}) or (${g.text})`,
      of: (u: Three, p: Three) => or(f.of(u, p), g.of(u, p)),
    })),
  ),
}));

test('and, or and not agree with the three-valued table', () => {
  const three = fc.constantFrom<Three>(true, false, null);
  fc.assert(
    fc.property(formula, three, three, (f, urgent, paid) => {
      const expected = f.of(urgent, paid);
      const evaluation = evaluate(f.text, 'condition', { urgent, paid });
      if (expected !== null) expect(evaluation).toEqual(value(expected));
      else expect([missing('urgent'), missing('paid')]).toContainEqual(evaluation);
    }),
    { numRuns: 500 },
  );
});

test('without brackets `and` binds tighter than `or`, also after a list', () => {
  const part = fc.constantFrom(
    'urgent',
    'paid',
    'count in [3]',
    'count in (4)',
    'count in > 3',
    'count in (1, 3)',
    'not(paid)',
    'count between 1 and 3',
  );
  const truth: Readonly<Record<string, boolean>> = {
    urgent: true,
    paid: false,
    'count in [3]': true,
    'count in (4)': false,
    'count in > 3': false,
    'count in (1, 3)': true,
    'not(paid)': true,
    'count between 1 and 3': true,
  };
  const chain = fc.array(fc.tuple(part, fc.constantFrom('and', 'or')), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(part, chain, (first, rest) => {
      const text = first + rest.map(([next, joint]) => ` ${joint} ${next}`).join('');
      const expected = text.split(' or ').some(group => andParts(group).every(name => truth[name]));
      expect(evaluate(text, 'condition')).toEqual(value(expected));
    }),
  );
});

/** `between 1 and 3` is not two parts. */
function andParts(group: string): readonly string[] {
  return group
    .replaceAll('1 and 3', '1 & 3')
    .split(' and ')
    .map(name => name.replace('&', 'and'));
}
