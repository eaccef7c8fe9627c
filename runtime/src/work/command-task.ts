import type { FormSettings } from '@marshrut/blocks';
import { type Command, type InputProblem, nodeOf, type Resolution } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import { expect } from '../dispatch/ask.js';
import { dispatch } from '../dispatch/dispatch.js';
import type { Done } from '../dispatch/outcome.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { findPeople } from '../people/person.js';
import type { WorkDeps } from './deps.js';
import { keepTyped } from './draft.js';
import { refusedKey } from './key.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { findTask, mayTake, planOf, type Task } from './task-row.js';

/** What a person may ask of a task. */
export type TaskCommand =
  | { readonly type: 'claim' | 'release' | 'pause' | 'resume' | 'cancelTask' }
  | { readonly type: 'submitForm'; readonly element: string; readonly values: Values }
  | { readonly type: 'select'; readonly element: string; readonly record: string | null }
  | { readonly type: 'goBack'; readonly visit: string }
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
  const own = task?.owner === actor.id;
  if (!task || !(own || mayTake(actor, task) || (await wasAnswered(deps, actor, key)))) return notPermitted;
  if (command.type === 'submitForm' && own) {
    const strangers = await strangersIn(deps, task, command.values);
    await keepTyped(deps, actor, task, command.element, command.values);
    if (strangers.length > 0) return { ok: false, why: 'invalid', problems: strangers };
  }
  const asked: Command = { ...command, task: id };
  const outcome = await dispatch(deps.dispatch, {
    actor: actor.id,
    case: task.case,
    command: asked,
    ...(key === undefined ? {} : { key }),
  });
  if (!outcome.ok) return refusalOf(outcome);
  const moved = await findTask(deps, id);
  return moved ? { ok: true, task: moved, done: outcome } : notPermitted;
}

/** Whoever hands a task on sees it no more, but a command sent again is still answered from the record. */
async function wasAnswered({ dispatch }: WorkDeps, actor: Actor, key: string | undefined): Promise<boolean> {
  if (key === undefined) return false;
  return dispatch.storage.run(function* () {
    const { opened } = expect(
      'open',
      yield { ask: 'open', open: { key: { actor: actor.id, key }, case: null, task: null } },
    );
    return opened.seen !== null;
  });
}

/** Fields that should name an active person, but do not: a task given to nobody would be lost. */
async function strangersIn(deps: WorkDeps, task: Task, values: Values): Promise<InputProblem[]> {
  if (task.step === null) return [];
  const plan = await planOf(deps, task.processVersion);
  const node = nodeOf(plan, task.step);
  if (node.node.block !== 'form') return [];
  const asked = (node.settings as FormSettings).fields.flatMap(({ path }) => {
    const [head = '', tail] = path.split('.');
    const card = plan.card.get(head)?.type;
    const type =
      tail === undefined
        ? card
        : card?.kind === 'reference'
          ? plan.entities.get(card.entity)?.fields.find(field => field.key === tail)?.type
          : undefined;
    const value = values[path];
    return type?.kind === 'user' && typeof value === 'string' && value !== '' ? [{ path, value, role: type.role }] : [];
  });
  const people = await findPeople(
    deps.people,
    asked.map(({ value }) => value),
  );
  return asked.flatMap(({ path, value, role }): InputProblem[] => {
    const person = people.get(value);
    const fits = person?.active === true && (role === undefined || person.roles.includes(role));
    return fits ? [] : [{ path, code: 'NO_SUCH_USER', ...(role === undefined ? {} : { expected: role }) }];
  });
}
