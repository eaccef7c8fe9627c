import type { Values } from '@marshrut/model';
import { move, moveBack } from '../moving/moved.js';
import { onApproval, votesLeft } from './approval.js';
import {
  assign,
  type Draft,
  draftOf,
  dropArrivals,
  empty,
  noElements,
  onElement,
  onLoop,
  onTask,
  onUndoable,
  put,
  remove,
} from './draft.js';
import type { Event } from './event.js';
import type { CaseState, Loop, TaskState } from './state.js';
import { binds } from './withdraw.js';

/** A case before its first event. */
export const NEW_CASE: CaseState = { status: 'new', initiator: '', vars: {}, elements: {}, arrivals: [], commits: 0 };

/** The state after an event. Total: any journal that `decide` wrote folds without a look at the diagram. */
export function evolve(state: CaseState, event: Event): CaseState {
  const draft = draftOf(state);
  apply(draft, event);
  return draft;
}

/** The only place that changes state: in place, in a copy that belongs to the caller. */
export function apply(state: Draft, event: Event): void {
  switch (event.type) {
    case 'caseStarted':
      state.status = 'running';
      state.initiator = event.initiator;
      state.vars = event.vars;
      if (event.parent) state.parent = event.parent;
      if (event.depth) state.depth = event.depth;
      return;
    case 'elementEntered': {
      const { element: id, node, scope, vars, undoes } = event;
      put(state, { id, node, scope, ...(vars ? { vars } : {}), ...(undoes ? { undoes } : {}) });
      return dropArrivals(state, event.consumed);
    }
    case 'elementWaits':
      return onElement(state, event.element, element => ({ ...element, wait: event.wait }));
    case 'elementLeft':
    case 'elementCancelled':
    case 'eventDisarmed':
      return remove(state, event.element);
    case 'elementFailed':
      return onElement(state, event.element, element => ({ ...element, failure: event.failure }));
    case 'elementRetried':
      return onElement(state, event.element, ({ failure: _, ...element }) => element);
    case 'eventArmed': {
      const { element: id, node, scope, armed, wait } = event;
      return put(state, { id, node, scope, armed, wait });
    }
    case 'edgeTaken':
      state.arrivals = [...state.arrivals, { edge: event.edge, scope: event.scope }];
      return;
    case 'arrivalsDropped':
      return dropArrivals(state, event.arrivals);
    case 'varsSet':
      return assign(state, event.scope, event.vars);
    case 'rulesMatched':
      if (event.task === null) return;
      return onTask(state, event.task, task => ({
        ...task,
        visits: task.visits.map(visit => (visit.id === event.element ? { ...visit, rules: event.rules } : visit)),
      }));
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
    case 'effectDropped':
      return onElement(state, event.element, ({ wait: _, ...element }) => element);
    case 'caseRepaired':
    case 'caseReturned':
    case 'effectRepeated':
    case 'errorThrown':
    case 'escalated':
      return;
    case 'effectScheduled':
      if (binds(event.effect)) state.asked = true;
      return;
    case 'recordsWritten':
      if (event.changes.length === 0) state.free = (state.free ?? 0) + 1;
      state.commits += 1;
      return;
    case 'taskOpened':
      return onElement(state, event.task, element => ({
        ...element,
        task: {
          ...openedTask(event.assignee),
          ...(event.participants ? { participants: event.participants } : {}),
          ...(event.returned ? { returned: event.returned } : {}),
        },
      }));
    case 'participantAdded':
      return onTask(state, event.task, task => ({
        ...task,
        participants: [...others(task, event.participant.user), event.participant],
      }));
    case 'participantRemoved':
      return onTask(state, event.task, task => ({ ...task, participants: others(task, event.user) }));
    case 'deadlineSet':
      return onTask(state, event.task, task => ({ ...task, deadline: event.deadline }));
    case 'taskClaimed':
      return onTask(state, event.task, task => ({
        ...nobodys(task),
        owner: event.by,
        ...(event.for === undefined ? {} : { ownerFor: event.for }),
        status: 'active',
      }));
    case 'taskReleased':
      return onTask(state, event.task, task => ({ ...nobodys(task), assignee: queueOf(task.assignee) }));
    case 'taskTransferred':
      return onTask(state, event.task, task => ({ ...nobodys(task), assignee: event.assignee }));
    case 'taskPaused':
      return onTask(state, event.task, task => ({ ...task, status: 'paused' }));
    case 'taskResumed':
      return onTask(state, event.task, task => ({ ...task, status: 'active' }));
    case 'taskHandedOver':
      performed(state, event.task);
      return onTask(state, event.task, task => ({
        ...nobodys(task),
        assignee: event.assignee,
        visits: closed(task),
      }));
    case 'approvalAsked':
      state.approvals = [...(state.approvals ?? []), event.approval];
      return;
    case 'signerAdded':
      onLoop(state, event.loop, withItem(event.asked.item));
      return onApproval(state, event.approval, one => ({ ...one, asked: [...one.asked, event.asked] }));
    case 'approvalVoted':
      return onApproval(state, event.approval, one => ({ ...one, votes: [...one.votes, event.vote] }));
    case 'approvalConcluded':
      return onApproval(state, event.approval, one => ({
        ...one,
        outcome: event.outcome,
        ...(event.last ? { last: true } : {}),
      }));
    case 'nodeVisited':
      return onTask(state, event.task, task => ({ ...task, visits: [...task.visits, event.visit] }));
    case 'authorsKept':
      return onTask(state, event.task, task => ({
        ...task,
        visits: task.visits.map(visit => (visit.id === event.visit ? { ...visit, authors: event.authors } : visit)),
      }));
    case 'tryCounted':
      return onTask(state, event.task, task => ({
        ...task,
        tries: counted(task.tries ?? {}, event.node),
      }));
    case 'visitsLeft':
      onTask(state, event.task, task => withoutVisits(task, event.visit));
      votesLeft(state, event.task);
      return empty(state, event.task);
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
    case 'taskCommitted':
      if (isFree(state, event.task, event.changes.length)) state.free = (state.free ?? 0) + 1;
      if (event.final) performed(state, event.task);
      assign(state, state.elements[event.task]?.scope ?? null, event.vars);
      state.commits += 1;
      return onTask(state, event.task, ({ outbox: _, ...task }) => ({
        ...task,
        staged: [],
        vars: transient(task.vars, event.vars),
        visits: closed(task),
      }));
    case 'savepointSet': {
      const elements = Object.values(state.elements).filter(element => element.scope === event.task);
      return onTask(state, event.task, task => ({
        ...task,
        savepoint: {
          vars: task.vars,
          visits: task.visits,
          staged: task.staged,
          ...(task.outbox ? { outbox: task.outbox } : {}),
          assignee: task.assignee,
          elements,
        },
      }));
    }
    case 'taskReverted':
      if (event.to === 'savepoint') revertToSavepoint(state, event.task);
      else revertToStart(state, event.task);
      return votesLeft(state, event.task);
    case 'caseSuspended':
      state.status = 'suspended';
      return;
    case 'caseResumed':
      state.status = 'running';
      return;
    case 'caseMoved':
      return move(state, event);
    case 'taskUndone': {
      const commits = state.commits + 1;
      moveBack(state, event.state);
      state.commits = commits;
      return;
    }
    case 'moveUndone':
      return moveBack(state, event.state);
    case 'caseEnded':
    case 'caseCancelled':
      state.status = event.type === 'caseEnded' ? 'ended' : 'cancelled';
      state.elements = noElements();
      state.arrivals = [];
      return;
  }
}

