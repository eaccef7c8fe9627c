import type { Event, MoveNote } from '@marshrut/engine';
import { type Dialect, dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { MoveCaseRow } from '../database/rows.js';
import { dispatch } from '../dispatch/dispatch.js';
import type { CommandOutcome } from '../dispatch/outcome.js';
import type { WorkDeps } from '../work/deps.js';
import { addMoveJob } from './add-move-job.js';
import { examine } from './examine.js';
import { type Move, toMove } from './move.js';
import { movingCases } from './moving-cases.js';
import { undoOf } from './undo-of.js';

/** Cases of one job: after that others have their turn, and a pause is obeyed. */
const BATCH = 25;

/**
 * Takes the next cases of a move, each in a transaction and under a key of its own: a job that is cut off does again what it has
 * done, and gets the same answers. The last batch finishes the move, any other adds the job for the next one.
 */
export async function runMove(deps: WorkDeps, id: string): Promise<void> {
  const row = await deps.db.selectFrom('move').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return;
  const move = toMove(row, dialectOf(deps.db));
  if (row.status === 'running') return goOn(deps, move, await forth(deps, move, row.position), 'done');
  if (row.status === 'undoing') return goOn(deps, move, await back(deps, move), 'undone');
}

async function goOn(deps: WorkDeps, { id, status }: Move, more: boolean, end: 'done' | 'undone'): Promise<void> {
  if (more) return addMoveJob(deps, id);
  await deps.db
    .updateTable('move')
    .set({ status: end, finished_at: deps.dispatch.now() })
    .where('id', '=', id)
    .where('status', '=', status)
    .execute();
}

/** Answers whether there may be more. */
async function forth(deps: WorkDeps, move: Move, position: string): Promise<boolean> {
  const page = await movingCases(deps, move, position, BATCH);
  for (const { id, version } of page) {
    await moveOne(deps, move, id, version);
    await deps.db.updateTable('move').set({ position: id }).where('id', '=', move.id).execute();
  }
  return page.length === BATCH;
}

async function moveOne(deps: WorkDeps, move: Move, id: string, from: string): Promise<void> {
  const { target: version, mapping, warned, createdBy: actor } = move;
  const found = await examine(deps, id, { version, mapping, actor });
  if (!found) return;
  const typed = found.notes.filter(({ code }) => code === 'FORM_FIELD_GONE');
  if (typed.length > 0 && !warned) return note(deps, move, id, from, 'skipped', found.notes, 0);
  const command = { type: 'moveToVersion' as const, version, mapping, warned };
  const outcome = settled(await dispatch(deps.dispatch, { actor, case: id, command, key: `move:${move.id}:${id}` }));
  if (outcome.ok) {
    const { notes = [], sequence = 0 } = outcome.move ?? {};
    return note(deps, move, id, from, 'moved', [...notes, ...typed], sequence);
  }
  const { rejection } = outcome;
  if (rejection.code === 'MOVE_IMPOSSIBLE') return note(deps, move, id, from, 'cannot', rejection.obstacles, 0);
  if (rejection.code === 'MOVE_WARNED') return note(deps, move, id, from, 'skipped', [...rejection.notes, ...typed], 0);
}

/** The cases that moved, a batch of them; answers whether there may be more. */
async function back(deps: WorkDeps, move: Move): Promise<boolean> {
  const rows = await deps.db
    .selectFrom('move_case')
    .select(['case_id', 'sequence', 'notes'])
    .where('move', '=', move.id)
    .where('result', '=', 'moved')
    .orderBy('case_id')
    .limit(BATCH)
    .execute();
  const dialect = dialectOf(deps.db);
  for (const { case_id, sequence, notes } of rows) {
    const wentOn = readJson<readonly MoveNote[]>(notes, dialect).some(({ code }) => code === 'GOES_ON');
    const result = wentOn ? 'kept' : await undoOne(deps, dialect, move, case_id, sequence);
    await deps.db
      .updateTable('move_case')
      .set({ result, at: deps.dispatch.now() })
      .where('move', '=', move.id)
      .where('case_id', '=', case_id)
      .execute();
  }
  return rows.length === BATCH;
}

async function undoOne(
  deps: WorkDeps,
  dialect: Dialect,
  { id: move, createdBy: actor }: Move,
  id: string,
  sequence: number,
): Promise<'undone' | 'kept'> {
  const rows = await deps.db
    .selectFrom('journal')
    .select('event')
    .where('case_id', '=', id)
    .where('sequence', '<=', sequence)
    .orderBy('sequence')
    .execute();
  const command = undoOf(
    rows.map(({ event }) => readJson<Event>(event, dialect)),
    sequence,
  );
  if (!command) return 'kept';
  const key = `move:${move}:${id}:undo`;
  return settled(await dispatch(deps.dispatch, { actor, case: id, command, key })).ok ? 'undone' : 'kept';
}

function settled(outcome: CommandOutcome): CommandOutcome {
  if (!outcome.ok && outcome.rejection.code === 'BUSY')
    throw new Error('Expected the case to be free, but it was too busy. The move goes on later.');
  return outcome;
}

async function note(
  { db, dispatch: { now } }: WorkDeps,
  { id: move }: Move,
  case_id: string,
  from_version: string,
  result: MoveCaseRow['result'],
  notes: readonly MoveNote[],
  sequence: number,
): Promise<void> {
  await db
    .insertInto('move_case')
    .values({ move, case_id, from_version, result, notes: JSON.stringify(notes), sequence, at: now() })
    .onConflict(conflict => conflict.columns(['move', 'case_id']).doNothing())
    .execute();
}
