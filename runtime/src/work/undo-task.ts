import type { TaskSettings } from '@marshrut/blocks';
import { type Effect, type Event, evolve, NEW_CASE, nodeOf, type RecordChange } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import type { UndoCommand } from '../dispatch/decide-command.js';
import { dispatch } from '../dispatch/dispatch.js';
import { tryOut } from '../dispatch/try-out.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { findCase } from './case-row.js';
import type { TaskCommanded } from './command-task.js';
import type { WorkDeps } from './deps.js';
import { readJournal } from './journal.js';
import { refusedKey } from './key.js';
import { renamed } from './renamed.js';
import { restoreDrafts } from './restore-drafts.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { findTask, planOf } from './task-row.js';

/** What taking a completed task back would do, and what it cannot. */
export interface UndoPreview {
  readonly ok: true;
  readonly changes: readonly RecordChange[];
  /** Tasks that would be no more: nobody has taken them yet. */
  readonly gone: readonly LocalText[];
  /** Letters and messages that have left: they are not taken back. */
  readonly sent: readonly Effect[];
  readonly numbers: boolean;
}

/** Events of later commands, where a clock does not tell them apart. */
const later: readonly Event['type'][] = [
  ...(['taskClaimed', 'taskReleased', 'taskPaused', 'taskResumed', 'taskReverted', 'taskUndone'] as const),
  ...(['caseSuspended', 'caseResumed', 'caseRepaired', 'caseMoved', 'moveUndone', 'caseCancelled'] as const),
];

type Undoable = {
  readonly ok: true;
  readonly case: string;
  readonly command: UndoCommand;
  readonly events: readonly Event[];
};

/** The task's completion in the journal of its case, if the actor may take it back and nothing has happened since. */
async function undoable(deps: WorkDeps, actor: Actor, id: string): Promise<Undoable | WorkRefusal> {
  const task = may(actor, 'task.undo') ? await findTask(deps, id) : null;
  const found = task && (await findCase(deps, actor, task.case));
  if (!task || !found || task.status !== 'completed') return notPermitted;
  const plan = await planOf(deps, task.processVersion);
  if (!plan.nodes.has(task.node)) return notPermitted;
  const { undo = 'managers' } = nodeOf(plan, task.node).settings as TaskSettings;
  if (!may(actor, 'task.undo', { performer: task.owner, by: undo })) return notPermitted;
  const journal = await readJournal(deps, found);
  const at = journal.findLastIndex(({ event }) => event.type === 'taskCommitted' && event.final && event.task === id);
  const completion = journal[at];
  const rest = journal.slice(at);
  const overtaken = rest.some(
    ({ at: when, actor: who, event }, index) =>
      when !== completion?.at ||
      who !== completion.actor ||
      later.includes(event.type) ||
      (index > 0 && event.type === 'taskCommitted'),
  );
  if (!completion || overtaken || found.archivedAt !== null)
    return { ok: false, why: 'notNow', reason: 'UNDO_OVERTAKEN' };
  const events = rest.map(({ event }) => event);
  if (
    effectsIn(events).some(
      ({ element, kind }) => element !== null || kind === 'call' || kind === 'items' || kind === 'answer',
    )
  )
    return { ok: false, why: 'notNow', reason: 'UNDO_OUTSIDE' };
  const changes = events.flatMap(event =>
    event.type === 'taskCommitted' || event.type === 'recordsWritten' ? event.changes : [],
  );
  // A record has one creation: what is made again is another one.
  const ids = new Map(
    changes.flatMap(({ op, record }) =>
      op === 'create' ? [[record, deps.dispatch.newId(record.slice(0, record.lastIndexOf('_')))] as const] : [],
    ),
  );
  const state = renamed(
    journal
      .slice(0, at)
      .map(({ event }) => event)
      .reduce(evolve, NEW_CASE),
    ids,
  );
  const sequence = journal.at(-1)?.sequence ?? 0;
  const command = { type: 'undoTask' as const, task: id, node: task.node, sequence, state, changes };
  return { ok: true, case: task.case, command, events };
}

function effectsIn(events: readonly Event[]): readonly Effect[] {
  return events.flatMap(event => (event.type === 'effectScheduled' ? [event.effect] : []));
}

export async function previewUndo(deps: WorkDeps, actor: Actor, id: string): Promise<UndoPreview | WorkRefusal> {
  const undo = await undoable(deps, actor, id);
  if (!undo.ok) return undo;
  const { command, case: caseId, events } = undo;
  const tried = await tryOut(deps.dispatch, { actor: actor.id, case: caseId, command }, function* ({ plan, decision }) {
    const gone = events.flatMap(event => (event.type === 'taskOpened' ? [nodeOf(plan, event.node).node.name] : []));
    return { gone, changes: decision.commits.flatMap(({ changes }) => changes) };
  });
  if (!tried.ok) return refusalOf(tried);
  const { gone, changes } = tried.value;
  return { ok: true, changes, gone, sent: effectsIn(events), numbers: changes.some(({ op }) => op === 'delete') };
}

/** In one commit: the records are what they were, and the task is open again with all it had staged. */
export async function undoCompleted(deps: WorkDeps, actor: Actor, id: string, key?: string): Promise<TaskCommanded> {
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  const undo = await undoable(deps, actor, id);
  if (!undo.ok) return undo;
  const { command, case: caseId } = undo;
  const outcome = await dispatch(deps.dispatch, { actor: actor.id, case: caseId, command });
  if (!outcome.ok) {
    const refusal = refusalOf(outcome);
    // The database itself found a record that is referred to.
    return refusal.why === 'invalid' ? { ok: false, why: 'notNow', reason: 'UNDO_RECORDS' } : refusal;
  }
  const task = await findTask(deps, id);
  if (!task) return notPermitted;
  await restoreDrafts(deps, task, command.state);
  return { ok: true, task, done: outcome };
}
