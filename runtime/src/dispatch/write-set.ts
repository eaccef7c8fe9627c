import {
  type CaseState,
  type Commit,
  type ElementInstance,
  type Event,
  nodeOf,
  type Outcome,
  type Plan,
  poolOf,
  type StagedChange,
  type TaskState,
} from '@marshrut/engine';
import { type LocalText, numberFormat } from '@marshrut/model';
import { draftsOf } from './drafts-of.js';
import type { CaseWrite, CommitWrite, DraftWrite, NumberNeed, StagedWrite, TaskWrite } from './storage.js';

/** What the state was and became, and how: the writes follow from the difference, so they cannot disagree with the state. */
export interface Transition {
  readonly plan: Plan;
  readonly before: CaseState;
  readonly after: CaseState;
  readonly events: readonly Event[];
  readonly commits: readonly Commit[];
  /** Context lines of the tasks that are open afterwards, by task. */
  readonly contexts: ReadonlyMap<string, string>;
}

export function caseWrite(
  transition: Transition,
  place: {
    readonly id: string;
    readonly processVersion: string;
    readonly revision: number;
    readonly sequence: number;
    readonly title: string | null;
  },
): CaseWrite {
  const { before, after, events, plan } = transition;
  const incidents = failedIn(after);
  const ended = events.find(event => event.type === 'caseEnded');
  return {
    ...place,
    state: withoutStaged(after),
    status: after.status,
    initiator: after.initiator,
    outcome: ended ? outcomeOf(plan, ended.outcome) : null,
    parent: after.parent ? { case: after.parent.case, element: after.parent.element } : null,
    incidents,
    turned: after.status !== before.status || incidents !== failedIn(before) || events.some(isMove),
    ...incidentWrites(transition),
  };
}

function incidentWrites({ before, after }: Transition): Pick<CaseWrite, 'failed' | 'mended'> {
  const unlike = (one: CaseState, other: CaseState) =>
    Object.values(one.elements).flatMap(({ id, node, failure }) =>
      failure && failure !== other.elements[id]?.failure ? [{ element: id, node, failure }] : [],
    );
  return {
    failed: unlike(after, before).map(({ element, node, failure }) => {
      const { code, details } = failure;
      return { element, node, code, cause: String(details.error ?? details.path ?? ''), failure };
    }),
    mended: unlike(before, after).map(({ element }) => element),
  };
}

function failedIn({ elements }: CaseState): number {
  return Object.values(elements).filter(element => element.failure).length;
}

/** How a case ended, in words; null where its way just stopped. */
export function outcomeOf(plan: Plan, { node, error }: Outcome): LocalText | null {
  if (error !== undefined) return { ru: `Ошибка: ${error}`, en: `Error: ${error}` };
  if (node === '') return null;
  const { node: end, settings } = nodeOf(plan, node);
  const outcome = (settings as { readonly outcome?: { readonly ru: string; readonly en: string } }).outcome;
  return outcome ?? end.name;
}

/** Staged changes have rows of their own, so a case's document stays small however much its tasks hold. */
function withoutStaged(state: CaseState): CaseState {
  const elements = Object.fromEntries(
    Object.entries(state.elements).map(([id, element]) => [
      id,
      element.task ? { ...element, task: { ...element.task, staged: [] } } : element,
    ]),
  );
  return { ...state, elements };
}

/** Open tasks this command may have changed: the one it works in, and those it opened. What they staged stands in the state. */
export function touchedTasks(before: CaseState, after: CaseState, task: string | null): ElementInstance[] {
  return Object.values(after.elements).filter(
    element => element.task && (element.id === task || !before.elements[element.id]?.task),
  );
}

/** Rows of the tasks this command may have changed: those it touched, those whose deadline moved, those that are over. */
export function taskWrites(
  caseId: string,
  { before, after, events, contexts }: Transition,
  worked: string | null,
): TaskWrite[] {
  const writes: TaskWrite[] = [];
  const touched = new Set(touchedTasks(before, after, worked).map(({ id }) => id));
  const moved = events.some(isMove);
  for (const element of Object.values(after.elements)) {
    const task = element.task;
    if (!task) continue;
    // A deadline moves beside the task too: its warning comes while nobody works in it.
    const timed = task.deadline !== before.elements[element.id]?.task?.deadline;
    const renamed = moved && stands(before, element.id) !== stands(after, element.id);
    if (!touched.has(element.id) && !timed && !renamed) continue;
    const step = stepOf(after, element.id);
    writes.push({
      ...taskRow(caseId, element.id, element.node, task),
      status: task.status,
      step,
      context: contexts.get(element.id) || (entered(events, element.id) ? '' : null),
      ...deadlineRow(task),
      participants: participantsWrite(before.elements[element.id]?.task, task),
    });
  }
  for (const element of Object.values(before.elements)) {
    const task = element.task;
    if (!task || after.elements[element.id]?.task) continue;
    const completed = events.some(event => event.type === 'taskCommitted' && event.final && event.task === element.id);
    writes.push({
      ...taskRow(caseId, element.id, element.node, task),
      status: completed ? 'completed' : 'cancelled',
      step: null,
      context: '',
      due: null,
      deadline: null,
      participants: null,
    });
  }
  return writes;
}

function isMove({ type }: Event): boolean {
  return type === 'caseMoved' || type === 'moveUndone';
}

