import type { TaskSettings } from '@marshrut/blocks';
import {
  type Effect,
  type Event,
  evolve,
  type InputProblem,
  NEW_CASE,
  nodeOf,
  type RecordChange,
} from '@marshrut/engine';
import { type LocalText, readValue } from '@marshrut/model';
import type { UndoCommand } from '../dispatch/decide-command.js';
import { type DispatchRequest, dispatch } from '../dispatch/dispatch.js';
import { tryOut } from '../dispatch/try-out.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { answeredBefore } from './answered-before.js';
import { findCase } from './case-row.js';
import type { TaskCommanded } from './command-task.js';
import type { WorkDeps } from './deps.js';
import { readJournal } from './journal.js';
import { refusedKey } from './key.js';
import { renamed } from './renamed.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { findTask, planOf, type Task } from './task-row.js';
import { inTheWay, type Obstacle, referrers, type UndoDeps, wroteSince } from './undo-obstacles.js';

/** What taking a completed task back would do, and what it cannot; with an obstacle it is not possible, and nothing would change. */
export interface UndoPreview {
  readonly ok: true;
  readonly obstacles: readonly Obstacle[];
  readonly changes: readonly RecordChange[];
  /** Tasks that would be no more: nobody has taken them yet. */
  readonly gone: readonly LocalText[];
  /** Letters and messages that have left: they are not taken back. */
  readonly sent: readonly Effect[];
  /** Records with numbers would go: those are used up. */
  readonly numbers: boolean;
}

/** A completed task that the actor may take back, if nothing stands in the way. */
interface Completed {
  readonly ok: true;
  readonly task: Task;
  readonly command: UndoCommand;
  /** Of its completion and whatever came after it. */
  readonly events: readonly Event[];
  readonly obstacles: readonly Obstacle[];
}

/** Whether the actor may take the completed task back, if nothing stands in the way. The caller has let them see its case. */
export async function mayUndo(deps: WorkDeps, actor: Actor, task: Task): Promise<boolean> {
  if (!may(actor, 'task.undo')) return false;
  const plan = await planOf(deps, task.processVersion);
  if (!plan.nodes.has(task.node)) return false;
  const { undo = 'managers' } = nodeOf(plan, task.node).settings as TaskSettings;
  return may(actor, 'task.undo', { performer: task.owner, by: undo });
}

export async function previewUndo(deps: UndoDeps, actor: Actor, id: string): Promise<UndoPreview | WorkRefusal> {
  const found = await findCompleted(deps, actor, id, '');
  if (!found.ok) return found;
  const { task, command, events } = found;
  if (found.obstacles.length > 0) return blocked(found.obstacles);
  const tried = await tryOut(deps.dispatch, { actor: actor.id, case: task.case, command }, function* ({ decision }) {
    return decision.commits.flatMap(({ changes }) => changes);
  });
  if (!tried.ok) {
    const { rejection } = tried;
    if (rejection.code !== 'UNDO_RECORDS') return refusalOf(tried);
    return blocked(await Promise.all(rejection.obstacles.map(one => wroteSince(deps, one))));
  }
  const changes = tried.value;
  const obstacles = await referrers(deps, changes);
  if (obstacles.length > 0) return blocked(obstacles);
  const plan = await planOf(deps, task.processVersion);
  return {
    ...{ ok: true, obstacles, changes, sent: effectsIn(events) },
    gone: events.flatMap(event => (event.type === 'taskOpened' ? [nodeOf(plan, event.node).node.name] : [])),
    numbers: changes.some(
      ({ op, entity }) =>
        op === 'delete' && plan.entities.get(entity)?.fields.some(({ type }) => type.kind === 'number') === true,
    ),
  };
}

