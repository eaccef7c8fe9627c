import { type FormSettings, isTyped } from '@marshrut/blocks';
import { type FieldConflict, type InputProblem, nodeOf, previewCommit, readPaths } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Actor } from '../people/actor.js';
import type { WorkDeps } from './deps.js';
import { keepTyping } from './draft-edits.js';
import { readCase } from './load.js';
import { notPermitted, type WorkRefusal } from './result.js';
import { fills } from './task-rights.js';
import { findTask, type Task } from './task-row.js';

export type DraftSaved =
  | { readonly ok: true; readonly savedAt: string; readonly outdated: readonly FieldConflict[] }
  | WorkRefusal;

/** Characters of one draft, as JSON. A form field holds at most 100,000. */
const DRAFT_LIMIT = 1_000_000;

/**
 * Keeps what is typed into the present form, right or wrong, as it stands. `outdated`: fields the task has staged that somebody
 * changed in the database meanwhile.
 */
export async function saveDraft(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  element: string,
  values: Values,
): Promise<DraftSaved> {
  const task = await findTask(deps, id);
  if (!task || !fills(actor, task)) return notPermitted;
  const place = await formAt(deps, actor, task, element);
  if (!place) return { ok: false, why: 'notNow', reason: 'STEP_NOT_CURRENT' };
  const problems = draftProblems(place.accepts, values);
  if (problems.length > 0) return { ok: false, why: 'invalid', problems };
  const savedAt = await write(deps, actor, task, place, values);
  if (savedAt === null) return { ok: false, why: 'notNow', reason: 'STEP_NOT_CURRENT' };
  return { ok: true, savedAt, outdated: place.outdated };
}

/** The same before a form is submitted, so that Back shows it and a refusal loses nothing. What cannot be kept is left to the refusal. */
export async function keepTyped(
  deps: WorkDeps,
  actor: Actor,
  task: Task,
  element: string,
  values: Values,
): Promise<void> {
  if (!fills(actor, task)) return;
  const place = await formAt(deps, actor, task, element);
  if (place && draftProblems(place.accepts, values).length === 0) await write(deps, actor, task, place, values);
}

async function formAt(deps: WorkDeps, actor: Actor, task: Task, element: string) {
  return readCase(deps, { case: task.case, task: task.id, actor: actor.id }, function* ({ plan, state, env, ask }) {
    const waiting = state.elements[element];
    if (waiting?.scope !== task.id || waiting.wait?.for !== 'form') return null;
    const { conflicts } = yield* ask(() => previewCommit(plan, state, task.id, env));
    const { node, settings } = nodeOf(plan, waiting.node);
    const form = settings as FormSettings;
    const edited = new Set(form.fields.filter(field => field.mode === 'edit').map(field => field.path));
    const accepts = (path: string): boolean => edited.has(path) || isTyped(form, path);
    const stands = yield* ask(() => readPaths(plan, state, task.id, [...edited], env));
    return { node: node.id, accepts, stands, outdated: conflicts.filter(conflict => conflict.kind === 'field') };
  });
}

function draftProblems(accepts: (path: string) => boolean, values: Values): InputProblem[] {
  const problems = Object.entries(values).flatMap(([path, value]): InputProblem[] => {
    if (!accepts(path)) return [{ path, code: 'UNKNOWN_FIELD' }];
    // PostgreSQL keeps neither NUL nor half a surrogate pair.
    if (typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed()))
      return [{ path, code: 'CONTROL_CHARACTER' }];
    return [];
  });
  if (JSON.stringify(values).length > DRAFT_LIMIT)
    problems.push({ path: '', code: 'TOO_LONG', expected: String(DRAFT_LIMIT) });
  return problems;
}

/** Who typed the values of a form that are not the actor's own, by path. */
export async function othersIn(
  { db }: Pick<WorkDeps, 'db'>,
  actor: Actor,
  task: Pick<Task, 'id' | 'step'>,
  values: Values,
): Promise<Readonly<Record<string, string>>> {
  if (task.step === null) return {};
  const row = await db
    .selectFrom('task_draft')
    .select('authors')
    .where('task', '=', task.id)
    .where('node', '=', task.step)
    .executeTakeFirst();
  const authors = row ? readJson<Readonly<Record<string, string>>>(row.authors, dialectOf(db)) : {};
  return Object.fromEntries(
    Object.entries(authors).filter(([path, user]) => user !== actor.id && Object.hasOwn(values, path)),
  );
}

/** Null where the task has left the step, or its owner, meanwhile: a draft must not outlive its task nor pass to another. */
async function write(
  { db, dispatch }: WorkDeps,
  actor: Actor,
  { id: task, owner, helpers }: Task,
  { node, stands }: { readonly node: string; readonly stands: Values },
  values: Values,
): Promise<string | null> {
  const at = dispatch.now();
  const dialect = dialectOf(db);
  return db.transaction().execute(async tx => {
    const present = await tx
      .selectFrom('task')
      .select('id')
      .where('id', '=', task)
      .where('owner', owner === null ? 'is' : '=', owner)
      .where('step', '=', node)
      // Held to the end of the transaction: whoever moves the task waits, and so does a second tab.
      .$if(dialect === 'postgres', query => query.forUpdate())
      .executeTakeFirst();
    if (!present) return null;
    const helping = tx
      .selectFrom('task_participant')
      .select('kind')
      .where('task', '=', task)
      .where('user_id', '=', actor.id);
    if (helpers.includes(actor.id) && owner !== actor.id && (await helping.executeTakeFirst())?.kind !== 'helper')
      return null;
    const before = await tx
      .selectFrom('task_draft')
      .select(['values', 'authors'])
      .where('task', '=', task)
      .where('node', '=', node)
      .executeTakeFirst();
    const typed = before ? readJson<Values>(before.values, dialect) : {};
    const authors = { ...(before ? readJson<Record<string, string>>(before.authors, dialect) : {}) };
    const different = Object.entries(values).filter(([path, value]) => typed[path] !== value);
    for (const [path] of different) authors[path] = actor.id;
    const stood = { ...stands, ...typed };
    const changed = Object.fromEntries(different.filter(([path, value]) => (stood[path] ?? null) !== value));
    await keepTyping(tx, { task, node, by: actor.id, at, changed, before: stood });
    const row = { values: JSON.stringify({ ...typed, ...values }), authors: JSON.stringify(authors), saved_at: at };
    await tx
      .insertInto('task_draft')
      .values({ task, node, ...row, kept_values: null, kept_authors: null })
      .onConflict(conflict => conflict.columns(['task', 'node']).doUpdateSet(row))
      .execute();
    return at;
  });
}
