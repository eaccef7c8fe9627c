import type { Values } from '@marshrut/model';
import type { Event } from './event.js';
import type { Arrival, CaseState, ElementInstance, Loop, TaskState, Undoable } from './state.js';

/** A case before its first event. */
export const NEW_CASE: CaseState = { status: 'new', initiator: '', vars: {}, elements: {}, arrivals: [], commits: 0 };

/** The only place that changes state. Total: any journal that `decide` wrote folds without a look at the diagram. */
export function evolve(state: CaseState, event: Event): CaseState {
  switch (event.type) {
    case 'caseStarted':
      return {
        ...state,
        status: 'running',
        initiator: event.initiator,
        vars: event.vars,
        ...(event.parent ? { parent: event.parent } : {}),
        ...(event.depth ? { depth: event.depth } : {}),
      };
    case 'elementEntered': {
      const { element: id, node, scope, vars, undoes } = event;
      const element = { id, node, scope, ...(vars ? { vars } : {}), ...(undoes ? { undoes } : {}) };
      return { ...put(state, element), arrivals: without(state.arrivals, event.consumed) };
    }
    case 'elementWaits':
      return onElement(state, event.element, element => ({ ...element, wait: event.wait }));
    case 'elementLeft':
    case 'elementCancelled':
    case 'eventDisarmed':
      return gone(state, event.element);
    case 'elementFailed':
      return onElement(state, event.element, element => ({ ...element, failure: event.failure }));
    case 'elementRetried':
      return onElement(state, event.element, ({ failure: _, ...element }) => element);
    case 'eventArmed': {
      const { element: id, node, scope, armed, wait } = event;
      return put(state, { id, node, scope, armed, wait });
    }
    case 'edgeTaken':
      return { ...state, arrivals: [...state.arrivals, { edge: event.edge, scope: event.scope }] };
    case 'arrivalsDropped':
      return { ...state, arrivals: without(state.arrivals, event.arrivals) };
    case 'varsSet':
      return assigned(state, event.scope, event.vars);
    case 'loopBegun':
      return onElement(state, event.element, element => ({ ...element, loop: event.loop }));
    case 'itemBegun':
      return onLoop(state, event.element, loop => ({ ...loop, begun: loop.begun + 1 }));
    case 'itemDone':
      return onLoop(state, event.element, loop => ({
        ...loop,
        done: loop.done + 1,
        agreed: loop.agreed + (event.agreed ? 1 : 0),
      }));
    case 'itemsCounted':
      return onLoop(state, event.element, loop => ({ ...loop, total: event.total }));
    case 'undoableKept':
      return onUndoable(state, event.scope, kept => [...kept, ...event.undoable]);
    case 'undoableTaken':
      return onUndoable(state, event.scope, () => event.left);
    case 'effectScheduled':
    case 'effectRepeated':
    case 'errorThrown':
    case 'escalated':
    case 'recordsWritten':
      return event.type === 'recordsWritten' ? { ...state, commits: state.commits + 1 } : state;
    case 'taskOpened':
      return onElement(state, event.task, element => ({ ...element, task: openedTask(event.assignee) }));
    case 'deadlineSet':
      return onTask(state, event.task, task => ({ ...task, deadline: event.deadline }));
    case 'taskClaimed':
      return onTask(state, event.task, task => ({ ...task, owner: event.by, status: 'active' }));
    case 'taskReleased':
      return onTask(state, event.task, task => ({ ...task, owner: null, status: 'open' }));
    case 'taskPaused':
      return onTask(state, event.task, task => ({ ...task, status: 'paused' }));
    case 'taskResumed':
      return onTask(state, event.task, task => ({ ...task, status: 'active' }));
    case 'taskHandedOver':
      return onTask(state, event.task, task => ({
        ...task,
        assignee: event.assignee,
        owner: null,
        status: 'open',
        visits: closed(task),
      }));
    case 'nodeVisited':
      return onTask(state, event.task, task => ({ ...task, visits: [...task.visits, event.visit] }));
    case 'visitsLeft':
      return emptied(
        onTask(state, event.task, task => {
          const index = task.visits.findIndex(visit => visit.id === event.visit);
          const visit = task.visits[index];
          if (!visit) return task;
          return {
            ...task,
            vars: visit.vars,
            visits: task.visits.slice(0, index),
            staged: task.staged.filter(change => change.seq < visit.seq),
            ...(task.outbox ? { outbox: task.outbox.filter(effect => effect.seq < visit.seq) } : {}),
          };
        }),
        event.task,
      );
    case 'changeStaged':
      return onTask(state, event.task, task => ({
        ...task,
        staged: [...task.staged, event.change],
        nextSeq: event.change.seq + 1,
      }));
    case 'effectStaged':
      return onTask(state, event.task, task => ({
        ...task,
        outbox: [...(task.outbox ?? []), event.staged],
        nextSeq: event.staged.seq + 1,
      }));
    case 'taskCommitted': {
      const outer = state.elements[event.task]?.scope ?? null;
      return onTask(
        { ...assigned(state, outer, event.vars), commits: state.commits + 1 },
        event.task,
        ({ outbox: _, ...task }) => ({
          ...task,
          staged: [],
          vars: transient(task.vars, event.vars),
          visits: closed(task),
        }),
      );
    }
    case 'savepointSet':
      return onTask(state, event.task, task => ({
        ...task,
        savepoint: {
          vars: task.vars,
          visits: task.visits,
          staged: task.staged,
          ...(task.outbox ? { outbox: task.outbox } : {}),
          assignee: task.assignee,
          elements: Object.values(state.elements).filter(element => element.scope === event.task),
        },
      }));
    case 'taskReverted':
      return event.to === 'savepoint' ? revertedToSavepoint(state, event.task) : revertedToStart(state, event.task);
    case 'caseSuspended':
      return { ...state, status: 'suspended' };
    case 'caseResumed':
      return { ...state, status: 'running' };
    case 'caseEnded':
      return { ...state, status: 'ended', elements: {}, arrivals: [] };
    case 'caseCancelled':
      return { ...state, status: 'cancelled', elements: {}, arrivals: [] };
  }
}

