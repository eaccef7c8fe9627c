import type { Value, Values } from '@marshrut/model';
import { type Draft, noElements, put } from '../core/draft.js';
import type { Event } from '../core/event.js';
import type { CaseState, ElementInstance, TaskState, Undoable, Visit, Wait } from '../core/state.js';

type CaseMoved = Extract<Event, { type: 'caseMoved' }>;

/**
 * The state with the names of the later version. Elements keep their ids and all they hold. Passed steps that are gone are
 * forgotten with what could be undone of them; what a task staged stays.
 */
export function move(state: Draft, event: CaseMoved): void {
  state.vars = values(state.vars, event);
  for (const element of Object.values(state.elements)) put(state, movedElement(element, event));
  state.arrivals = state.arrivals.map(arrival => ({ ...arrival, edge: named(arrival.edge, event.edges) }));
  if (state.undoable) state.undoable = undoables(state.undoable, event);
  if (state.performers) state.performers = performers(state.performers, event);
  if (state.approvals) state.approvals = state.approvals.map(one => ({ ...one, route: named(one.route, event.nodes) }));
  const { parent } = state;
  if (parent?.inside !== undefined) state.parent = { ...parent, inside: named(parent.inside, event.nodes) };
}

/** As the case was before the move, but for what tasks have staged: a move never touches it. */
export function moveBack(state: Draft, before: CaseState): void {
  const elements = Object.values(before.elements).map((element): ElementInstance => {
    const staged = state.elements[element.id]?.task?.staged;
    return element.task && staged ? { ...element, task: { ...element.task, staged } } : element;
  });
  Object.assign(state, before, { elements: noElements() });
  for (const element of elements) put(state, element);
}

function movedElement(element: ElementInstance, event: CaseMoved): ElementInstance {
  const { wait, task, vars, undoable } = element;
  return {
    ...element,
    node: named(element.node, event.nodes),
    ...(wait ? { wait: movedWait(wait, event) } : {}),
    ...(task ? { task: movedTask(task, event) } : {}),
    ...(vars ? { vars: values(vars, event) } : {}),
    ...(undoable ? { undoable: undoables(undoable, event) } : {}),
  };
}

function movedWait(wait: Wait, event: CaseMoved): Wait {
  if (wait.for === 'rest') return { for: 'rest', edges: wait.edges.map(edge => named(edge, event.edges)) };
  return wait.for === 'undoing' ? { for: 'undoing', left: undoables(wait.left, event) } : wait;
}

function movedTask(task: TaskState, event: CaseMoved): TaskState {
  const { savepoint } = task;
  return {
    ...task,
    vars: values(task.vars, event),
    visits: visits(task.visits, event),
    ...(task.tries ? { tries: tries(task.tries, event) } : {}),
    ...(savepoint
      ? {
          savepoint: {
            ...savepoint,
            vars: values(savepoint.vars, event),
            visits: visits(savepoint.visits, event),
            elements: savepoint.elements.map(element => movedElement(element, event)),
          },
        }
      : {}),
  };
}

function visits(passed: readonly Visit[], event: CaseMoved): readonly Visit[] {
  return passed
    .filter(({ node }) => !event.gone.includes(node))
    .map(visit => ({ ...visit, node: named(visit.node, event.nodes), vars: values(visit.vars, event) }));
}

function tries(counted: Readonly<Record<string, number>>, event: CaseMoved): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counted).map(([node, count]) => [named(node, event.nodes), count]));
}

function undoables(kept: readonly Undoable[], event: CaseMoved): readonly Undoable[] {
  return kept
    .filter(({ node }) => !event.gone.includes(node))
    .map(({ node, vars }) => ({ node: named(node, event.nodes), ...(vars ? { vars: values(vars, event) } : {}) }));
}

/** Also of steps that are gone: who has done them may be asked by what took their place. */
function performers(
  performed: NonNullable<CaseState['performers']>,
  { nodes }: CaseMoved,
): NonNullable<CaseState['performers']> {
  return Object.fromEntries(Object.entries(performed).map(([node, users]) => [named(node, nodes), users]));
}

function values(given: Values, { converted }: CaseMoved): Values {
  if (converted.length === 0) return given;
  const one = (key: string, value: Value): Value => {
    const conversion = converted.find(candidate => candidate.key === key && candidate.from === value);
    return conversion ? conversion.to : value;
  };
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, one(key, value)]));
}

function named(id: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
