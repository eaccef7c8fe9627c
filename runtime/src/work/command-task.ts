import { cellType, type FormSettings } from '@marshrut/blocks';
import {
  type Command,
  type InputProblem,
  type Line,
  nodeOf,
  type Participant,
  type Resolution,
} from '@marshrut/engine';
import { fieldOf, readValue, type Values } from '@marshrut/model';
import { filesAmiss } from '../attachments/check-files.js';
import { type DispatchRequest, dispatch } from '../dispatch/dispatch.js';
import type { Done } from '../dispatch/outcome.js';
import { type Actor, actorOf } from '../people/actor.js';
import { may } from '../people/gate.js';
import { findPerson } from '../people/person.js';
import { answeredBefore } from './answered-before.js';
import type { WorkDeps } from './deps.js';
import { keepTyped, othersIn } from './draft.js';
import { refusedKey } from './key.js';
import { readCase } from './load.js';
import { readScreen } from './read-screen.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { type GivenValue, strangersAmong } from './strangers.js';
import { fills, holds, isAmong, lost, mayInvite, mayTake, mayTransfer, takesAs } from './task-rights.js';
import { findTask, planOf, type Task } from './task-row.js';
import { ownersOf, type SayStopped, tellStopped } from './tell-stopped.js';
import { type CaseWait, waitsOf } from './waits.js';

/** What a person may ask of a task. */
export type TaskCommand =
  | { readonly type: 'claim' | 'release' | 'pause' | 'resume' | 'cancelTask' }
  | { readonly type: 'transfer'; readonly to: string; readonly comment: string }
  | { readonly type: 'returnTo'; readonly node: string; readonly reason: string }
  | { readonly type: 'addSigner'; readonly user: string; readonly when: 'before' | 'after' }
  | { readonly type: 'addParticipant'; readonly user: string; readonly as: Participant['as'] }
  | { readonly type: 'removeParticipant'; readonly user: string }
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
  say: SayStopped = reason => reason,
): Promise<TaskCommanded> {
  if (!may(actor, managed.has(command.type) ? 'task.transfer' : 'task.work')) return notPermitted;
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  const task = await findTask(deps, id);
  if (!task) return notPermitted;
  if (lost(actor, task) && !(command.type === 'claim' && mayTake(actor, task))) return notPermitted;
  const asked: Command = asCommand(actor, task, command);
  const request: DispatchRequest = {
    actor: actor.id,
    case: task.case,
    command: asked,
    ...(key === undefined ? {} : { key }),
  };
  const own = fills(actor, task);
  // Whoever hands a task on sees it no more, but a command sent again is still answered from the record.
  if (!mayCommand(actor, task, command) && !(await answeredBefore(deps, request))) return notPermitted;
  const unsaid = sayingProblem(command);
  if (unsaid) return { ok: false, why: 'invalid', problems: [unsaid] };
  if (command.type === 'addSigner' && !may(actor, 'people.read')) return notPermitted;
  if (command.type === 'addParticipant' || command.type === 'addSigner') {
    const person = await findPerson(deps.people, command.user);
    if (!person?.active || !may(actorOf(person), 'task.work')) return notPermitted;
  }
  let authors = {};
  if (command.type === 'submitForm' && own) {
    const strangers = await strangersIn(deps, actor, task, command.values);
    await keepTyped(deps, actor, task, command.element, command.values);
    if (strangers.length > 0) return { ok: false, why: 'invalid', problems: strangers };
    authors = await othersIn(deps, actor, task, command.values);
  }
  const told = asked.type === 'submitForm' ? { ...asked, authors } : asked;
  const before = command.type === 'returnTo' ? await waitsIn(deps, actor, task.case) : [];
  const outcome = await dispatch(deps.dispatch, { ...request, command: told });
  if (!outcome.ok) return refusalOf(outcome);
  if (command.type === 'returnTo') {
    const after = await waitsIn(deps, actor, task.case);
    const gone = before.filter(({ element }) => !after.some(wait => wait.element === element));
    await tellStopped(deps, actor, task.case, ownersOf(gone, actor), say(command.reason));
  }
  const moved = await findTask(deps, id);
  return moved ? { ok: true, task: moved, done: outcome } : notPermitted;
}

