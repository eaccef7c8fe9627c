import type { FieldType, Value } from '@marshrut/model';
import { nowhere } from '../compile/work.js';
import { compileWhole } from '../compile.js';
import { parseCell } from '../syntax/cell.js';
import type { TableWork } from './plan.js';
import { valuesListMessage } from './problem/output.js';

/** Output values (DMN 1.4, 8.2.6): constants with commas between or as a list, the weightiest first. */
export function compileValues(
  text: string,
  type: FieldType,
  at: string,
  work: TableWork,
): readonly Value[] | undefined {
  const parsed = parseCell(text);
  if (!parsed.ok) {
    work.problems(at, [parsed.problem]);
    return undefined;
  }
  const { negated, any, tests } = parsed.ast;
  const values: Value[] = [];
  for (const test of any || negated ? [] : tests) {
    const { from, to } = test;
    const whole = test.kind === 'equal' ? compileWhole(text.slice(from, to), work.scope, type) : undefined;
    if (whole && !whole.ok) {
      work.problems(
        at,
        whole.problems.map(problem => ({ ...problem, from: problem.from + from, to: problem.to + from })),
      );
      return undefined;
    }
    const value = whole?.fixed ? whole.expression.evaluate(nowhere) : undefined;
    if (!value?.ok) {
      work.problem(at, { code: 'WRONG_TYPE', message: valuesListMessage(), from, to });
      return undefined;
    }
    values.push(value.value);
  }
  if (values.length > 0) return values;
  work.problem(at, { code: 'WRONG_TYPE', message: valuesListMessage(), from: 0, to: text.length });
  return undefined;
}