/** In one commit: the records are what they were, and the task is open again with all it had staged and what was typed in it. */
export async function undoCompleted(
  deps: UndoDeps,
  actor: Actor,
  id: string,
  why: string,
  key?: string,
): Promise<TaskCommanded> {
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  const reason = why.trim();
  const found = await findCompleted(deps, actor, id, reason, key);
  if (!found.ok) return found;
  const problem = reasonProblem(reason);
  if (problem) return { ok: false, why: 'invalid', problems: [problem] };
  const [obstacle] = found.obstacles;
  if (obstacle) return { ok: false, why: 'notNow', reason: obstacle.reason };
  const outcome = await dispatch(deps.dispatch, requestOf(actor, found.task, found.command, key));
  if (!outcome.ok) {
    const refusal = refusalOf(outcome);
    // The database itself found a record that is referred to.
    return refusal.why === 'invalid' ? { ok: false, why: 'notNow', reason: 'UNDO_RECORDS' } : refusal;
  }
  const task = await findTask(deps, id);
  return task ? { ok: true, task, done: outcome } : notPermitted;
}

/** The task's completion in the journal of its case, if the actor may take it back. */
async function findCompleted(
  deps: UndoDeps,
  actor: Actor,
  id: string,
  reason: string,
  key?: string,
): Promise<Completed | WorkRefusal> {
  const task = may(actor, 'task.undo') ? await findTask(deps, id) : null;
  const found = task && (await findCase(deps, actor, task.case));
  if (!task || !found || !(await mayUndo(deps, actor, task))) return notPermitted;
  const plan = await planOf(deps, task.processVersion);
  const asked = { type: 'undoTask' as const, task: id, node: task.node, reason };
  if (task.status !== 'completed') {
    const again: UndoCommand = { ...asked, sequence: 0, state: NEW_CASE, changes: [] };
    // Sent again, it is answered from the record.
    return (await answeredBefore(deps, requestOf(actor, task, again, key)))
      ? { ok: true, task, command: again, events: [], obstacles: [] }
      : { ok: false, why: 'notNow', reason: 'UNDO_NOT_COMPLETED' };
  }
  const journal = await readJournal(deps, found);
  const at = journal.findLastIndex(({ event }) => event.type === 'taskCommitted' && event.final && event.task === id);
  const rest = journal.slice(at);
  const events = rest.map(({ event }) => event);
  const changes = events.flatMap(event =>
    event.type === 'taskCommitted' || event.type === 'recordsWritten' ? event.changes : [],
  );
  // A record has one creation: what is made again is another one.
  const ids = new Map(
    changes.flatMap(({ op, record }) =>
      op === 'create' ? [[record, deps.dispatch.newId(record.slice(0, record.lastIndexOf('_')))] as const] : [],
    ),
  );
  const before = journal.slice(0, at).map(({ event }) => event);
  const state = renamed(before.reduce(evolve, NEW_CASE), ids);
  const command = { ...asked, sequence: journal.at(-1)?.sequence ?? 0, state, changes };
  return { ok: true, task, command, events, obstacles: inTheWay(plan, before, rest, found.archivedAt) };
}

function requestOf(actor: Actor, { case: id }: Task, command: UndoCommand, key: string | undefined): DispatchRequest {
  return { actor: actor.id, case: id, command, ...(key === undefined ? {} : { key }) };
}

function blocked(obstacles: readonly Obstacle[]): UndoPreview {
  return { ok: true, obstacles, changes: [], gone: [], sent: [], numbers: false };
}

function effectsIn(events: readonly Event[]): readonly Effect[] {
  return events.flatMap(event => (event.type === 'effectScheduled' ? [event.effect] : []));
}

const REASON_LIMIT = 2000;

function reasonProblem(reason: string): InputProblem | null {
  const read = readValue({ kind: 'text', maxLength: REASON_LIMIT }, reason, '');
  if (!read.ok)
    return {
      path: 'reason',
      code: read.code === 'TOO_LONG' ? 'TOO_LONG' : 'CONTROL_CHARACTER',
      expected: String(REASON_LIMIT),
    };
  return read.value === null ? { path: 'reason', code: 'REQUIRED' } : null;
}