/** Whoever is one of those a task is for is told that a colleague has it; everybody else, that there is none. */
function mayCommand(actor: Actor, task: Task, command: TaskCommand): boolean {
  switch (command.type) {
    case 'transfer':
      return mayTransfer(actor, task);
    case 'addParticipant':
      return mayInvite(actor, task);
    case 'removeParticipant':
      return mayInvite(actor, task) || (command.user === actor.id && fillsOrWatches(actor, task));
    case 'submitForm':
    case 'select':
    case 'verify':
    case 'goBack':
      if (fills(actor, task)) return true;
      break;
    default:
      break;
  }
  return holds(actor, task) || mayTake(actor, task) || isAmong(actor, task);
}

/** What managers do with tasks that are not theirs, too. */
const managed: ReadonlySet<TaskCommand['type']> = new Set(['transfer', 'addParticipant', 'removeParticipant']);

function fillsOrWatches(actor: Actor, { helpers, watchers }: Task): boolean {
  return helpers.includes(actor.id) || watchers.includes(actor.id);
}

/** A deputy takes a task in the name of the one they stand in for; a manager transfers also what is not theirs. */
function asCommand(actor: Actor, { id, ...task }: Task, command: TaskCommand): Command {
  if (command.type === 'claim') {
    const absent = holds(actor, task) ? task.ownerFor : takesAs(actor, task)?.for;
    return { type: 'claim', task: id, ...(absent ? { for: absent } : {}) };
  }
  if (command.type === 'transfer')
    return { ...command, comment: command.comment.trim(), task: id, managed: may(actor, 'case.manage') };
  const manages = may(actor, 'case.manage');
  if (command.type === 'addParticipant') {
    const { type, user, as } = command;
    return { type, task: id, participant: { user, as }, managed: manages };
  }
  if (command.type === 'removeParticipant') return { ...command, task: id, managed: manages };
  return { ...command, task: id };
}

async function waitsIn(deps: WorkDeps, actor: Actor, id: string): Promise<readonly CaseWait[]> {
  const waits = await readCase(deps, { case: id, task: null, actor: actor.id }, function* ({ plan, state, ask }) {
    return yield* ask(() => ({ kind: 'answered', answer: waitsOf(plan, state) }));
  });
  return waits ?? [];
}

const SAYING_LIMIT = 2000;

/** What others are to be told with it: a comment, a reason. */
function sayingProblem(command: TaskCommand): InputProblem | null {
  if (command.type === 'transfer') return textProblem('comment', command.comment);
  return command.type === 'returnTo' ? textProblem('reason', command.reason) : null;
}

function textProblem(path: string, text: string): InputProblem | null {
  const read = readValue({ kind: 'text', maxLength: SAYING_LIMIT }, text, '');
  if (!read.ok)
    return { path, code: read.code === 'TOO_LONG' ? 'TOO_LONG' : 'CONTROL_CHARACTER', expected: String(SAYING_LIMIT) };
  return read.value === null ? { path, code: 'REQUIRED' } : null;
}

/** Fields of the present form that should name an active person, or files of this case, but do not. */
async function strangersIn(deps: WorkDeps, actor: Actor, task: Task, values: Values): Promise<InputProblem[]> {
  if (task.step === null) return [];
  const plan = await planOf(deps, task.processVersion);
  const node = nodeOf(plan, task.step);
  if (node.node.block !== 'form') return [];
  const form = node.settings as FormSettings;
  const cells = Object.entries(values).flatMap(([path, value]): GivenValue[] => {
    const type = cellType(plan, form, path);
    return type ? [{ path, type, value }] : [];
  });
  const given = form.fields.flatMap(({ path }): GivenValue[] => {
    const [head = '', tail] = path.split('.');
    const card = plan.card.get(head)?.type;
    const entity = card?.kind === 'reference' ? plan.entities.get(card.entity) : undefined;
    const type = tail === undefined ? card : entity && fieldOf(entity, tail)?.type;
    return type ? [{ path, type, value: values[path] }] : [];
  });
  const files = given.filter(({ type, value }) => type.kind === 'file' && value);
  return [
    ...(await strangersAmong(deps, [...given, ...cells])),
    ...(await filesAmiss(deps, task.case, files, await shown())),
  ];

  async function shown(): Promise<(path: string) => unknown> {
    if (files.length === 0) return () => null;
    const screen = await readCase(deps, { case: task.case, task: task.id, actor: actor.id }, open =>
      readScreen(open, task.id),
    );
    return path => (screen?.kind === 'form' ? screen.values[path] : null);
  }
}
