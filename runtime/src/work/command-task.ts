import type { FormSettings } from '@marshrut/blocks';
import { type Command, type InputProblem, type Line, nodeOf, type Resolution } from '@marshrut/engine';
import { fieldOf, type Values } from '@marshrut/model';
import { filesAmiss } from '../attachments/check-files.js';
import { type DispatchRequest, dispatch } from '../dispatch/dispatch.js';
import type { Done } from '../dispatch/outcome.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { answeredBefore } from './answered-before.js';
import type { WorkDeps } from './deps.js';
import { keepTyped } from './draft.js';
import { refusedKey } from './key.js';
import { readCase } from './load.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { readScreen } from './screen.js';
import { type GivenValue, strangersAmong } from './strangers.js';
import { findTask, mayTake, planOf, type Task } from './task-row.js';

/** What a person may ask of a task. */
export type TaskCommand =
  | { readonly type: 'claim' | 'release' | 'pause' | 'resume' | 'cancelTask' }
  | { readonly type: 'submitForm'; readonly element: string; readonly values: Values }
  | { readonly type: 'select'; readonly element: string; readonly record: string | null }
  | { readonly type: 'verify'; readonly element: string; readonly told: string }
  | { readonly type: 'goBack'; readonly visit: string }
  | ({ readonly type: 'takeOut' | 'putBack'; readonly element: string } & Line)
  | { readonly type: 'commit'; readonly element: string; readonly resolutions: readonly Resolution[] };

export type TaskCommanded = { readonly ok: true; readonly task: Task; readonly done: Done } | WorkRefusal;

/** One command to one task. Whoever may not see the task is told the same as if there were none. */
export async function commandTask(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  command: TaskCommand,
  key?: string,
): Promise<TaskCommanded> {
  if (!may(actor, 'task.work')) return notPermitted;
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  const task = await findTask(deps, id);
  if (!task) return notPermitted;
  const asked: Command = { ...command, task: id };
  const request: DispatchRequest = {
    actor: actor.id,
    case: task.case,
    command: asked,
    ...(key === undefined ? {} : { key }),
  };
  const own = task.owner === actor.id;
  // Whoever hands a task on sees it no more, but a command sent again is still answered from the record.
  if (!own && !mayTake(actor, task) && !(await answeredBefore(deps, request))) return notPermitted;
  if (command.type === 'submitForm' && own) {
    const strangers = await strangersIn(deps, actor, task, command.values);
    await keepTyped(deps, actor, task, command.element, command.values);
    if (strangers.length > 0) return { ok: false, why: 'invalid', problems: strangers };
  }
  const outcome = await dispatch(deps.dispatch, request);
  if (!outcome.ok) return refusalOf(outcome);
  const moved = await findTask(deps, id);
  return moved ? { ok: true, task: moved, done: outcome } : notPermitted;
}

/** Fields of the present form that should name an active person, or files of this case, but do not. */
async function strangersIn(deps: WorkDeps, actor: Actor, task: Task, values: Values): Promise<InputProblem[]> {
  if (task.step === null) return [];
  const plan = await planOf(deps, task.processVersion);
  const node = nodeOf(plan, task.step);
  if (node.node.block !== 'form') return [];
  const given = (node.settings as FormSettings).fields.flatMap(({ path }): GivenValue[] => {
    const [head = '', tail] = path.split('.');
    const card = plan.card.get(head)?.type;
    const entity = card?.kind === 'reference' ? plan.entities.get(card.entity) : undefined;
    const type = tail === undefined ? card : entity && fieldOf(entity, tail)?.type;
    return type ? [{ path, type, value: values[path] }] : [];
  });
  const files = given.filter(({ type, value }) => type.kind === 'file' && value);
  return [...(await strangersAmong(deps, given)), ...(await filesAmiss(deps, task.case, files, await shown()))];

  async function shown(): Promise<(path: string) => unknown> {
    if (files.length === 0) return () => null;
    const screen = await readCase(deps, { case: task.case, task: task.id, actor: actor.id }, open =>
      readScreen(open, task.id),
    );
    return path => (screen?.kind === 'form' ? screen.values[path] : null);
  }
}
