import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { searchWords } from '../tables/search-words.js';
import type { WorkDeps } from './deps.js';
import { type Task, taskQuery, toTask } from './task-row.js';

/** MINE: in my work, or given to me by name. QUEUE: free tasks of my roles. DONE: completed by me. */
export type InboxView = 'MINE' | 'QUEUE' | 'DONE';

/** AGE: those that came first. DUE: those that are due first, then those without a deadline. */
export type InboxOrder = 'AGE' | 'DUE';

export interface InboxQuery {
  readonly view: InboxView;
  readonly search?: string | null | undefined;
  readonly process?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly order?: InboxOrder | null | undefined;
  readonly first: number;
  /** Id of the last task of the page before, and when that is due. */
  readonly after?: string | null | undefined;
  readonly due?: string | null | undefined;
}

export interface TaskPage {
  readonly tasks: readonly Task[];
  readonly total: number;
  readonly hasNext: boolean;
}

type Where = (eb: ExpressionBuilder<Database, 'task' | 'case_instance'>) => Expression<SqlBool>;

/** A page of the inbox, oldest first; what is done, newest first. Ids grow with time, so they order the page. */
export async function readInbox(deps: WorkDeps, actor: Actor, query: InboxQuery): Promise<TaskPage> {
  if (!may(actor, 'task.work')) return { tasks: [], total: 0, hasNext: false };
  const where = conditions(actor, query);
  const newest = query.view === 'DONE';
  const { after, due = null } = query;
  const byDue = query.order === 'DUE' && !newest;
  let page = taskQuery(deps)
    .where(where)
    .$if(byDue, ordered => ordered.orderBy(sql`task.due is null`).orderBy('task.due'))
    .orderBy('task.id', newest ? 'desc' : 'asc')
    .limit(query.first + 1);
  if (after) page = page.where(byDue ? dueAfter(due, after) : eb => eb('task.id', newest ? '<' : '>', after));
  const [rows, counted] = [await page.execute(), await count(deps, where)];
  const tasks = await Promise.all(rows.slice(0, query.first).map(row => toTask(deps, row)));
  return { tasks, total: counted, hasNext: rows.length > query.first };
}

/** Behind a task in the order of due dates: those without one stand last. */
function dueAfter(due: string | null, id: string): Where {
  if (due === null) return eb => eb.and([eb('task.due', 'is', null), eb('task.id', '>', id)]);
  return eb =>
    eb.or([
      eb('task.due', 'is', null),
      eb('task.due', '>', due),
      eb.and([eb('task.due', '=', due), eb('task.id', '>', id)]),
    ]);
}

export async function countInbox(
  deps: WorkDeps,
  actor: Actor,
): Promise<{ readonly mine: number; readonly queue: number }> {
  if (!may(actor, 'task.work')) return { mine: 0, queue: 0 };
  return { mine: await count(deps, inView(actor, 'MINE')), queue: await count(deps, inView(actor, 'QUEUE')) };
}

async function count({ db }: WorkDeps, where: Where): Promise<number> {
  const row = await db
    .selectFrom('task')
    .innerJoin('case_instance', 'case_instance.id', 'task.case_id')
    .select(eb => eb.fn.countAll<number | string>().as('count'))
    .where(where)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

function conditions(actor: Actor, query: InboxQuery): Where {
  return eb => {
    const all = [inView(actor, query.view)(eb)];
    if (query.process) all.push(isText(query.process) ? eb('task.process', '=', query.process) : eb.lit(false));
    if (query.role) all.push(isText(query.role) ? eb('task.role', '=', query.role) : eb.lit(false));
    // The context line holds staged values, so only those of one's own tasks may be searched. What is done has none any more.
    const own = eb('task.owner', '=', actor.id);
    const committed = eb.or([eb('task.owner', 'is', null), eb('task.status', '=', 'completed')]);
    for (const word of searchWords(query.search)) {
      const like = `%${word.replace(/[\\%_]/g, '')}%`;
      all.push(
        eb.or([
          eb.and([own, eb('task.context_norm', 'like', like)]),
          eb.and([committed, eb('case_instance.title_norm', 'like', like)]),
        ]),
      );
    }
    return eb.and(all);
  };
}

function inView(actor: Actor, view: InboxView): Where {
  const roles = actor.roles.length > 0 ? [...actor.roles] : [''];
  switch (view) {
    case 'MINE':
      return eb =>
        eb.and([
          eb('task.status', 'in', ['open', 'active', 'paused']),
          eb.or([
            eb('task.owner', '=', actor.id),
            eb.and([eb('task.owner', 'is', null), eb('task.user_id', '=', actor.id)]),
          ]),
        ]);
    case 'QUEUE':
      return eb => eb.and([eb('task.owner', 'is', null), eb('task.status', '=', 'open'), eb('task.role', 'in', roles)]);
    case 'DONE':
      return eb => eb.and([eb('task.owner', '=', actor.id), eb('task.status', '=', 'completed')]);
  }
}
