import type { Values } from '@marshrut/model';
import { levelOf, nodeOf, type Plan } from '../plan/plan.js';
import { answer as give, settle, tellParent } from './agenda.js';
import { armHandlers } from './arm.js';
import type { Answer } from './behaviour.js';
import { throwError } from './catch.js';
import type { Command } from './command.js';
import { extendTerm, pauseTerm, resumeTerm } from './deadline.js';
import type { Decision, Env } from './decision.js';
import { DEPTH } from './depth.js';
import { leavingOf } from './leaving.js';
import { counted } from './loop.js';
import { addParticipant, helps, removeParticipant } from './participants.js';
import { repair, tryAgain } from './repair.js';
import { returnTo } from './return.js';
import { Run } from './run.js';
import { set } from './set.js';
import { addSigner, keepOrder } from './signers.js';
import type { CaseState, ElementInstance, TaskState } from './state.js';
import { Stop } from './stop.js';
import { take } from './take.js';
import { keepFourEyes, transfer } from './transfer.js';
import { withdraw } from './withdraw-case.js';

/**
 * Decides one command: what happens, why it cannot happen now, or which facts it needs first. Pure and synchronous;
 * the same plan, state, command and env always give the same answer. Exceptions are bugs.
 */
export function decide(plan: Plan, state: CaseState, command: Command, env: Env): Decision {
  const run = new Run(plan, state, env, command.type === 'commit' ? command.resolutions : []);
  try {
    obey(run, command);
    settle(run);
  } catch (stop) {
    if (stop instanceof Stop) return stop.decision;
    throw stop;
  }
  return { kind: 'decided', state: run.state, events: run.events, commits: run.commits };
}

function obey(run: Run, command: Command): void {
  if (command.type === 'start') {
    if (run.state.status !== 'new') run.reject({ code: 'CASE_ALREADY_STARTED' });
    start(run, command);
    return;
  }
  const { status } = run.state;
  if (status !== 'running' && status !== 'suspended') run.reject({ code: 'CASE_OVER' });
  if (status === 'suspended' && !whileSuspended.includes(command.type)) run.reject({ code: 'CASE_SUSPENDED' });
  switch (command.type) {
    case 'claim':
      return claim(run, command.task, command.for);
    case 'release': {
      own(run, command.task);
      run.emit({ type: 'taskReleased', task: command.task });
      return;
    }
    case 'transfer':
      return transfer(run, command);
    case 'returnTo': {
      own(run, command.task);
      return returnTo(run, command);
    }
    case 'addSigner': {
      own(run, command.task);
      return addSigner(run, command);
    }
    case 'addParticipant':
      return addParticipant(run, command);
    case 'removeParticipant':
      return removeParticipant(run, command);
    case 'pause': {
      own(run, command.task);
      run.emit({ type: 'taskPaused', task: command.task });
      run.savepoints.add(command.task);
      return;
    }
    case 'resume': {
      own(run, command.task);
      run.emit({ type: 'taskResumed', task: command.task });
      return;
    }
    case 'submitForm':
      return answer(run, command.task, command.element, { to: 'form', values: command.values }, command.authors);
    case 'select':
      return answer(run, command.task, command.element, { to: 'selection', record: command.record });
    case 'verify':
      return answer(run, command.task, command.element, { to: 'secret', told: command.told });
    case 'commit':
      return answer(run, command.task, command.element, { to: 'review' });
    case 'takeOut':
    case 'putBack':
      own(run, command.task);
      return take(run, command);
    case 'goBack':
      return goBack(run, command.task, command.visit);
    case 'cancelTask':
      return cancelTask(run, command.task);
    case 'fireTimer': {
      const { element, due } = command;
      if (waiting(run, element, 'timer').due !== due) run.reject({ code: 'NOTHING_WAITS', element });
      return give(run, element, { to: 'timer' });
    }
    case 'deliver':
      waiting(run, command.element, command.of);
      return give(run, command.element, { to: command.of, values: command.values });
    case 'recheck':
      return;
    case 'answerEffect':
      awaited(run, command.element, command.effect);
      return give(run, command.element, { to: 'effect', values: command.values });
    case 'failEffect': {
      const { element, error, message } = command;
      awaited(run, element, command.effect);
      return failEffect(run, element, error, message);
    }
    case 'itemOver': {
      spreading(run, command.element);
      run.emit({ type: 'itemDone', element: command.element, agreed: command.agreed });
      return counted(run, command.element);
    }
    case 'countItems': {
      spreading(run, command.element);
      run.emit({ type: 'itemsCounted', element: command.element, total: command.total });
      return counted(run, command.element);
    }
    case 'extendDeadline':
      return extendTerm(run, command.task, command.term, command.reason);
    case 'pauseDeadline':
      return pauseTerm(run, command.task, command.reason);
    case 'resumeDeadline':
      return resumeTerm(run, command.task);
    case 'retry':
      return tryAgain(run, command.element);
    case 'suspend':
      if (status === 'suspended') run.reject({ code: 'CASE_SUSPENDED' });
      run.emit({ type: 'caseSuspended', by: run.env.actor, reason: command.reason });
      return;
    case 'resumeCase':
      if (status !== 'suspended') run.reject({ code: 'CASE_NOT_SUSPENDED' });
      run.emit({ type: 'caseResumed', by: run.env.actor });
      return;
    case 'repair': {
      const { repairs, reason } = command;
      run.emit({ type: 'caseRepaired', by: run.env.actor, reason, repairs });
      for (const one of repairs) repair(run, one);
      return;
    }
    case 'withdraw':
      return withdraw(run, command.reason);
    case 'cancelCase':
      run.emit({ type: 'caseCancelled', by: run.env.actor, reason: command.reason });
      return tellParent(run, { node: '', error: 'CANCELLED' });
  }
}

