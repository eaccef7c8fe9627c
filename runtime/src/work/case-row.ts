import type { LocalText } from '@marshrut/model';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may, sightOf } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { searchWords } from '../tables/search-words.js';
import type { WorkDeps } from './deps.js';

/** A case as everybody who may see it does: committed values only. */
export interface Case {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** `stopped`: it runs, and a step of it has failed and waits for somebody. */
  readonly status: 'running' | 'suspended' | 'stopped' | 'ended' | 'cancelled';
  readonly process: string;
  readonly processVersion: string;
  readonly initiator: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly outcome: LocalText | null;
  /** Since then its history is read from the archive. */
  readonly archivedAt: string | null;
}

/** Which cases. All that is given must fit. */
export interface CaseFilter {
  readonly search?: string | null | undefined;
  readonly status?: Case['status'] | null | undefined;
  readonly process?: string | null | undefined;
}

export interface CaseQuery extends CaseFilter {
  readonly first: number;
  /** Id of the last case of the page before. */
  readonly after?: string | null | undefined;
}

export interface CasePage {
  readonly cases: readonly Case[];
  readonly total: number;
  readonly hasNext: boolean;
}

type Where = (eb: ExpressionBuilder<Database, 'case_instance'>) => Expression<SqlBool>;

/** «2026-000123»: the year it began and its number. */
export function caseKey({ startedAt, number }: { readonly startedAt: string; readonly number: number }): string {
  return `${startedAt.slice(0, 4)}-${String(number).padStart(6, '0')}`;
}

export async function findCase(deps: WorkDeps, actor: Actor, id: string): Promise<Case | null> {
  return (await findCases(deps, actor, [id])).get(id) ?? null;
}

/** The cases with these ids that the actor may see. */
export async function findCases(
  deps: WorkDeps,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Case>> {
  const known = ids.filter(isText);
  if (known.length === 0) return new Map();
  const rows = await select(deps).where('id', 'in', known).where(visible(actor)).execute();
  return new Map(rows.map(row => [row.id, toCase(deps, row)]));
}

/** The same for whoever may see a task of them: the caller has asked the gate. */
export async function casesById(
  deps: Pick<WorkDeps, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Case>> {
  if (ids.length === 0) return new Map();
  const rows = await select(deps).where('id', 'in', ids).execute();
  return new Map(rows.map(row => [row.id, toCase(deps, row)]));
}

/** Newest first. */
export async function listCases(deps: WorkDeps, actor: Actor, query: CaseQuery): Promise<CasePage> {
  if (!may(actor, 'case.read')) return { cases: [], total: 0, hasNext: false };
  const where: Where = eb => eb.and([visible(actor)(eb), casesWhere(query)(eb)]);
  const counted = await deps.db
    .selectFrom('case_instance')
    .select(eb => eb.fn.countAll<number | string>().as('count'))
    .where(where)
    .executeTakeFirstOrThrow();
  let page = select(deps)
    .where(where)
    .orderBy('id', 'desc')
    .limit(query.first + 1);
  if (query.after) page = page.where('id', '<', query.after);
  const rows = await page.execute();
  return {
    cases: rows.slice(0, query.first).map(row => toCase(deps, row)),
    total: Number(counted.count),
    hasNext: rows.length > query.first,
  };
}

/**
 * Managers see every case; others those they began, but not what these call, and those with a task of theirs, of their roles and groups, or of whom they
 * stand in for. People from outside see a task of a role or a group as long as it is free.
 */
export function visible(actor: Actor): Where {
  const sight = sightOf(actor);
  if (sight === 'all') return eb => eb.lit(true);
  if (!may(actor, 'case.read')) return eb => eb.lit(false);
  const sees = [{ user: actor.id, roles: actor.roles, groups: actor.groups }, ...actor.absent];
  return eb =>
    eb.or([
      eb.and([eb('case_instance.initiator', '=', actor.id), eb('case_instance.parent_case', 'is', null)]),
      eb.exists(
        eb
          .selectFrom('task')
          .select('task.id')
          .whereRef('task.case_id', '=', 'case_instance.id')
          .where(task =>
            task.or([
              task.exists(
                task
                  .selectFrom('task_participant')
                  .select('task_participant.task')
                  .whereRef('task_participant.task', '=', 'task.id')
                  .where('task_participant.user_id', '=', actor.id),
              ),
              ...sees.flatMap(({ user, roles, groups }) => [
                task('task.owner', '=', user),
                task('task.user_id', '=', user),
                task.and([
                  task.or([
                    task('task.role', 'in', roles.length > 0 ? [...roles] : ['']),
                    ...(groups.length > 0 ? [task('task.people_group', 'in', [...groups])] : []),
                  ]),
                  ...(sight === 'own'
                    ? [
                        task('task.owner', 'is', null),
                        task('task.user_id', 'is', null),
                        task('task.status', '=', 'open'),
                      ]
                    : []),
                ]),
              ]),
            ]),
          ),
      ),
    ]);
}

export function casesWhere(filter: CaseFilter): Where {
  return eb => eb.and(filters(filter).map(where => where(eb)));
}

function filters({ search, status, process }: CaseFilter): Where[] {
  return [
    ...(status ? [hasStatus(status)] : []),
    ...(process
      ? [(eb => (isText(process) ? eb('case_instance.process', '=', process) : eb.lit(false))) as Where]
      : []),
    ...searchWords(search).map(saysCase),
  ];
}

/** What a case is called holds the word, or the word is its number. */
export function saysCase(word: string): Where {
  const number = /^(?:\d{4}-)?0*(\d{1,9})$/.exec(word)?.[1];
  const like: Where = eb => eb('case_instance.title_norm', 'like', `%${word.replace(/[\\%_]/g, '')}%`);
  return number === undefined ? like : eb => eb.or([like(eb), eb('case_instance.number', '=', Number(number))]);
}

/** The number stands in the statement itself: only so can SQLite use the index of the stopped cases. */
function hasStatus(status: Case['status']): Where {
  if (status !== 'running' && status !== 'stopped') return eb => eb('case_instance.status', '=', status);
  const operator = status === 'stopped' ? '>' : '=';
  return eb =>
    eb.and([eb('case_instance.status', 'in', ['new', 'running']), eb('case_instance.incidents', operator, eb.lit(0))]);
}

function select({ db }: Pick<WorkDeps, 'db'>) {
  return db
    .selectFrom('case_instance')
    .select([
      'id',
      'number',
      'title',
      'status',
      'incidents',
      'process',
      'process_version',
      'initiator',
      'started_at',
      'ended_at',
      'outcome',
      'archived_at',
    ]);
}

type CaseQueryRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

function toCase({ db }: Pick<WorkDeps, 'db'>, row: CaseQueryRow): Case {
  return {
    id: row.id,
    number: Number(row.number),
    title: row.title,
    status: statusOf(row),
    process: row.process,
    processVersion: row.process_version,
    initiator: row.initiator,
    startedAt: instantOf(row.started_at),
    endedAt: maybeInstantOf(row.ended_at),
    outcome: row.outcome === null ? null : readJson<LocalText>(row.outcome, dialectOf(db)),
    archivedAt: maybeInstantOf(row.archived_at),
  };
}

/** As `hasStatus` finds them. */
function statusOf({ status, incidents }: Pick<CaseQueryRow, 'status' | 'incidents'>): Case['status'] {
  if (status !== 'new' && status !== 'running') return status;
  return incidents > 0 ? 'stopped' : 'running';
}