function openedTask(assignee: TaskState['assignee']): TaskState {
  return { assignee, owner: null, status: 'open', vars: {}, visits: [], staged: [], nextSeq: 1 };
}

function revertedToStart(state: CaseState, id: string): CaseState {
  return emptied(
    onTask(state, id, ({ outbox: _, ...task }) => ({
      ...task,
      vars: {},
      visits: [],
      staged: [],
      owner: null,
      status: 'open',
    })),
    id,
  );
}

function revertedToSavepoint(state: CaseState, id: string): CaseState {
  const savepoint = state.elements[id]?.task?.savepoint;
  if (!savepoint) return state;
  const { vars, visits, staged, outbox, assignee, elements } = savepoint;
  const restored = onTask(state, id, ({ outbox: _, ...task }) => ({
    ...task,
    vars,
    visits,
    staged,
    ...(outbox ? { outbox } : {}),
    assignee,
    status: task.owner === null ? 'open' : 'paused',
  }));
  return elements.reduce(put, emptied(restored, id));
}

/** What a task keeps over a commit in its middle: the transient fields, which the case does not take. */
function transient(vars: Values, committed: Values): Values {
  return Object.fromEntries(Object.entries(vars).filter(([key]) => !Object.hasOwn(committed, key)));
}

function closed(task: TaskState): TaskState['visits'] {
  return task.visits.map(visit => (visit.closed ? visit : { ...visit, closed: true }));
}

/** A task with nothing entered inside it. */
function emptied(state: CaseState, task: string): CaseState {
  return {
    ...state,
    elements: removed(state.elements, element => element.scope === task),
    arrivals: state.arrivals.filter(arrival => arrival.scope !== task),
  };
}

/** Without the element, all that is inside it, and the events that stood ready beside either. */
function gone(state: CaseState, id: string): CaseState {
  const leaving = new Set([id]);
  for (let size = 0; size < leaving.size; ) {
    size = leaving.size;
    for (const { id: other, scope, armed } of Object.values(state.elements)) {
      const host = armed && 'host' in armed ? armed.host : null;
      if ((scope !== null && leaving.has(scope)) || (host !== null && leaving.has(host))) leaving.add(other);
    }
  }
  return {
    ...state,
    elements: removed(state.elements, element => leaving.has(element.id)),
    arrivals: state.arrivals.some(({ scope }) => scope !== null && leaving.has(scope))
      ? state.arrivals.filter(({ scope }) => scope === null || !leaving.has(scope))
      : state.arrivals,
  };
}

/**
 * Values land where their names are found, from the scope outwards; what is found nowhere becomes a value of the case.
 * A task takes all of them: they are its own until it commits.
 */
function assigned(state: CaseState, scope: string | null, vars: Values): CaseState {
  const element = scope === null ? undefined : state.elements[scope];
  if (!element) return { ...state, vars: { ...state.vars, ...vars } };
  if (element.task) return onTask(state, element.id, task => ({ ...task, vars: { ...task.vars, ...vars } }));
  const local = element.vars;
  if (!local) return assigned(state, element.scope, vars);
  const isLocal = ([key]: readonly [string, unknown]): boolean => Object.hasOwn(local, key);
  const entries = Object.entries(vars);
  const own = Object.fromEntries(entries.filter(isLocal));
  const outer = entries.filter(entry => !isLocal(entry));
  const here = put(state, { ...element, vars: { ...local, ...own } });
  return outer.length === 0 ? here : assigned(here, element.scope, Object.fromEntries(outer));
}

function onUndoable(
  state: CaseState,
  scope: string | null,
  change: (kept: readonly Undoable[]) => readonly Undoable[],
): CaseState {
  return scope === null
    ? { ...state, undoable: change(state.undoable ?? []) }
    : onElement(state, scope, element => ({ ...element, undoable: change(element.undoable ?? []) }));
}

function onLoop(state: CaseState, id: string, change: (loop: Loop) => Loop): CaseState {
  return onElement(state, id, element => (element.loop ? { ...element, loop: change(element.loop) } : element));
}

function put(state: CaseState, element: ElementInstance): CaseState {
  return { ...state, elements: { ...state.elements, [element.id]: element } };
}

function onElement(state: CaseState, id: string, change: (element: ElementInstance) => ElementInstance): CaseState {
  const element = state.elements[id];
  return element ? put(state, change(element)) : state;
}

function onTask(state: CaseState, id: string, change: (task: TaskState) => TaskState): CaseState {
  return onElement(state, id, element => (element.task ? { ...element, task: change(element.task) } : element));
}

function removed(
  elements: CaseState['elements'],
  leaves: (element: ElementInstance) => boolean,
): CaseState['elements'] {
  return Object.fromEntries(Object.entries(elements).filter(([, element]) => !leaves(element)));
}

/** Each consumed arrival takes away one equal arrival; further ones stay for the next entry. */
function without(arrivals: readonly Arrival[], consumed: readonly Arrival[]): readonly Arrival[] {
  const left = [...arrivals];
  for (const used of consumed) {
    const index = left.findIndex(arrival => arrival.edge === used.edge && arrival.scope === used.scope);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