/** What a suspended case still takes. */
const whileSuspended: readonly Command['type'][] = ['resumeCase', 'cancelCase', 'repair', 'suspend'];

function start(run: Run, command: Extract<Command, { type: 'start' }>): void {
  const { vars, node, fired, parent, depth = 0, initiator = run.env.actor } = command;
  const values = { ...constants(run.plan), ...vars };
  const behind = { ...(parent ? { parent } : {}), ...(depth > 0 ? { depth } : {}) };
  run.emit({ type: 'caseStarted', initiator, vars: values, ...behind });
  armHandlers(run, null);
  if (parent?.inside !== undefined) {
    const inside = run.plan.levels.get(parent.inside)?.start;
    if (!inside) throw new Error(`Expected a start inside '${parent.inside}', but there is none.`);
    run.entries.push({ node: inside, scope: null, consumed: [] });
  } else if (node === undefined) {
    if (!parent && !isOffered(run)) run.reject({ code: 'START_UNMET' });
    run.begin(null);
  } else {
    const entry = nodeOf(run.plan, node);
    const brought = fired && entry.behaviour.fired?.(run.here(entry, null, undefined), fired);
    if (brought && 'rejection' in brought) run.reject(brought.rejection);
    set(run, null, brought?.vars ?? {});
    if (depth > DEPTH) tooDeep(run, entry.id);
    else run.entries.push({ node: entry, scope: null, consumed: [] });
  }
}

/** Called processes are begun by their caller, whatever people are offered. */
function isOffered(run: Run): boolean {
  const { start } = levelOf(run.plan, null);
  return start?.behaviour.offered?.(run.here(start, null, undefined)) ?? true;
}

/** Cases set each other off without an end. The last one stops at its start, where a person may let it go on. */
function tooDeep(run: Run, node: string): void {
  const element = run.env.newId('el');
  run.emit({ type: 'elementEntered', element, node, scope: null, consumed: [] });
  run.fail(element, { code: 'STARTS_TOO_DEEP', details: { depth: DEPTH } });
}

/** What an element waits for, or a refusal where it waits for something else, or is not there any more. */
function waiting<F extends NonNullable<ElementInstance['wait']>['for']>(run: Run, element: string, what: F) {
  const { wait, failure } = run.state.elements[element] ?? {};
  if (wait?.for !== what || failure) return run.reject({ code: 'NOTHING_WAITS', element });
  return wait as Extract<NonNullable<ElementInstance['wait']>, { for: F }>;
}