/** A commit of whoever began the case, or of a deputy for them, or one that writes no record, binds nobody. */
function isFree({ elements, initiator }: Draft, id: string, changes: number): boolean {
  const { owner, ownerFor } = elements[id]?.task ?? {};
  return changes === 0 || owner === initiator || ownerFor === initiator;
}

/** It is the next to begin. */
function withItem(item: string): (loop: Loop) => Loop {
  return loop => ({
    ...loop,
    items: loop.items && [...loop.items.slice(0, loop.begun), item, ...loop.items.slice(loop.begun)],
    total: (loop.total ?? 0) + 1,
  });
}

function openedTask(assignee: TaskState['assignee']): TaskState {
  return { assignee, owner: null, status: 'open', vars: {}, visits: [], staged: [], nextSeq: 1 };
}

/** A node may be called as something every object has. */
function counted(tries: NonNullable<TaskState['tries']>, node: string): TaskState['tries'] {
  return { ...tries, [node]: (Object.hasOwn(tries, node) ? (tries[node] ?? 0) : 0) + 1 };
}

/** In nobody's work. */
function nobodys({ ownerFor: _, ...task }: TaskState): TaskState {
  return { ...task, owner: null, status: 'open' };
}

/** Where a task goes that its owner gives back: to all it was chosen from. One given to a single person stays theirs. */
function queueOf(assignee: TaskState['assignee']): TaskState['assignee'] {
  return assignee.to === 'user' ? (assignee.among ?? assignee) : assignee;
}

