import { dueOf, extended } from '../calendar/due-of.js';
import { partOf, shifted } from '../calendar/elapsed.js';
import type { Term } from '../calendar/term.js';
import type { Step } from './behaviour.js';
import { escalate } from './catch.js';
import type { DeadlineMove } from './event.js';
import type { Run } from './run.js';
import type { Deadline, DeadlineChange, ElementInstance } from './state.js';

/** Until when a task is to be done: its term runs from its opening, by the work calendar. */
export function beginTerm(run: Run, task: string, step: Extract<Step, { do: 'term' }>): void {
  const { term, calendar, warnAt, escalation } = step;
  const from = run.env.now;
  const due = dueOf(from, term, run.env.calendar(calendar));
  if (!due.ok)
    return run.fail(task, {
      code: 'TERM_IMPOSSIBLE',
      details: { amount: term.amount, unit: term.unit, reason: due.failure.code },
    });
  const state = { state: 'running' as const, pausedAt: null, changes: [] };
  put(run, task, { from, due: due.value.at, term, calendar, warnAt, escalation, ...state }, 'begun');
}

/** The version of the process has another term for a task that is open: it runs from the same moment as the one before. */
export function recountTerm(run: Run, task: string, step: Extract<Step, { do: 'term' }>): boolean {
  const deadline = deadlineOf(run, task);
  const { term, calendar, warnAt, escalation } = step;
  const due = dueOf(deadline.from, term, run.env.calendar(calendar));
  if (!due.ok) return false;
  const anew = { from: deadline.from, due: due.value.at, term, calendar, warnAt, escalation };
  put(run, task, { ...anew, state: 'running', pausedAt: null, changes: [] }, 'recounted');
  return true;
}

/** The moment of a warning, or of the end, has come. */
export function termFired(run: Run, task: string): void {
  const deadline = deadlineOf(run, task);
  const missed = run.env.now >= deadline.due;
  put(run, task, { ...deadline, state: missed ? 'missed' : 'warned' }, missed ? 'missed' : 'warned');
  if (missed && deadline.escalation !== '') escalate(run, task, deadline.escalation);
}

export function extendTerm(run: Run, task: string, term: Term, reason: string): void {
  const deadline = deadlineOf(run, task);
  if (deadline.pausedAt !== null) run.reject({ code: 'DEADLINE_UNFIT', task });
  const due = extended(deadline.due, term, run.env.calendar(deadline.calendar));
  if (!due.ok) return run.reject({ code: 'DEADLINE_UNFIT', task });
  moved(run, task, deadline, due.value.at, { did: 'extended', term, ...told(run, reason, due.value.at) });
}

export function pauseTerm(run: Run, task: string, reason: string): void {
  const deadline = deadlineOf(run, task);
  if (deadline.pausedAt !== null || deadline.state === 'missed') run.reject({ code: 'DEADLINE_UNFIT', task });
  const { now } = run.env;
  const change: DeadlineChange = { did: 'paused', from: now, to: now, ...told(run, reason, deadline.due) };
  put(run, task, { ...deadline, pausedAt: now, changes: [...deadline.changes, change] }, 'paused');
}

/** The due date moves by the time the term did not run, counted as the term is: working time for a term in working time. */
export function resumeTerm(run: Run, task: string): void {
  const deadline = deadlineOf(run, task);
  const { pausedAt, due, calendar, term, changes } = deadline;
  const paused = changes.at(-1);
  if (pausedAt === null || paused?.did !== 'paused') return run.reject({ code: 'DEADLINE_UNFIT', task });
  const later = shifted(due, pausedAt, run.env.now, run.env.calendar(calendar), term.unit);
  if (!later.ok) return run.reject({ code: 'DEADLINE_UNFIT', task });
  const change = { ...paused, to: run.env.now, due: later.value };
  put(
    run,
    task,
    { ...deadline, due: later.value, pausedAt: null, changes: [...changes.slice(0, -1), change] },
    'resumed',
  );
}

function moved(run: Run, task: string, deadline: Deadline, due: string, change: DeadlineChange): void {
  const state = due > run.env.now ? 'running' : deadline.state;
  put(run, task, { ...deadline, due, state, changes: [...deadline.changes, change] }, 'extended');
}

function told(run: Run, reason: string, due: string) {
  return { by: run.env.actor, at: run.env.now, reason, due };
}

/** The deadline as it is from now on, and its next moment ready beside the task. */
function put(run: Run, task: string, deadline: Deadline, why: DeadlineMove): void {
  run.emit({ type: 'deadlineSet', task, deadline, why });
  const armed = armedFor(run, task);
  const next = nextMoment(run, deadline);
  if (armed && next === null) run.emit({ type: 'eventDisarmed', element: armed.id, node: armed.node });
  if (next === null) return;
  const wait = { for: 'timer' as const, due: next, fired: 0 };
  if (armed) return run.emit({ type: 'elementWaits', element: armed.id, wait });
  const { node, scope } = run.element(task);
  run.emit({
    type: 'eventArmed',
    element: run.env.newId('el'),
    node,
    scope,
    armed: { as: 'deadline', host: task },
    wait,
  });
}

function nextMoment(run: Run, deadline: Deadline): string | null {
  const { from, due, calendar, term, warnAt, state, pausedAt } = deadline;
  if (pausedAt !== null || state === 'missed') return null;
  if (warnAt === null || state === 'warned') return due;
  const warning = partOf(from, due, warnAt / 100, run.env.calendar(calendar), term.unit);
  return warning.ok && warning.value > run.env.now && warning.value < due ? warning.value : due;
}

function armedFor(run: Run, task: string): ElementInstance | undefined {
  return Object.values(run.state.elements).find(({ armed }) => armed?.as === 'deadline' && armed.host === task);
}

function deadlineOf(run: Run, task: string): Deadline {
  return run.state.elements[task]?.task?.deadline ?? run.reject({ code: 'DEADLINE_UNFIT', task });
}
