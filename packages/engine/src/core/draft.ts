import type { Values } from '@marshrut/model';
import type { Arrival, CaseState, ElementInstance, Loop, TaskState, Undoable } from './state.js';

/**
 * A state that belongs to whoever changes it: its elements are copied once for a command, not once for an event. Each element
 * and each list in it is still replaced and never changed, so parts of it may be kept.
 */
export type Draft = { -readonly [K in keyof CaseState]: CaseState[K] } & { elements: Record<string, ElementInstance> };

export function draftOf(state: CaseState): Draft {
  return { ...state, elements: Object.assign(noElements(), state.elements) };
}

/** Ids come and go and no two cases have one in common: without a prototype the engine keeps a table and derives no shape from them. */
export function noElements(): Record<string, ElementInstance> {
  return Object.create(null);
}

export function put(state: Draft, element: ElementInstance): void {
  state.elements[element.id] = element;
}

/** Away with the element, all that is inside it, and the events that stood ready beside either. */
export function remove(state: Draft, id: string): void {
  const leaving = new Set([id]);
  for (const gone of leaving) {
    for (const { id: other, scope, armed } of Object.values(state.elements)) {
      const host = armed && 'host' in armed ? armed.host : null;
      if (scope === gone || host === gone) leaving.add(other);
    }
  }
  for (const gone of leaving) delete state.elements[gone];
  if (state.arrivals.some(({ scope }) => scope !== null && leaving.has(scope)))
    state.arrivals = state.arrivals.filter(({ scope }) => scope === null || !leaving.has(scope));
}

/** A task with nothing entered inside it. */
export function empty(state: Draft, task: string): void {
  for (const { id, scope } of Object.values(state.elements)) if (scope === task) delete state.elements[id];
  state.arrivals = state.arrivals.filter(arrival => arrival.scope !== task);
}

/** Each consumed arrival takes away one equal arrival; further ones stay for the next entry. */
export function dropArrivals(state: Draft, consumed: readonly Arrival[]): void {
  if (consumed.length === 0) return;
  const left = [...state.arrivals];
  for (const used of consumed) {
    const index = left.findIndex(arrival => arrival.edge === used.edge && arrival.scope === used.scope);
    if (index >= 0) left.splice(index, 1);
  }
  state.arrivals = left;
}

/**
 * Values land where their names are found, from the scope outwards; what is found nowhere becomes a value of the case.
 * A task takes all of them: they are its own until it commits.
 */
export function assign(state: Draft, scope: string | null, vars: Values): void {
  const element = scope === null ? undefined : state.elements[scope];
  if (!element) {
    state.vars = { ...state.vars, ...vars };
    return;
  }
  if (element.task) return onTask(state, element.id, task => ({ ...task, vars: { ...task.vars, ...vars } }));
  const local = element.vars;
  if (!local) return assign(state, element.scope, vars);
  const isLocal = ([key]: readonly [string, unknown]): boolean => Object.hasOwn(local, key);
  const entries = Object.entries(vars);
  const own = Object.fromEntries(entries.filter(isLocal));
  const outer = entries.filter(entry => !isLocal(entry));
  put(state, { ...element, vars: { ...local, ...own } });
  if (outer.length > 0) assign(state, element.scope, Object.fromEntries(outer));
}

export function onElement(state: Draft, id: string, change: (element: ElementInstance) => ElementInstance): void {
  const element = state.elements[id];
  if (element) put(state, change(element));
}

export function onTask(state: Draft, id: string, change: (task: TaskState) => TaskState): void {
  onElement(state, id, element => (element.task ? { ...element, task: change(element.task) } : element));
}

export function onLoop(state: Draft, id: string, change: (loop: Loop) => Loop): void {
  onElement(state, id, element => (element.loop ? { ...element, loop: change(element.loop) } : element));
}

export function onUndoable(
  state: Draft,
  scope: string | null,
  change: (kept: readonly Undoable[]) => readonly Undoable[],
): void {
  if (scope === null) state.undoable = change(state.undoable ?? []);
  else onElement(state, scope, element => ({ ...element, undoable: change(element.undoable ?? []) }));
}