function awaited(run: Run, element: string, effect: string): void {
  if (waiting(run, element, 'effect').effect !== effect) run.reject({ code: 'NOTHING_WAITS', element });
}

/** A for-each whose items are cases of their own. */
function spreading(run: Run, element: string): void {
  const { loop, failure } = run.state.elements[element] ?? {};
  if (!loop || loop.items !== null || failure) run.reject({ code: 'NOTHING_WAITS', element });
}

/** An error that is caught is the business of the process; else the step that asked is an incident and can be tried again. */
function failEffect(run: Run, element: string, error: string, message: string): void {
  if (!throwError(run, element, error, message))
    run.fail(element, { code: 'EFFECT_FAILED', details: { error, message } });
}

function constants(plan: Plan): Values {
  return Object.fromEntries(
    [...plan.card.values()].filter(field => field.use === 'constant').map(field => [field.key, field.value ?? null]),
  );
}

/** Only the person who has the task in work commands it. Whether somebody may claim it is the gate's business. */
function own(run: Run, id: string): TaskState {
  const task = run.openTask(id);
  if (task.owner !== run.env.actor) run.reject({ code: 'TASK_NOT_YOURS', task: id });
  return task;
}

/** What is entered, helpers enter, too. */
function filling(run: Run, id: string): TaskState {
  const task = run.openTask(id);
  return helps(task, run.env.actor) ? task : own(run, id);
}

/** A deputy takes it out of the work of the one they stand in for, and that one takes it back. */
function claim(run: Run, id: string, absent: string | undefined): void {
  const { owner, ownerFor } = run.openTask(id);
  const { actor } = run.env;
  if (owner === actor && ownerFor === absent) return;
  if (owner !== null && owner !== actor && owner !== absent && ownerFor !== actor)
    run.reject({ code: 'TASK_TAKEN', task: id, by: owner });
  keepFourEyes(run, id, actor, absent);
  run.emit({ type: 'taskClaimed', task: id, by: actor, ...(absent === undefined ? {} : { for: absent }) });
}

type PersonsAnswer = Extract<Answer, { to: 'form' | 'selection' | 'secret' | 'review' }>;

/** Working on a paused task resumes it. */
function answer(
  run: Run,
  id: string,
  element: string,
  given: PersonsAnswer,
  authors: Readonly<Record<string, string>> = {},
): void {
  const task = given.to === 'review' ? own(run, id) : filling(run, id);
  const step = run.state.elements[element];
  const expected = { form: 'form', selection: 'selection', secret: 'secret', review: 'review' } as const;
  if (step?.scope !== id || step.wait?.for !== expected[given.to])
    run.reject({ code: 'STEP_NOT_CURRENT', task: id, element });
  if (given.to === 'review') {
    keepFourEyes(run, id, run.env.actor, task.ownerFor);
    keepOrder(run, id);
  }
  if (task.status === 'paused') run.emit({ type: 'taskResumed', task: id });
  if (Object.keys(authors).length > 0) run.emit({ type: 'authorsKept', task: id, visit: element, authors });
  give(run, element, given);
}

function goBack(run: Run, id: string, visitId: string): void {
  const task = filling(run, id);
  const visit = task.visits.find(candidate => candidate.id === visitId);
  if (!visit?.screen || visit.closed) return run.reject({ code: 'VISIT_CLOSED', task: id, visit: visitId });
  const node = run.plan.nodes.get(visit.node);
  if (!node) throw new Error(`Expected node '${visit.node}' in the plan, but there is none.`);
  if (task.status === 'paused') run.emit({ type: 'taskResumed', task: id });
  run.emit({ type: 'visitsLeft', task: id, visit: visitId });
  run.entries.push({ node, scope: id, consumed: [] });
}

function cancelTask(run: Run, id: string): void {
  own(run, id);
  const leads = leavingOf(run.state, id, run.env.actor);
  if (leads === 'case') return run.emit({ type: 'caseCancelled', by: run.env.actor, reason: 'TASK_CANCELLED' });
  run.emit({ type: 'taskReverted', task: id, to: leads });
  if (leads === 'start') run.begin(id);
}
