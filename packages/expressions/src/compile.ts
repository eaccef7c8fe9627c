import { answerOf } from './answer.js';
import { work } from './compile/work.js';
import { mustAnswer } from './expected.js';
import type { Compiled, Evaluation, Expected, Expression, Scope, View } from './expression.js';
import { Failed, type Run } from './run/cell.js';
import { parse } from './syntax/parse.js';

/** Checks the text against the names and types of the scope and makes closures of it. Never throws, whatever the text. */
export function compile(text: string, scope: Scope, expect: Expected): Compiled {
  const whole = compileWhole(text, scope, expect);
  return whole.ok ? { ok: true, expression: whole.expression } : whole;
}

/** `fixed`: it answers the same whatever the view, unless its field must lie in the past. */
export type Whole =
  | { readonly ok: true; readonly expression: Expression; readonly fixed: boolean }
  | Extract<Compiled, { ok: false }>;

export function compileWhole(text: string, scope: Scope, expect: Expected): Whole {
  const parsed = parse(text);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const { build, problems, uses } = work(text, scope);
  const typed = build.compile(parsed.ast);
  if (typed) mustAnswer(typed, expect, build);
  if (!typed || problems.length > 0)
    return { ok: false, problems: problems.toSorted((a, b) => a.from - b.from || a.to - b.to) };
  const answer = answerOf(expect, typed.type, text);
  const { run, type, fixed } = typed;
  const expression = { text, uses: [...uses], type, evaluate: (view: View) => evaluated(run, answer, view) };
  return { ok: true, expression, fixed };
}

/** Runs it; what fails while it runs is a value. */
export function evaluated(run: Run, answer: ReturnType<typeof answerOf>, view: View): Evaluation {
  try {
    return answer(run(view), view);
  } catch (thrown) {
    if (!(thrown instanceof Failed)) throw thrown;
    return { ok: false, failure: { code: 'EXPRESSION_FAILED', details: { reason: thrown.reason, at: thrown.at } } };
  }
}
