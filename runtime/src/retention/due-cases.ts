import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Database } from '../database/rows.js';

const DAY = 86_400_000;

/** Cases of a process that are over as long as it keeps them, oldest first. */
export interface DueQuery {
  readonly process: string;
  readonly keepDays: number;
  /** UTC instant. */
  readonly now: string;
}

/**
 * Over, and nobody needs their history: no effect is on its way, and the case that called them is over too. A case that runs is
 * never among them.
 */
export function dueCases(db: Kysely<Database>, { process, keepDays, now }: DueQuery) {
  return db
    .selectFrom('case_instance as c')
    .where('c.process', '=', process)
    .where('c.status', 'in', ['ended', 'cancelled'])
    .where('c.archived_at', 'is', null)
    .where('c.ended_at', '<=', new Date(Date.parse(now) - keepDays * DAY).toISOString())
    .where(eb => eb.not(eb.exists(callerAtWork(eb))))
    .where(eb => eb.not(eb.exists(onTheWay(eb))));
}

type Of = ExpressionBuilder<Database & { c: Database['case_instance'] }, 'c'>;

function callerAtWork(eb: Of) {
  return eb
    .selectFrom('case_instance as caller')
    .select('caller.id')
    .whereRef('caller.id', '=', 'c.parent_case')
    .where('caller.status', 'not in', ['ended', 'cancelled']);
}

function onTheWay(eb: Of) {
  return eb
    .selectFrom('effect as e')
    .select('e.id')
    .whereRef('e.case_id', '=', 'c.id')
    .where('e.status', '=', 'pending');
}
