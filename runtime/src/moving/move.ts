import type { MoveNote } from '@marshrut/engine';
import type { Selectable } from 'kysely';
import { type Dialect, dialectOf } from '../database/dialect.js';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { MoveCaseRow, MoveRow } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from '../work/deps.js';

/** A move of running cases to a version of their process. */
export interface Move {
  readonly id: string;
  readonly process: string;
  /** The version they come from; null: every other one. */
  readonly source: string | null;
  readonly target: string;
  readonly mapping: Readonly<Record<string, string>>;
  /** Also cases of which something is to be known. */
  readonly warned: boolean;
  readonly status: MoveRow['status'];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly finishedAt: string | null;
}

export interface MovedCase {
  readonly case: string;
  readonly from: string;
  readonly result: MoveCaseRow['result'];
  readonly notes: readonly MoveNote[];
  readonly at: string;
}

export type MoveCounts = Readonly<Record<MoveCaseRow['result'], number>>;

export interface MovedPage {
  readonly cases: readonly MovedCase[];
  readonly total: number;
  readonly hasNext: boolean;
}

export async function findMove(deps: WorkDeps, actor: Actor, id: string): Promise<Move | null> {
  if (!may(actor, 'case.move') || !isText(id)) return null;
  const row = await deps.db.selectFrom('move').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toMove(row, dialectOf(deps.db)) : null;
}

/** Of a process, the newest first. */
export async function listMoves(deps: WorkDeps, actor: Actor, process: string): Promise<readonly Move[]> {
  if (!may(actor, 'case.move') || !isText(process)) return [];
  const rows = await deps.db
    .selectFrom('move')
    .selectAll()
    .where('process', '=', process)
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map(row => toMove(row, dialectOf(deps.db)));
}

/** How many cases came to what. */
export async function countMoved({ db }: WorkDeps, move: string): Promise<MoveCounts> {
  const rows = await db
    .selectFrom('move_case')
    .select(eb => ['result', eb.fn.countAll<number | string>().as('count')])
    .where('move', '=', move)
    .groupBy('result')
    .execute();
  return { ...none, ...Object.fromEntries(rows.map(({ result, count }) => [result, Number(count)])) };
}

const none: MoveCounts = { moved: 0, skipped: 0, cannot: 0, undone: 0, kept: 0 };

/** What became of the cases, in the order of their ids. The caller has asked the gate. */
export async function listMoved(
  { db }: WorkDeps,
  move: string,
  { result, first, after }: { result?: MoveCaseRow['result'] | null; first: number; after?: string | null },
): Promise<MovedPage> {
  const those = db
    .selectFrom('move_case')
    .where('move', '=', move)
    .$if(result != null, query => query.where('result', '=', result as MoveCaseRow['result']));
  const counted = await those.select(eb => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow();
  const rows = await those
    .selectAll()
    .$if(after != null && isText(after), query => query.where('case_id', '>', after as string))
    .orderBy('case_id')
    .limit(first + 1)
    .execute();
  const dialect = dialectOf(db);
  return {
    cases: rows.slice(0, first).map(row => ({
      case: row.case_id,
      from: row.from_version,
      result: row.result,
      notes: readJson<readonly MoveNote[]>(row.notes, dialect),
      at: instantOf(row.at),
    })),
    total: Number(counted.count),
    hasNext: rows.length > first,
  };
}

export function toMove(row: Selectable<MoveRow>, dialect: Dialect): Move {
  return {
    id: row.id,
    process: row.process,
    source: row.source,
    target: row.target,
    mapping: readJson<Move['mapping']>(row.mapping, dialect),
    warned: row.warned !== 0,
    status: row.status,
    createdAt: instantOf(row.created_at),
    createdBy: row.created_by,
    finishedAt: maybeInstantOf(row.finished_at),
  };
}
