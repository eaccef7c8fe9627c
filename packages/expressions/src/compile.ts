import { answerOf } from './answer.js';
import { work } from './compile/work.js';
import { mustAnswer } from './expected.js';
import type { Compiled, Evaluation, Expected, Scope, View } from './expression.js';
import { Failed, type Run } from './run/cell.js';
import { parse } from './syntax/parse.js';

/** Checks the text against the names and types of the scope and makes closures of it. Never throws, whatever the text. */
export function compile(text: string, scope: Scope, expect: Expected): Compiled {
  const parsed = parse(text);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const { build, problems, uses } = work(text, scope);
  const typed = build.compile(parsed.ast);
  if (typed) mustAnswer(typed, expect, build);
  if (!typed || problems.length > 0)
    return { ok: false, problems: problems.toSorted((a, b) => a.from - b.from || a.to - b.to) };
  const answer = answerOf(expect, typed.type, text);
  const { run, type } = typed;
  return { ok: true, expression: { text, uses: [...uses], type, evaluate: view => evaluated(run, answer, view) } };
}

function evaluated(run: Run, answer: ReturnType<typeof answerOf>, view: View): Evaluation {
  try {
    return answer(run(view), view);
  } catch (thrown) {
    if (!(thrown instanceof Failed)) throw thrown;
    return { ok: false, failure: { code: 'EXPRESSION_FAILED', details: { reason: thrown.reason, at: thrown.at } } };
  }
}
