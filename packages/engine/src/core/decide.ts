import type { Values } from '@marshrut/model';
import type { Plan } from '../plan/plan.js';
import { Run } from './agenda.js';
import type { Answer } from './behaviour.js';
import type { Command } from './command.js';
import type { Decision, Env } from './decision.js';
import type { CaseState, TaskState } from './state.js';
import { Stop } from './stop.js';

/**
 * Decides one command: what happens, why it cannot happen now, or which facts it needs first. Pure and synchronous;
 * the same plan, state, command and env always give the same answer. Exceptions are bugs.
 */
export function decide(plan: Plan, state: CaseState, command: Command, env: Env): Decision {
  const run = new Run(plan, state, env, command.type === 'commit' ? command.resolutions : []);
  try {
    obey(run, command);
    run.settle();
  } catch (stop) {
    if (stop instanceof Stop) return stop.decision;
    throw stop;
  }
  return { kind: 'decided', state: run.state, events: run.events, commits: run.commits };
}

function obey(run: Run, command: Command): void {
  if (command.type === 'start') {
    if (run.state.status !== 'new') run.reject({ code: 'CASE_ALREADY_STARTED' });
    run.emit({ type: 'caseStarted', initiator: run.env.actor, vars: { ...constants(run.plan), ...command.vars } });
    run.begin(null);
    return;
  }
  if (run.state.status !== 'running') run.reject({ code: 'CASE_OVER' });
  switch (command.type) {
    case 'claim':
      return claim(run, command.task);
    case 'release': {
      own(run, command.task);
      run.emit({ type: 'taskReleased', task: command.task });
      return;
    }
    case 'pause': {
      own(run, command.task);
      run.emit({ type: 'taskPaused', task: command.task });
      run.savepoint(command.task);
      return;
    }
    case 'resume': {
      own(run, command.task);
      run.emit({ type: 'taskResumed', task: command.task });
      return;
    }
    case 'submitForm':
      return answer(run, command.task, command.element, { to: 'form', values: command.values });
    case 'select':
      return answer(run, command.task, command.element, { to: 'selection', record: command.record });
    case 'commit':
      return answer(run, command.task, command.element, { to: 'review' });
    case 'goBack':
      return goBack(run, command.task, command.visit);
    case 'cancelTask':
      return cancelTask(run, command.task);
    case 'retry': {
      if (!run.state.elements[command.element]?.failure)
        run.reject({ code: 'NOTHING_FAILED', element: command.element });
      run.retry(command.element);
      return;
    }
    case 'cancelCase':
      run.emit({ type: 'caseCancelled', by: run.env.actor, reason: command.reason });
      return;
  }
}

function constants(plan: Plan): Values {
  return Object.fromEntries(
    [...plan.card.values()].filter(field => field.use === 'constant').map(field => [field.key, field.value ?? null]),
  );
}

function open(run: Run, id: string): TaskState {
  return run.state.elements[id]?.task ?? run.reject({ code: 'TASK_NOT_OPEN', task: id });
}

/** Only the person who has the task in work commands it. Whether somebody may claim it is the gate's business. */
function own(run: Run, id: string): TaskState {
  const task = open(run, id);
  if (task.owner !== run.env.actor) run.reject({ code: 'TASK_NOT_YOURS', task: id });
  return task;
}

function claim(run: Run, id: string): void {
  const { owner } = open(run, id);
  if (owner === run.env.actor) return;
  if (owner !== null) run.reject({ code: 'TASK_TAKEN', task: id, by: owner });
  run.emit({ type: 'taskClaimed', task: id, by: run.env.actor });
}

/** Working on a paused task resumes it. */
function answer(run: Run, id: string, element: string, given: Answer): void {
  const task = own(run, id);
  const waiting = run.state.elements[element];
  const expected = { form: 'form', selection: 'selection', review: 'review' } as const;
  if (waiting?.scope !== id || waiting.wait?.for !== expected[given.to])
    run.reject({ code: 'STEP_NOT_CURRENT', task: id, element });
  if (task.status === 'paused') run.emit({ type: 'taskResumed', task: id });
  run.resume(element, given);
}

function goBack(run: Run, id: string, visitId: string): void {
  const task = own(run, id);
  const visit = task.visits.find(candidate => candidate.id === visitId);
  if (!visit?.screen || visit.closed) return run.reject({ code: 'VISIT_CLOSED', task: id, visit: visitId });
  const node = run.plan.nodes.get(visit.node);
  if (!node) throw new Error(`Expected node '${visit.node}' in the plan, but there is none.`);
  if (task.status === 'paused') run.emit({ type: 'taskResumed', task: id });
  run.emit({ type: 'visitsLeft', task: id, visit: visitId });
  run.enter(node, id, []);
}

/**
 * Back to the last pause or intermediate commit. Without one, back to the queue as if never begun; and where the task is all
 * there is of a case that committed nothing, the case goes with it.
 */
function cancelTask(run: Run, id: string): void {
  const task = own(run, id);
  if (task.savepoint) {
    run.emit({ type: 'taskReverted', task: id, to: 'savepoint' });
    return;
  }
  const others = Object.values(run.state.elements).some(element => element.id !== id && element.scope !== id);
  if (run.state.commits === 0 && !others && run.state.initiator === run.env.actor) {
    run.emit({ type: 'caseCancelled', by: run.env.actor, reason: 'TASK_CANCELLED' });
    return;
  }
  run.emit({ type: 'taskReverted', task: id, to: 'start' });
  run.begin(id);
}
