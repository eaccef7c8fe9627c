import { todayIn } from '@marshrut/expressions';
import type { CardField, Diagram, Values } from '@marshrut/model';
import { type DispatchRequest, dispatch } from '../dispatch/dispatch.js';
import { type Actor, holdsAny } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { answeredBefore } from './answered-before.js';
import type { WorkDeps } from './deps.js';
import { absentAmong, readCard } from './given-card.js';
import { refusedKey } from './key.js';
import { offeredNow } from './offered.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { holds, mayTake } from './task-rights.js';
import { findTask, planOf, type Task } from './task-row.js';

export type Started = { readonly ok: true; readonly case: string; readonly task: Task | null } | WorkRefusal;

/** Fields that are asked at the start. */
export function parametersOf(diagram: Diagram): readonly CardField[] {
  return diagram.card.filter(field => field.use === 'parameter');
}

/** Begins a case. Its first task is taken into work at once where the starter may have it, so that nobody has to look for it. */
export async function startProcess(
  deps: WorkDeps,
  actor: Actor,
  process: string,
  values: Values,
  key?: string,
): Promise<Started> {
  if (!may(actor, 'process.start')) return notPermitted;
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  if (!isText(process)) return notPermitted;
  const row = await deps.db.selectFrom('process').select('published').where('id', '=', process).executeTakeFirst();
  if (!row?.published) return notPermitted;
  const plan = await planOf(deps, row.published);
  if (!holdsAny(actor, plan.diagram.starters)) return notPermitted;
  const parameters = parametersOf(plan.diagram);
  const read = readCard(parameters, values, todayIn(deps.dispatch.now(), deps.dispatch.timeZone));
  const request: DispatchRequest = {
    actor: actor.id,
    case: deps.dispatch.newId('case'),
    start: { process, version: row.published },
    command: { type: 'start', vars: read.vars },
    ...(key === undefined ? {} : { key }),
  };
  // What is not offered is answered like what does not exist, before anything is told of its parameters.
  if (!(await offeredNow(deps, plan, read.vars, actor)) && !(await answeredBefore(deps, request))) return notPermitted;
  if (read.problems.length > 0) return { ok: false, why: 'invalid', problems: read.problems };
  const absent = await absentAmong(deps, parameters, read.vars);
  if (absent.length > 0 && !(await answeredBefore(deps, request)))
    return { ok: false, why: 'invalid', problems: absent };

  const outcome = await dispatch(deps.dispatch, request);
  if (!outcome.ok) return outcome.rejection.code === 'START_UNMET' ? notPermitted : refusalOf(outcome);
  return { ok: true, case: outcome.case, task: await takeFirst(deps, actor, outcome.case, outcome.tasks) };
}

async function takeFirst(deps: WorkDeps, actor: Actor, caseId: string, tasks: readonly string[]): Promise<Task | null> {
  for (const id of tasks) {
    const task = await findTask(deps, id);
    if (!task || !(holds(actor, task) || (task.owner === null && mayTake(actor, task)))) continue;
    const claimed = await dispatch(deps.dispatch, {
      actor: actor.id,
      case: caseId,
      command: { type: 'claim', task: id },
    });
    if (claimed.ok) return findTask(deps, id);
  }
  return null;
}
