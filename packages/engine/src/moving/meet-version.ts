import { arm, eventOf, rearmed } from '../core/arm.js';
import { beginTerm, recountTerm } from '../core/deadline.js';
import { isItem } from '../core/leave.js';
import { perform } from '../core/perform.js';
import type { Run } from '../core/run.js';
import type { CaseState, ElementInstance, Wait } from '../core/state.js';
import { levelOf, nodeOf, type PlanNode } from '../plan/plan.js';
import { type Course, differ, isDefinedAnew } from './course.js';
import type { MoveNote } from './move-note.js';

/** Waits that a block asks for by its settings: where those are other ones it is asked again. */
const asked: readonly Wait['for'][] = ['timer', 'message', 'signal', 'condition', 'selection'];

/**
 * What stands ready and what is waited for becomes what the later version says. Where it says the same, nothing is touched: a
 * timer keeps its due moment. An event that has come for good before the move does not come again.
 */
export function meetVersion(run: Run, course: Course, before: CaseState): readonly MoveNote[] {
  const notes: MoveNote[] = [];
  for (const was of Object.values(before.elements)) {
    const is = run.state.elements[was.id];
    if (!is) continue;
    if (is.armed) notes.push(...event(run, course, was, is));
    else notes.push(...step(run, course, was, is));
  }
  handlers(run, course, null);
  for (const element of Object.values(run.state.elements))
    if (run.isOpenScope(element)) handlers(run, course, element.id);
  return notes;
}

function event(run: Run, course: Course, was: ElementInstance, is: ElementInstance): MoveNote[] {
  const { armed, failure } = is;
  if (failure || !armed || armed.as === 'deadline' || armed.as === 'rest') return [];
  const earlier = nodeOf(course.from, was.node);
  const begin = levelOf(course.from, earlier.node.parent).handlers.find(({ node }) => node.id === was.node)?.start;
  if (!isDefinedAnew(armed.as === 'handler' ? (begin ?? earlier) : earlier, eventOf(run, is))) return [];
  rearmed(run, is);
  return [{ code: 'WAITS_ANEW', node: was.node }];
}

function step(run: Run, course: Course, was: ElementInstance, is: ElementInstance): MoveNote[] {
  const [earlier, later] = [nodeOf(course.from, was.node), run.nodeOf(is)];
  const notes = is.task ? task(run, earlier, later, is.id) : [];
  if (!isItem(run, is)) border(run, course, earlier, is.id);
  const { wait, failure } = is;
  if (!wait || failure) return notes;
  if (wait.for === 'first') race(run, course, earlier, is.id);
  if (!asked.includes(wait.for) || !isDefinedAnew(earlier, later)) return notes;
  perform(run, is.id, later.behaviour.enter(run.here(later, run.placeOf(is.id), undefined)));
  return [...notes, { code: 'WAITS_ANEW', node: was.node }];
}

/** Whom a task is for stays as it was when it was opened; its term follows the version, unless people have changed it. */
function task(run: Run, earlier: PlanNode, later: PlanNode, id: string): MoveNote[] {
  const [was, is] = [earlier.node.settings, later.node.settings];
  const notes: MoveNote[] = differ(was.assignee, is.assignee) ? [{ code: 'ASSIGNEE_KEPT', node: earlier.id }] : [];
  if (!differ(was.deadline, is.deadline)) return notes;
  const { deadline } = run.task(id);
  const steps = later.behaviour.enter(run.here(later, run.element(id).scope, undefined));
  const term = steps.find(asks => asks.do === 'term');
  if (!deadline && term) beginTerm(run, id, term);
  const kept = deadline && (!term || deadline.changes.length > 0 || !recountTerm(run, id, term));
  return [...notes, { code: kept ? 'DEADLINE_KEPT' : 'DEADLINE_MOVED', node: earlier.id }];
}

/** Events on the border that the earlier version did not have. */
function border(run: Run, course: Course, earlier: PlanNode, host: string): void {
  const element = run.element(host);
  const had = new Set(earlier.boundaries.map(({ id }) => course.nodes.get(id)));
  for (const node of run.nodeOf(element).boundaries)
    if (!had.has(node.id)) arm(run, node, node, element.scope, { as: 'boundary', host });
}

/** Events that a first-of did not wait for. */
function race(run: Run, course: Course, earlier: PlanNode, host: string): void {
  const element = run.element(host);
  const had = new Set(earlier.outgoing.map(({ to }) => course.nodes.get(to)));
  for (const { to } of run.nodeOf(element).outgoing) {
    const node = nodeOf(run.plan, to);
    if (!had.has(to)) arm(run, node, node, element.scope, { as: 'race', host });
  }
}

/** Event subprocesses that the earlier version did not have. */
function handlers(run: Run, course: Course, scope: string | null): void {
  const parent = scope === null ? null : run.element(scope).node;
  const back = new Map([...course.nodes].map(([was, is]) => [is, was]));
  const earlier = parent === null ? null : (back.get(parent) ?? null);
  const had = new Set(levelOf(course.from, earlier).handlers.map(({ node }) => course.nodes.get(node.id)));
  for (const { node, start } of levelOf(run.plan, parent).handlers)
    if (!had.has(node.id)) arm(run, node, start, scope, { as: 'handler' });
}
