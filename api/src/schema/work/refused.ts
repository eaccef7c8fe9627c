import type { InputProblem } from '@marshrut/engine';
import { type LocalText, say } from '@marshrut/model';
import { planOf, type WorkRefusal } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { load } from '../load.js';
import { sayInputProblem } from '../messages/input-problem.js';
import { notNowTexts } from '../messages/not-now.js';
import { rolesByKey } from '../people/sources.js';
import type { FieldProblem, Invalid, KeyReused, NotNow, NotPermitted } from '../problem.js';
import { invalid, keyReused, notNow, notPermitted } from '../problems.js';
import { labelIn, typeAt } from './label.js';

/** Where the refused values belong: a version of a process, and the step whose form they were typed into. */
export interface Asked {
  readonly version: string;
  readonly step: string | null;
}

type Told = Invalid | NotNow | KeyReused | NotPermitted;

/** A refusal of the work services in the words of the caller. Fields are called what the process calls them. */
export async function refused(context: Context, refusal: WorkRefusal, asked: Asked | null): Promise<Told> {
  const { language } = context;
  switch (refusal.why) {
    case 'notPermitted':
      return notPermitted(language);
    case 'keyReused':
      return keyReused(language);
    case 'notNow':
      return notNow(language, refusal.reason, notNowTexts[refusal.reason]);
    case 'conflict':
      throw new Error('Expected a command that writes no records, but it met a conflict.');
    case 'invalid':
      return invalid(language, await toFieldProblems(context, refusal.problems, asked));
  }
}

async function toFieldProblems(
  context: Context,
  problems: readonly InputProblem[],
  asked: Asked | null,
): Promise<readonly FieldProblem[]> {
  const plan = asked && (await planOf(context.services.work, asked.version));
  return Promise.all(
    problems.map(async problem => {
      const { path, code, record = null } = problem;
      const field = plan ? labelIn(plan, asked.step, path) : { ru: path, en: path };
      const type = plan ? typeAt(plan, path) : null;
      const message = sayInputProblem(problem, { field, type, role: await roleOf(context, problem) });
      return { path, code, message: say(message, context.language), record, entity: entityOf(path) };
    }),
  );
}

async function roleOf(context: Context, { code, expected }: InputProblem): Promise<LocalText | null> {
  if (code !== 'NO_SUCH_USER' || expected === undefined) return null;
  return (await load(context, rolesByKey, expected))?.name ?? null;
}

/** Paths of records begin with their entity: `Person.phone`. */
function entityOf(path: string): string | null {
  const head = path.split('.')[0] ?? '';
  return /^[A-Z]/.test(head) ? head : null;
}
