import { isNewRow, readCellPath, type Screen } from '@marshrut/blocks';
import {
  awaitedIn,
  type Conflict,
  helps,
  type InputProblem,
  nodeOf,
  previewCommit,
  type RecordChange,
  returnPlaces,
  signerPlace,
  type TaskState,
} from '@marshrut/engine';
import type { LocalText, Row, Values } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { maybeInstantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from './deps.js';
import { type CancelOutcome, type CardChange, cancelOutcome, cardChanges, savepointAt } from './leaving.js';
import { type OpenCase, readCase } from './load.js';
import { readScreen } from './read-screen.js';
import { type ReviewLines, reviewLines } from './review-lines.js';
import { fills } from './task-rights.js';
import { findTask, isOver } from './task-row.js';

/** The wizard, for the owner of the task and those who help. Everything in it is staged. */
export interface TaskWork {
  readonly steps: readonly TaskStep[];
  readonly screen: Screen;
  /** What would be written now. */
  readonly changes: readonly RecordChange[];
  /** On the review page: why each line is there, and which can be taken out. */
  readonly lines: ReviewLines | null;
  /** What would change in the case itself. */
  readonly card: readonly CardChange[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly InputProblem[];
  /** Values typed into the present form and not submitted yet, over its `values`. */
  readonly draft: Values | null;
  readonly savedAt: string | null;
  /** The visit Back returns to. */
  readonly back: string | null;
  /** Earlier stages its case may be sent back to, the nearest one last. */
  readonly returns: readonly { readonly node: string; readonly name: LocalText }[];
  /** Of a task of a stage: one more may be asked before or after it; whom it waits for. */
  readonly signers: { readonly may: boolean; readonly awaited: string | null };
  readonly cancel: { readonly to: CancelOutcome; readonly at: string | null };
  /** Records this task has changed, as it sees them, by id: titles of what is not committed yet come from here. */
  readonly staged: ReadonlyMap<string, StagedRow>;
}

export interface StagedRow {
  readonly entity: string;
  readonly row: Row;
  /** When the task first touched it, and last. */
  readonly since: string;
  readonly changedAt: string;
}

export interface TaskStep {
  readonly visit: string | null;
  readonly node: string;
  readonly name: LocalText;
  readonly state: 'VISITED' | 'CURRENT' | 'CLOSED';
}

/** Null for everybody else, and for a task that is over. */
export async function readTaskWork(deps: WorkDeps, actor: Actor, id: string): Promise<TaskWork | null> {
  const task = await findTask(deps, id);
  if (!task || !fills(actor, task) || isOver(task)) return null;
  const read = await readCase(deps, { case: task.case, task: id, actor: actor.id }, function* (open) {
    const scope = open.state.elements[id]?.task;
    const screen = yield* readScreen(open, id);
    if (!scope || !screen || (scope.owner !== actor.id && !helps(scope, actor.id))) return null;
    const { changes, conflicts, problems } = yield* open.ask(() => previewCommit(open.plan, open.state, id, open.env));
    return {
      steps: stepsOf(open, scope, screen),
      screen,
      changes,
      lines: screen.kind === 'review' ? reviewLines(open.plan, scope, changes, screen.element) : null,
      card: cardChanges(open.plan, open.state, id),
      conflicts,
      problems,
      passed: scope.visits.filter(visit => visit.id !== screen.element).map(visit => visit.id),
      back: backOf(scope, screen),
      to: cancelOutcome(open.state, id, actor.id),
      returns:
        scope.owner === actor.id
          ? returnPlaces(open.plan, open.state, id).map(({ node }) => ({
              node,
              name: nodeOf(open.plan, node).node.name,
            }))
          : [],
      signers: signersOf(open, id, scope, actor),
      staged: stagedRows(open, scope),
    };
  });
  if (!read) return null;
  const { to, passed, ...work } = read;
  const draft = await readDraft(deps, id, read.screen.node);
  const cancel = { to, at: to === 'savepoint' ? await savepointAt(deps, task) : null };
  return {
    ...work,
    cancel,
    draft: read.screen.kind === 'form' && draft.values ? ofForm(read.screen, draft.values, passed) : null,
    savedAt: draft.savedAt,
  };
}

/** What was typed into fields that the form had in an earlier version is kept, and belongs to no field now. */
function ofForm(
  { fields, tables }: Extract<Screen, { kind: 'form' }>,
  typed: Values,
  passed: readonly string[],
): Values {
  const edited = new Set(fields.filter(({ mode }) => mode === 'edit').map(({ path }) => path));
  const rows = new Map(tables.map(table => [table.path, new Set(table.rows.map(({ id }) => id))]));
  const present = (path: string): boolean => {
    const at = readCellPath(path);
    if (!at) return false;
    // Rows of an earlier pass through this form that has not been left are records of the task by now.
    if (isNewRow(at.row)) return rows.has(at.table) && !passed.some(visit => at.row.startsWith(`+${visit}-`));
    return rows.get(at.table)?.has(at.row) === true;
  };
  return Object.fromEntries(Object.entries(typed).filter(([path]) => edited.has(path) || present(path)));
}

function stepsOf({ plan }: OpenCase, scope: TaskState, screen: Screen): TaskStep[] {
  const seen = scope.visits.filter(visit => visit.screen && visit.id !== screen.element);
  const steps = seen.map(
    (visit): TaskStep => ({
      visit: visit.closed ? null : visit.id,
      node: visit.node,
      name: nodeOf(plan, visit.node).node.name,
      state: visit.closed ? 'CLOSED' : 'VISITED',
    }),
  );
  return [...steps, { visit: null, node: screen.node, name: screen.name, state: 'CURRENT' }];
}

function backOf(scope: TaskState, screen: Screen): string | null {
  return scope.visits.findLast(visit => visit.screen && !visit.closed && visit.id !== screen.element)?.id ?? null;
}

function signersOf({ state }: OpenCase, task: string, { owner }: TaskState, actor: Actor): TaskWork['signers'] {
  const place = signerPlace({ state }, task);
  const awaited = place && awaitedIn(place.approval, place.own.item);
  return {
    may: place !== null && owner === actor.id && may(actor, 'people.read'),
    awaited: awaited?.assignee.to === 'user' ? awaited.assignee.user : null,
  };
}

function stagedRows({ env, plan }: OpenCase, scope: TaskState): TaskWork['staged'] {
  const rows = new Map<string, StagedRow>();
  for (const { entity, record, op, patch, at } of scope.staged) {
    if (!plan.entities.has(entity) || op === 'delete') continue;
    const before = rows.get(record);
    const row = before?.row ?? env.facts.record(entity, record) ?? { id: record, version: 0, values: {} };
    rows.set(record, {
      entity,
      row: { ...row, values: { ...row.values, ...patch } },
      since: before?.since ?? at,
      changedAt: at,
    });
  }
  return rows;
}

async function readDraft(
  { db }: WorkDeps,
  task: string,
  node: string,
): Promise<{ values: Values | null; savedAt: string | null }> {
  const row = await db
    .selectFrom('task_draft')
    .select(['values', 'saved_at'])
    .where('task', '=', task)
    .where('node', '=', node)
    .executeTakeFirst();
  return {
    values: row ? readJson<Values>(row.values, dialectOf(db)) : null,
    savedAt: maybeInstantOf(row?.saved_at ?? null),
  };
}