function stepOf({ elements }: CaseState, task: string): string | null {
  return Object.values(elements).find(inner => inner.scope === task)?.node ?? null;
}

/** The nodes of a task and of its step: they change under it where the case moves to another version. */
function stands(state: CaseState, task: string): string {
  return `${state.elements[task]?.node} ${stepOf(state, task)}`;
}

/**
 * Was something entered in a task, or what was entered cancelled? Otherwise the line of the task stays though nothing gives it now:
 * going back lays the values aside, and the form holds them as its draft.
 */
function entered(events: readonly Event[], task: string): boolean {
  return events.some(
    event =>
      (event.type === 'varsSet' && event.scope === task) ||
      ((event.type === 'changeStaged' || event.type === 'taskReverted') && event.task === task),
  );
}

function taskRow(caseId: string, id: string, node: string, { assignee, owner, ownerFor }: TaskState) {
  const pool = poolOf({ assignee });
  return {
    id,
    case: caseId,
    node,
    role: pool?.to === 'role' ? pool.role : null,
    group: pool?.to === 'group' ? pool.group : null,
    user: assignee.to === 'user' ? assignee.user : null,
    owner,
    ownerFor: ownerFor ?? null,
  };
}

function participantsWrite(before: TaskState | undefined, { participants }: TaskState): TaskWrite['participants'] {
  return participants === before?.participants ? null : (participants ?? []);
}

function deadlineRow({ deadline }: TaskState): Pick<TaskWrite, 'due' | 'deadline'> {
  if (!deadline) return { due: null, deadline: null };
  return { due: deadline.due, deadline: deadline.pausedAt === null ? deadline.state : 'paused' };
}

/**
 * Only the task that was loaded, and those that are new, have their staged changes in the state: a task may stage before its
 * first screen. Those of the others are left alone, unless they are gone: completed, or stopped from outside.
 */
export function stagedWrite(worked: string | null, { before, after }: Transition): StagedWrite {
  const touched = touchedTasks(before, after, worked).map(({ id }) => stagedDifference(id, before, after));
  const over = Object.values(before.elements)
    .filter(({ id, task }) => task && !after.elements[id])
    .map(({ id }) => ({ task: id, seqs: 'all' as const }));
  return {
    insert: touched.flatMap(({ insert }) => insert),
    remove: [...over, ...touched.flatMap(({ remove }) => remove)],
  };
}

function stagedDifference(task: string, before: CaseState, after: CaseState): StagedWrite {
  const [was, is] = [stagedOf(before, task), stagedOf(after, task)];
  const removed = was.filter(change => !is.some(other => other.seq === change.seq)).map(change => change.seq);
  return {
    insert: is.filter(change => !was.some(other => other.seq === change.seq)).map(change => ({ task, change })),
    remove: removed.length > 0 ? [{ task, seqs: removed }] : [],
  };
}

function stagedOf(state: CaseState, task: string): readonly StagedChange[] {
  return state.elements[task]?.task?.staged ?? [];
}

export function draftWrites({ plan, before, after, events }: Transition): DraftWrite[] {
  const over = Object.values(before.elements).filter(element => element.task && !after.elements[element.id]);
  const kept = events
    .filter(event => event.type === 'savepointSet')
    .map(({ task }): DraftWrite => ({ task, do: 'keep' }));
  const restored = events
    .filter(event => event.type === 'taskReverted')
    .map(({ task, to }): DraftWrite => ({ task, do: to === 'start' ? 'clear' : 'restore' }));
  const renamed = events.flatMap(event =>
    (event.type === 'caseMoved' || event.type === 'moveUndone') && Object.keys(event.nodes).length > 0
      ? Object.values(after.elements).flatMap(({ id, task }): DraftWrite[] =>
          task ? [{ task: id, do: 'rename', nodes: event.nodes }] : [],
        )
      : [],
  );
  const undone = events.flatMap(event =>
    event.type === 'taskUndone'
      ? draftsOf(plan, after, event.task).map((form): DraftWrite => ({ task: event.task, do: 'put', ...form }))
      : [],
  );
  const cleared = over.map(({ id }): DraftWrite => ({ task: id, do: 'clear' }));
  return [...renamed, ...kept, ...restored, ...cleared, ...undone];
}

export function commitWrites(caseId: string, { plan, commits }: Transition, today: string): CommitWrite[] {
  return commits.map(({ id, task, node, changes }) => ({
    id,
    task,
    node,
    changes,
    source: task === null ? 'STEP' : 'TASK',
    case: caseId,
    numbers: changes.flatMap(change =>
      change.op === 'create' ? numbersOf(plan.entities, change.entity, change.record, today) : [],
    ),
  }));
}

/** The numbers a new record takes. A pattern of another form than `numberFormat` reads cannot be saved, so none is skipped here. */
export function numbersOf(entities: Plan['entities'], entityKey: string, record: string, today: string): NumberNeed[] {
  return (entities.get(entityKey)?.fields ?? []).flatMap((field): NumberNeed[] => {
    const format = field.type.kind === 'number' ? numberFormat(field.type.pattern, today) : null;
    return format
      ? [
          {
            entity: entityKey,
            record,
            field: field.key,
            counter: `${entityKey}.${field.key}:${format.prefix}`,
            ...format,
          },
        ]
      : [];
  });
}
