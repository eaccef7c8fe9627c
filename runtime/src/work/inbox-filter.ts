import { DAY, dayNumber, instantOf, readDate, todayIn } from '@marshrut/expressions';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database/rows.js';
import { isText } from '../tables/plain-text.js';
import { searchWords } from '../tables/search-words.js';
import { saysCase } from './case-row.js';
import type { Task } from './task-row.js';

/** OVERDUE: the due moment has passed and its clock runs. TODAY: due later today, by the clock of the installation. */
export type DueFilter = 'OVERDUE' | 'TODAY';

/** What a list of the inbox is narrowed to, within its view. All that is given must fit. */
export interface InboxFilter {
  /** Words of the line that names the task, or the number of its case. */
  readonly search?: string | null | undefined;
  readonly process?: string | null | undefined;
  /** A node of the diagram. */
  readonly node?: string | null | undefined;
  readonly role?: string | null | undefined;
  /** Who has it in work, or was given it by name. */
  readonly person?: string | null | undefined;
  readonly statuses?: readonly Task['status'][] | null | undefined;
  readonly due?: DueFilter | null | undefined;
  /** UTC instants between which it came: from the first on, before the second. */
  readonly createdFrom?: string | null | undefined;
  readonly createdTo?: string | null | undefined;
  /** Only those of cases where a step has stopped, or only of the others. */
  readonly stopped?: boolean | null | undefined;
  readonly suspended?: boolean | null | undefined;
}

export type TaskWhere = (eb: ExpressionBuilder<Database, 'task'>) => Expression<SqlBool>;

export interface Moment {
  readonly now: string;
  readonly timeZone: string;
}

export const nothing: TaskWhere = eb => eb.lit(false);

/** `staged`: the caller has these tasks in work, so the line that holds what is staged in them may be searched. */
export function filtersOf(filter: InboxFilter, moment: Moment, staged: boolean): readonly TaskWhere[] {
  const { process, node, role, person, statuses, due, createdFrom, createdTo, stopped, suspended } = filter;
  return [
    ...(process ? [equals('task.process', process)] : []),
    ...(node ? [equals('task.node', node)] : []),
    ...(role ? [equals('task.role', role)] : []),
    ...(person ? [ofPerson(person)] : []),
    ...(statuses && statuses.length > 0 ? [(eb => eb('task.status', 'in', [...statuses])) as TaskWhere] : []),
    ...(due ? [isDue(due, moment)] : []),
    ...(createdFrom ? [(eb => eb('task.created_at', '>=', createdFrom)) as TaskWhere] : []),
    ...(createdTo ? [(eb => eb('task.created_at', '<', createdTo)) as TaskWhere] : []),
    ...(stopped == null ? [] : [inCase(stopped, sql<SqlBool>`incidents > 0`)]),
    ...(suspended == null ? [] : [inCase(suspended, sql<SqlBool>`status = 'suspended'`)]),
    ...searchWords(filter.search).map(word => says(word, staged)),
  ];
}

function equals(column: 'task.process' | 'task.node' | 'task.role', value: string): TaskWhere {
  return isText(value) ? eb => eb(column, '=', value) : nothing;
}

function ofPerson(person: string): TaskWhere {
  if (!isText(person)) return nothing;
  return eb =>
    eb.or([eb('task.owner', '=', person), eb.and([eb('task.owner', 'is', null), eb('task.user_id', '=', person)])]);
}

/** A clock that stands is never overdue: its due moment moves on when it runs again. */
function isDue(due: DueFilter, { now, timeZone }: Moment): TaskWhere {
  if (due === 'OVERDUE') return eb => eb.and([eb('task.due', '<=', now), eb('task.deadline', '<>', 'paused')]);
  const today = dayNumber(readDate(todayIn(now, timeZone), now));
  const tomorrow = new Date(instantOf((today + 1) * DAY, timeZone)).toISOString();
  return eb => eb.and([eb('task.due', '>', now), eb('task.due', '<', tomorrow), eb('task.deadline', '<>', 'paused')]);
}

function inCase(wanted: boolean, which: Expression<SqlBool>): TaskWhere {
  return eb =>
    eb(
      'task.case_id',
      wanted ? 'in' : 'not in',
      eb.selectFrom('case_instance').select('case_instance.id').where(which),
    );
}

/** Only the owner sees what is staged; for everybody else a task is called what its case is called. */
function says(word: string, staged: boolean): TaskWhere {
  const ofCase: TaskWhere = eb =>
    eb.exists(
      eb
        .selectFrom('case_instance')
        .select('case_instance.id')
        .whereRef('case_instance.id', '=', 'task.case_id')
        .where(saysCase(word)),
    );
  if (!staged) return ofCase;
  const like = `%${word.replace(/[\\%_]/g, '')}%`;
  return eb => eb.or([eb('task.context_norm', 'like', like), ofCase(eb)]);
}
