import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import type { Database } from '../database/rows.js';
import type { Arm } from './inbox-arms.js';
import type { TaskWhere } from './inbox-filter.js';

/** AGE: those that came first. DUE: those that are due first, then those without a deadline. PROCESS: by process, then by age. */
export type InboxOrder = 'AGE' | 'DUE' | 'PROCESS';

/** Where a task stands in every order. */
export interface InboxPlace {
  readonly id: string;
  readonly due: string | null;
  readonly createdAt: string;
  readonly process: string;
}

type Column = 'task.id' | 'task.due' | 'task.created_at' | 'task.process';
type Sorting = readonly { readonly by: Column; readonly value: (place: InboxPlace) => string | null }[];

const id = { by: 'task.id', value: (place: InboxPlace) => place.id } as const;
const age = { by: 'task.created_at', value: (place: InboxPlace) => place.createdAt } as const;
const process = { by: 'task.process', value: (place: InboxPlace) => place.process } as const;
const due = { by: 'task.due', value: (place: InboxPlace) => place.due } as const;

/** A list that is read along an index: what it holds, and in which order that index has it. */
interface Run {
  readonly where: TaskWhere;
  readonly sorting: Sorting;
}

export interface PageRequest {
  readonly order: InboxOrder;
  readonly count: number;
  readonly after: InboxPlace | null;
  /** Only what has a due date is asked for: what has none need not be looked through. */
  readonly dated: boolean;
}

type Narrow = (arm: Arm) => readonly TaskWhere[];

export async function readPlaces(
  db: Kysely<Database>,
  arms: readonly Arm[],
  narrow: Narrow,
  page: PageRequest,
): Promise<readonly InboxPlace[]> {
  const rows = (await placesQuery(db, arms, narrow, page)?.execute()) ?? [];
  return rows.map(row => ({
    id: row.id,
    due: maybeInstantOf(row.due),
    createdAt: instantOf(row.created_at),
    process: row.process,
  }));
}

/**
 * The places of a page: each arm is read along its own index as far as the page needs, and the few rows of all arms are merged. What
 * has no due date is an arm of its own, for the databases do not agree where an index has it. Null: no arms, no tasks.
 */
export function placesQuery(db: Kysely<Database>, arms: readonly Arm[], narrow: Narrow, page: PageRequest) {
  const { order, count, after, dated } = page;
  const [first, ...others] = arms.flatMap(arm =>
    runsOf(order, after, dated).map(({ where, sorting }) => {
      const wheres = [arm.where, ...narrow(arm), where];
      const run = db
        .selectFrom('task')
        .select(['task.id', 'task.due', 'task.created_at', 'task.process'])
        .where(eb => eb.and(wheres.map(one => one(eb))));
      const sorted = sorting.reduce((query, { by }) => query.orderBy(by), run);
      return db.selectFrom(sorted.limit(count).as('run')).selectAll();
    }),
  );
  if (!first) return null;
  const merged = others.reduce((all, run) => all.union(run), first);
  return db
    .selectFrom(merged.as('page'))
    .selectAll()
    .$if(order === 'DUE', query => query.orderBy(sql`page.due is null`).orderBy('page.due'))
    .$if(order === 'PROCESS', query => query.orderBy('page.process'))
    .$if(order !== 'DUE', query => query.orderBy('page.created_at'))
    .orderBy('page.id')
    .limit(count);
}

function runsOf(order: InboxOrder, after: InboxPlace | null, onlyDated: boolean): readonly Run[] {
  if (order !== 'DUE') {
    const sorting = order === 'AGE' ? [age, id] : [process, age, id];
    return [{ sorting, where: behind(sorting, after) }];
  }
  const dated = { sorting: [due, id], where: behind([due, id], after, eb => eb('task.due', 'is not', null)) };
  const undated = (place: InboxPlace | null) => ({
    sorting: [due, id],
    where: behind([id], place, eb => eb('task.due', 'is', null)),
  });
  if (onlyDated) return [dated];
  if (!after) return [dated, undated(null)];
  return after.due === null ? [undated(after)] : [dated, undated(null)];
}

/** Behind a place in this order; `also` holds for the whole run. */
function behind(sorting: Sorting, after: InboxPlace | null, also?: TaskWhere): TaskWhere {
  return eb => {
    const all = also ? [also(eb)] : [];
    if (after) all.push(beyond(sorting, after));
    return eb.and(all);
  };
}

/** `(a, b) > (x, y)`: one range of an index. */
function beyond(sorting: Sorting, place: InboxPlace): Expression<SqlBool> {
  const columns = sql.join(sorting.map(({ by }) => sql.ref(by)));
  const values = sql.join(sorting.map(({ value }) => value(place)));
  return sql<SqlBool>`(${columns}) > (${values})`;
}
