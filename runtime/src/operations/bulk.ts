import { type ExpressionBuilder, sql } from 'kysely';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import type { Database } from '../database/rows.js';
import type { BulkAction } from '../dispatch/storage.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from '../work/deps.js';

/** A command to many cases and how far it is. */
export interface Bulk {
  readonly id: string;
  readonly action: BulkAction;
  readonly reason: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly counts: Readonly<Record<BulkOutcome, number>>;
}

/**
 * waiting: the step was tried again, its answer is not here yet. stopped: it was done, and the case has stopped again since.
 * refused: the case did not take the command.
 */
export type BulkOutcome = 'pending' | 'done' | 'waiting' | 'stopped' | 'refused';

export interface BulkItem {
  readonly number: number;
  readonly case: string;
  readonly outcome: BulkOutcome;
  /** Why it was refused: a code of `NotNow`, or NOT_PERMITTED. */
  readonly refusal: string | null;
}

export interface BulkPage {
  readonly items: readonly BulkItem[];
  readonly total: number;
  readonly hasNext: boolean;
}

/** For those who answer for all cases, whoever ordered it. */
export async function findBulk(deps: WorkDeps, actor: Actor, id: string): Promise<Bulk | null> {
  if (!may(actor, 'case.manage') || !isText(id)) return null;
  const job = await deps.db.selectFrom('bulk_job').selectAll().where('id', '=', id).executeTakeFirst();
  if (!job) return null;
  const counts = { pending: 0, done: 0, waiting: 0, stopped: 0, refused: 0 };
  const counted = await deps.db
    .selectFrom('bulk_item')
    .innerJoin('bulk_job', 'bulk_job.id', 'bulk_item.bulk')
    .select([outcome.as('outcome'), eb => eb.fn.countAll<number | string>().as('count')])
    .where('bulk_item.bulk', '=', id)
    .groupBy(outcome)
    .execute();
  for (const row of counted) counts[row.outcome] = Number(row.count);
  return {
    ...{ id, action: job.action, reason: job.reason, actor: job.actor, counts },
    ...{ createdAt: instantOf(job.created_at), finishedAt: maybeInstantOf(job.finished_at) },
  };
}

/** The result of each case in their order; `outcomes`: only those. */
export async function listBulkItems(
  { db }: WorkDeps,
  { id }: Pick<Bulk, 'id'>,
  query: {
    readonly first: number;
    readonly after: number | null;
    readonly outcomes?: readonly BulkOutcome[] | null | undefined;
  },
): Promise<BulkPage> {
  const where = (eb: ExpressionBuilder<Database, 'bulk_item'>) =>
    eb.and([eb('bulk_item.bulk', '=', id), query.outcomes ? eb(outcome, 'in', [...query.outcomes]) : eb.lit(true)]);
  const joined = db.selectFrom('bulk_item').innerJoin('bulk_job', 'bulk_job.id', 'bulk_item.bulk');
  const rows = await joined
    .select(['bulk_item.number', 'bulk_item.case_id', 'bulk_item.refusal', outcome.as('outcome')])
    .where(eb => where(eb as never))
    .$if(query.after !== null, page => page.where('bulk_item.number', '>', query.after ?? 0))
    .orderBy('bulk_item.number')
    .limit(query.first + 1)
    .execute();
  const counted = await joined
    .select(eb => eb.fn.countAll<number | string>().as('count'))
    .where(eb => where(eb as never))
    .executeTakeFirstOrThrow();
  const items = rows.slice(0, query.first).map(row => ({
    ...{ number: Number(row.number), case: row.case_id, outcome: row.outcome, refusal: row.refusal },
  }));
  return { items, total: Number(counted.count), hasNext: rows.length > query.first };
}

/** What became of a step that was tried again shows in its case: it stopped since, or waits for its answer, or went on. */
const outcome = sql<BulkOutcome>`case
  when bulk_item.status <> 'done' then bulk_item.status
  when bulk_job.action in ('retry', 'resume') and exists (select 1 from incident i where i.case_id = bulk_item.case_id
    and i.at >= bulk_item.at) then 'stopped'
  when bulk_job.action = 'retry' and exists (select 1 from wait w join case_instance c on c.id = w.case_id
    where w.case_id = bulk_item.case_id and w.element = bulk_item.element and w.kind = 'effect' and c.status = 'running'
    and not exists (select 1 from incident i where i.element = w.element)) then 'waiting'
  else 'done' end`;
