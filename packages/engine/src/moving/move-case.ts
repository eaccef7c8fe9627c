import { todayIn } from '@marshrut/expressions';
import { settle } from '../core/agenda.js';
import type { Decision, Env } from '../core/decision.js';
import type { Event } from '../core/event.js';
import { evolve } from '../core/evolve.js';
import { Run } from '../core/run.js';
import { set } from '../core/set.js';
import type { CaseState, Visit } from '../core/state.js';
import { Stop } from '../core/stop.js';
import { type Course, edgeCourse } from './course.js';
import { disarmGone } from './disarm-gone.js';
import { meetVersion } from './meet-version.js';
import type { MoveNote } from './move-note.js';
import { obstaclesOf } from './obstacles.js';
import { starvedJoins } from './starved.js';
import { convert } from './values.js';

/** The versions by their ids, as the journal names them. */
export interface Versions {
  readonly from: string;
  readonly to: string;
}

export type MoveDecision =
  | (Extract<Decision, { kind: 'decided' }> & { readonly notes: readonly MoveNote[] })
  | Exclude<Decision, { kind: 'decided' }>;

/**
 * Decides how one case goes over to another version: what becomes of its place, of what it waits for and of its values, or why it
 * cannot. Elements keep their ids, tasks all that is entered in them. A case that is running then goes on as far as it can,
 * like after any command; one that is suspended stays as it is. Pure, as `decide`.
 */
export function moveCase(course: Course, versions: Versions, state: CaseState, env: Env): MoveDecision {
  const run = new Run(course.to, state, env, []);
  try {
    if (state.status !== 'running' && state.status !== 'suspended') run.reject({ code: 'CASE_OVER' });
    const obstacles = obstaclesOf(course, state);
    if (obstacles.length > 0) run.reject({ code: 'MOVE_IMPOSSIBLE', obstacles });
    const notes = [...move(run, course, versions, state), ...meetVersion(run, course, state)];
    const before = starvedJoins(course.from, state);
    const starved = [...starvedJoins(course.to, run.state)].filter(join => !wasStarved(course, before, join));
    if (starved.length > 0)
      run.reject({ code: 'MOVE_IMPOSSIBLE', obstacles: starved.map(to => ({ code: 'JOIN_STARVED', to })) });
    const rest = run.events.length;
    if (state.status === 'running') settle(run);
    if (run.events.length > rest) notes.push({ code: 'GOES_ON' });
    return { kind: 'decided', state: run.state, events: run.events, commits: run.commits, notes };
  } catch (stop) {
    if (stop instanceof Stop) return stop.decision as Exclude<Decision, { kind: 'decided' }>;
    throw stop;
  }
}

/**
 * Takes a case back to the state it moved with. Only for one that nothing has happened to since, which the shell knows by its
 * journal. `nodes`: ids of nodes that had another one before.
 */
export function unmoveCase(
  back: Versions & { readonly nodes: Readonly<Record<string, string>> },
  state: CaseState,
  before: CaseState,
  env: Env,
): MoveDecision {
  const event: Event = { type: 'moveUndone', by: env.actor, ...back, state: before };
  return { kind: 'decided', state: evolve(state, event), events: [event], commits: [], notes: [] };
}

function move(run: Run, course: Course, versions: Versions, state: CaseState): MoveNote[] {
  const { conversions, constants, notes } = convert(course, state, todayIn(run.env.now, run.env.timeZone));
  const edges = [...new Set([...state.arrivals.map(({ edge }) => edge), ...restEdges(state)])];
  const courses = edges.map(edge => [edge, edgeCourse(course, edge)] as const);
  const gone = [...passedNodes(state)].filter(node => !course.nodes.has(node));
  run.emit({
    type: 'caseMoved',
    by: run.env.actor,
    ...versions,
    nodes: Object.fromEntries([...course.nodes].filter(([was, is]) => was !== is)),
    edges: Object.fromEntries(courses.flatMap(([was, is]) => (is && is.edge.id !== was ? [[was, is.edge.id]] : []))),
    gone,
    converted: conversions,
  });
  disarmGone(run, course, state);
  set(run, null, constants);
  const waiting = new Set(state.arrivals.map(({ edge }) => edge));
  const goesOn = courses.flatMap(([was, is]): MoveNote[] =>
    is?.goesOn && waiting.has(was) ? [{ code: 'BRANCH_GOES_ON', to: is.edge.to }] : [],
  );
  const undone = new Set(undoableNodes(state));
  const seen = new Set(visitsIn(state).flatMap(({ node, screen }) => (screen ? [node] : [])));
  const lost = gone.flatMap((node): MoveNote[] => {
    if (undone.has(node)) return [{ code: 'UNDO_GONE', node }];
    // Nobody goes back to what was no screen.
    return seen.has(node) ? [{ code: 'VISIT_GONE', node }] : [];
  });
  return [...notes, ...goesOn, ...lost];
}

function restEdges({ elements }: CaseState): readonly string[] {
  return Object.values(elements).flatMap(({ wait }) => (wait?.for === 'rest' ? wait.edges : []));
}

/** Nodes the case has passed and may come back to: by Back, by Cancel, by undoing. */
function passedNodes(state: CaseState): ReadonlySet<string> {
  return new Set([...visitsIn(state).map(({ node }) => node), ...undoableNodes(state)]);
}

function visitsIn({ elements }: CaseState): readonly Visit[] {
  return Object.values(elements).flatMap(({ task }) => [...(task?.visits ?? []), ...(task?.savepoint?.visits ?? [])]);
}

function undoableNodes({ undoable = [], elements }: CaseState): readonly string[] {
  const inside = Object.values(elements).flatMap(({ undoable: kept = [], wait }) => [
    ...kept,
    ...(wait?.for === 'undoing' ? wait.left : []),
  ]);
  return [...undoable, ...inside].map(({ node }) => node);
}

function wasStarved({ nodes }: Course, before: ReadonlySet<string>, join: string): boolean {
  return [...before].some(earlier => nodes.get(earlier) === join);
}