/** Notes who has put a hand to the task: whoever staged or typed anything, a deputy and the one they did it for, and its owner, last. */
function performed(state: Draft, id: string): void {
  const { node, task } = state.elements[id] ?? {};
  if (node === undefined || !task?.owner) return;
  const before = state.performers?.[node] ?? [];
  const typed = task.visits.flatMap(({ authors = {} }) => Object.values(authors));
  const hands = [...task.staged.map(({ by }) => by), ...typed, ...(task.ownerFor === undefined ? [] : [task.ownerFor])];
  const { owner } = task;
  const others = [...new Set([...before, ...hands])].filter(user => user !== owner);
  state.performers = { ...state.performers, [node]: [...others, owner] };
}

/** As it was before this visit. */
function withoutVisits(task: TaskState, id: string): TaskState {
  const index = task.visits.findIndex(visit => visit.id === id);
  const visit = task.visits[index];
  if (!visit) return task;
  return {
    ...task,
    vars: visit.vars,
    visits: task.visits.slice(0, index),
    staged: task.staged.filter(change => change.seq < visit.seq),
    ...(task.outbox ? { outbox: task.outbox.filter(effect => effect.seq < visit.seq) } : {}),
  };
}

function revertToStart(state: Draft, id: string): void {
  onTask(state, id, ({ outbox: _, ...task }) => ({
    ...nobodys(task),
    vars: {},
    visits: [],
    staged: [],
  }));
  empty(state, id);
}

function revertToSavepoint(state: Draft, id: string): void {
  const savepoint = state.elements[id]?.task?.savepoint;
  if (!savepoint) return;
  const { vars, visits, staged, outbox, elements } = savepoint;
  onTask(state, id, ({ outbox: _, ...task }) => ({
    ...task,
    vars,
    visits,
    staged,
    ...(outbox ? { outbox } : {}),
    status: task.owner === null ? 'open' : 'paused',
  }));
  empty(state, id);
  for (const element of elements) put(state, element);
}

function others({ participants = [] }: TaskState, user: string): NonNullable<TaskState['participants']> {
  return participants.filter(one => one.user !== user);
}

/** What a task keeps over a commit in its middle: the transient fields, which the case does not take. */
function transient(vars: Values, committed: Values): Values {
  return Object.fromEntries(Object.entries(vars).filter(([key]) => !Object.hasOwn(committed, key)));
}

function closed(task: TaskState): TaskState['visits'] {
  return task.visits.map(visit => (visit.closed ? visit : { ...visit, closed: true }));
}
