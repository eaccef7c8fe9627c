import type { Values } from '@marshrut/model';
import type { Event } from './event.js';
import type { Arrival, CaseState, ElementInstance, TaskState } from './state.js';

/** A case before its first event. */
export const NEW_CASE: CaseState = { status: 'new', initiator: '', vars: {}, elements: {}, arrivals: [], commits: 0 };

/** The only place that changes state. Total: any journal that `decide` wrote folds without a look at the diagram. */
export function evolve(state: CaseState, event: Event): CaseState {
  switch (event.type) {
    case 'caseStarted':
      return { ...state, status: 'running', initiator: event.initiator, vars: event.vars };
    case 'elementEntered': {
      const element = { id: event.element, node: event.node, scope: event.scope };
      return { ...put(state, element), arrivals: without(state.arrivals, event.consumed) };
    }
    case 'elementWaits':
      return onElement(state, event.element, element => ({ ...element, wait: event.wait }));
    case 'elementLeft':
      return {
        ...state,
        elements: removed(state.elements, element => element.id === event.element || element.scope === event.element),
      };
    case 'elementFailed':
      return onElement(state, event.element, element => ({ ...element, failure: event.failure }));
    case 'elementRetried':
      return onElement(state, event.element, ({ failure: _, ...element }) => element);
    case 'edgeTaken':
      return { ...state, arrivals: [...state.arrivals, { edge: event.edge, scope: event.scope }] };
    case 'varsSet':
      return event.scope === null
        ? { ...state, vars: { ...state.vars, ...event.vars } }
        : onTask(state, event.scope, task => ({ ...task, vars: { ...task.vars, ...event.vars } }));
    case 'taskOpened':
      return onElement(state, event.task, element => ({ ...element, task: openedTask(event.assignee) }));
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
    case 'taskCommitted':
      return onTask(
        { ...state, vars: { ...state.vars, ...event.vars }, commits: state.commits + 1 },
        event.task,
        task => ({ ...task, staged: [], vars: transient(task.vars, event.vars), visits: closed(task) }),
      );
    case 'savepointSet':
      return onTask(state, event.task, task => ({
        ...task,
        savepoint: {
          vars: task.vars,
          visits: task.visits,
          staged: task.staged,
          assignee: task.assignee,
          elements: Object.values(state.elements).filter(element => element.scope === event.task),
        },
      }));
    case 'taskReverted':
      return event.to === 'savepoint' ? revertedToSavepoint(state, event.task) : revertedToStart(state, event.task);
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
    onTask(state, id, task => ({ ...task, vars: {}, visits: [], staged: [], owner: null, status: 'open' })),
    id,
  );
}

function revertedToSavepoint(state: CaseState, id: string): CaseState {
  const savepoint = state.elements[id]?.task?.savepoint;
  if (!savepoint) return state;
  const { vars, visits, staged, assignee, elements } = savepoint;
  const restored = onTask(state, id, task => ({
    ...task,
    vars,
    visits,
    staged,
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

/** The task with nothing entered inside it. */
function emptied(state: CaseState, task: string): CaseState {
  return {
    ...state,
    elements: removed(state.elements, element => element.scope === task),
    arrivals: state.arrivals.filter(arrival => arrival.scope !== task),
  };
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
