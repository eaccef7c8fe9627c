import type { CaseState, ElementInstance } from '../core/state.js';
import { type Course, differ, edgeCourse } from './course.js';
import type { MoveNote } from './move-note.js';

/** Why a case cannot move, as far as its place tells; empty where nothing stands in the way. */
export function obstaclesOf(course: Course, state: CaseState): readonly MoveNote[] {
  const { inside } = state.parent ?? {};
  const root = inside === undefined ? null : (course.nodes.get(inside) ?? null);
  const whole: MoveNote[] = inside !== undefined && root === null ? [{ code: 'STEP_GONE', node: inside }] : [];
  const notes = [
    ...whole,
    ...standing(state).flatMap(element => ofElement(course, state, element, root)),
    ...state.arrivals.flatMap(({ edge, scope }) => ofArrival(course, state, edge, scope, root)),
  ];
  return [...new Map(notes.map(note => [JSON.stringify(note), note])).values()];
}

/** What is on its way; an event that stands ready goes with what it stands on. What Cancel brings back counts too. */
function standing(state: CaseState): readonly ElementInstance[] {
  const elements = Object.values(state.elements);
  const kept = elements.flatMap(({ task }) => task?.savepoint?.elements ?? []);
  return [...elements, ...kept].filter(({ armed }) => !armed);
}

function ofElement(
  course: Course,
  state: CaseState,
  element: ElementInstance,
  root: string | null,
): readonly MoveNote[] {
  const { node, scope, loop } = element;
  const target = course.nodes.get(node);
  if (target === undefined)
    return [
      { code: course.to.nodes.get(node)?.node.block === blockOf(course, node) ? 'LEVEL_CHANGED' : 'STEP_GONE', node },
    ];
  const around = scope === null ? undefined : state.elements[scope];
  // An item of a for-each is an element of the same node.
  const isItem = around?.loop !== undefined && around.node === node;
  const level = around ? (course.nodes.get(around.node) ?? null) : root;
  const plan = course.to.nodes.get(target);
  if (!isItem && plan?.node.parent !== level) return [{ code: 'LEVEL_CHANGED', node }];
  if (!loop) return [];
  if (loop.items === null && loop.total === null) return [{ code: 'ITEMS_STARTING', node }];
  const was = course.from.nodes.get(node)?.node.settings ?? {};
  const is = plan?.node.settings ?? {};
  return ['over', 'turn', 'item', 'number', 'own'].some(key => differ(was[key], is[key]))
    ? [{ code: 'ITEMS_CHANGED', node }]
    : [];
}

function ofArrival(
  course: Course,
  state: CaseState,
  edge: string,
  scope: string | null,
  root: string | null,
): readonly MoveNote[] {
  const next = edgeCourse(course, edge);
  const around = scope === null ? undefined : state.elements[scope];
  const level = around ? (course.nodes.get(around.node) ?? null) : root;
  const target = next && course.to.nodes.get(next.edge.to);
  if (target && target.node.parent === level) return [];
  const join = course.from.edges.get(edge)?.to;
  return [{ code: 'BRANCH_LOST', ...(join === undefined ? {} : { node: join }) }];
}

function blockOf(course: Course, node: string): string | undefined {
  return course.from.nodes.get(node)?.node.block;
}
