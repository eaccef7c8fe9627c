import { type RawBuilder, sql } from 'kysely';
import { countMentions } from '../comments/mentions.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from './deps.js';
import { type Arm, armsOf, type InboxView } from './inbox-arms.js';
import { filtersOf, type InboxFilter, type TaskWhere } from './inbox-filter.js';
import { type InboxOrder, type InboxPlace, readPlaces } from './inbox-page.js';
import { findTasks, type Task, taskQuery, toTask } from './task-row.js';

/** A list of the inbox: a view, what it is narrowed to, and its order; DONE knows none, its newest stand first. */
export interface InboxList extends InboxFilter {
  readonly view: InboxView;
  readonly order?: InboxOrder | null | undefined;
}

export interface InboxQuery extends InboxList {
  readonly first: number;
  /** The last task of the page before. */
  readonly after?: InboxPlace | null | undefined;
}

export interface TaskPage {
  readonly tasks: readonly Task[];
  /** `COUNTED` stands for that many and more. */
  readonly total: number;
  readonly hasNext: boolean;
}

/** Nobody reads a larger number, and counting on would cost the more the more there are. */
export const COUNTED = 1000;

/** Numbers beside the views, each `COUNTED` at most. `paused`, `overdue` and `dueToday` are among `mine`. */
export interface InboxCounts {
  readonly mine: number;
  readonly queue: number;
  readonly absent: number;
  readonly participant: number;
  readonly paused: number;
  readonly overdue: number;
  readonly dueToday: number;
  /** Comments that mention the person and that they have not read, whoever has the tasks of their cases. */
  readonly mentions: number;
}

const counted = {
  mine: { view: 'MINE' },
  queue: { view: 'QUEUE' },
  absent: { view: 'ABSENT' },
  participant: { view: 'PARTICIPANT' },
  paused: { view: 'MINE', statuses: ['paused'] },
  overdue: { view: 'MINE', due: 'OVERDUE' },
  dueToday: { view: 'MINE', due: 'TODAY' },
} as const satisfies Record<Exclude<keyof InboxCounts, 'mentions'>, InboxList>;

export async function readInbox(deps: WorkDeps, actor: Actor, query: InboxQuery): Promise<TaskPage> {
  if (!may(actor, 'task.work')) return { tasks: [], total: 0, hasNext: false };
  const { first, after = null, order } = query;
  const [total] = await countLists(deps, actor, [query]);
  if (query.view === 'DONE') return { ...(await readDone(deps, actor, query)), total: total ?? 0 };
  const page = { order: order ?? 'AGE', count: first + 1, after, dated: Boolean(query.due) };
  const places = await readPlaces(deps.db, armsOf(actor, query.view), narrowing(deps, query), page);
  const ids = places.slice(0, first).map(({ id }) => id);
  const found = await findTasks(deps, ids);
  const tasks = ids.flatMap(id => found.get(id) ?? []);
  return { tasks, total: total ?? 0, hasNext: places.length > first };
}

export async function countInbox(deps: WorkDeps, actor: Actor): Promise<InboxCounts> {
  const names = Object.keys(counted) as (keyof typeof counted)[];
  const counts = await countLists(deps, actor, Object.values(counted));
  const tasks = Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0])) as Record<
    keyof typeof counted,
    number
  >;
  return { ...tasks, mentions: await countMentions(deps, actor) };
}

/** How many tasks each list has, `COUNTED` at most: one request for all of them. */
export async function countLists(
  deps: WorkDeps,
  actor: Actor,
  lists: readonly InboxList[],
): Promise<readonly number[]> {
  if (lists.length === 0 || !may(actor, 'task.work')) return lists.map(() => 0);
  const { rows } = await countsQuery(deps, actor, lists).execute(deps.db);
  return lists.map((_, at) => Number(rows[0]?.[`n${at}`] ?? 0));
}

export function countsQuery(deps: WorkDeps, actor: Actor, lists: readonly InboxList[]) {
  const columns = lists.map((list, at) => sql`${counting(deps, actor, list)} as ${sql.ref(`n${at}`)}`);
  return sql<Record<string, number | string>>`select ${sql.join(columns)}`;
}

function counting(deps: WorkDeps, actor: Actor, list: InboxList): RawBuilder<unknown> {
  const [first, ...others] = armsOf(actor, list.view).map(arm => some(deps, arm, narrowing(deps, list)(arm)));
  if (!first) return sql`0`;
  const arms = others.reduce((all, arm) => all.union(arm), first);
  return sql`(select count(*) from (select id from ${arms} as arms limit ${sql.lit(COUNTED)}) as counted)`;
}

function some({ db }: WorkDeps, arm: Arm, narrow: readonly TaskWhere[]) {
  const rows = db
    .selectFrom('task')
    .select('task.id')
    .where(eb => eb.and([arm.where, ...narrow].map(where => where(eb))))
    .limit(COUNTED);
  return db.selectFrom(rows.as('arm')).select('arm.id');
}

function narrowing({ dispatch }: WorkDeps, list: InboxList): (arm: Arm) => readonly TaskWhere[] {
  const moment = { now: dispatch.now(), timeZone: dispatch.timeZone };
  return arm => filtersOf(list, moment, arm.staged);
}

/** Newest first: ids grow with time. */
async function readDone(deps: WorkDeps, actor: Actor, query: InboxQuery): Promise<Pick<TaskPage, 'tasks' | 'hasNext'>> {
  const [arm] = armsOf(actor, 'DONE');
  const { after, first } = query;
  if (!arm) return { tasks: [], hasNext: false };
  const rows = await taskQuery(deps)
    .where(eb => eb.and([arm.where, ...narrowing(deps, query)(arm)].map(where => where(eb))))
    .$if(Boolean(after), page => page.where('task.id', '<', after?.id ?? ''))
    .orderBy('task.id', 'desc')
    .limit(first + 1)
    .execute();
  return { tasks: await Promise.all(rows.slice(0, first).map(row => toTask(deps, row))), hasNext: rows.length > first };
}
