import { ERROR_CODE, type LocalText, localText, type Values } from '@marshrut/model';
import { sql } from 'kysely';
import { dialectOf } from '../../database/dialect.js';
import { instantOf } from '../../database/instant.js';
import { fieldProblem, type Invalid, invalid, type NotPermitted, notPermitted } from '../../definitions/outcome.js';
import type { Actor } from '../../people/actor.js';
import { may } from '../../people/gate.js';
import { isText } from '../../tables/plain-text.js';
import { databaseTime } from './clock.js';
import type { Workers } from './workers.js';

/** The work, and the fence it was leased with. */
export interface Held {
  readonly id: string;
  readonly fence: number;
}

/** Somebody else has it now, or it is over; or the case takes no answer at this moment. */
export interface NotHeld {
  readonly ok: false;
  readonly why: 'notNow';
  readonly reason: 'LEASE_LOST' | 'CASE_SUSPENDED';
  readonly message: LocalText;
}

export type WorkAnswered = { readonly ok: true; readonly leaseUntil: string | null } | NotHeld | NotPermitted;

/** While an answer is being written nobody else gets the work, seconds. */
const HOLD = 60;
const LONGEST_LEASE = 86_400;
const MESSAGE_LIMIT = 1000;
const LONGEST_PAUSE = 7 * 86_400;

/** Keeps the work for so many seconds from now. */
export async function keepWork(workers: Workers, actor: Actor, held: Held, leaseFor: number): Promise<WorkAnswered> {
  if (!may(actor, 'worker.work')) return notPermitted;
  const until = await hold(workers, actor, held, Math.min(Math.max(leaseFor, 1), LONGEST_LEASE));
  return until === null ? lost : { ok: true, leaseUntil: until };
}

export async function completeWork(workers: Workers, actor: Actor, held: Held, values: Values): Promise<WorkAnswered> {
  if (!may(actor, 'worker.work')) return notPermitted;
  if ((await hold(workers, actor, held, HOLD)) === null) return lost;
  const became = await workers.answered(held.id, { ok: true, values });
  if (became === 'suspended') return suspended;
  await end(workers, held);
  return { ok: true, leaseUntil: null };
}

export interface WorkFailed extends Held {
  /** The code that a step may catch. */
  readonly error: string;
  readonly message: string;
  /** Seconds until it may be leased again; null: it has failed for good. */
  readonly retryIn: number | null;
}

/** `leaseUntil`: when it may be leased again; null where it is over. */
export async function failWork(workers: Workers, actor: Actor, work: WorkFailed): Promise<WorkAnswered | Invalid> {
  if (!may(actor, 'worker.work')) return notPermitted;
  if (!ERROR_CODE.test(work.error)) return invalid([wrongCode]);
  if ((await hold(workers, actor, work, HOLD)) === null) return lost;
  const { id, error, retryIn } = work;
  const message = work.message.toWellFormed().replaceAll('\0', '').slice(0, MESSAGE_LIMIT);
  const again = retryIn !== null;
  const became = await workers.answered(id, { ok: false, error, message, again });
  if (became === 'suspended') return suspended;
  if (became === 'again') return { ok: true, leaseUntil: await free(workers, work, retryIn ?? 0) };
  await end(workers, work);
  return { ok: true, leaseUntil: null };
}

/** Makes the lease last from now on. Null where it is not this worker's any more: then nothing changes. */
async function hold({ db }: Workers, actor: Actor, { id, fence }: Held, seconds: number): Promise<string | null> {
  if (!isText(id)) return null;
  const kept = await db
    .updateTable('worker_job')
    .set({ lease_until: databaseTime(dialectOf(db), seconds) })
    .where('id', '=', id)
    .where('fence', '=', fence)
    .where('leased_by', '=', actor.id)
    .where('over_at', 'is', null)
    .returning('lease_until')
    .executeTakeFirst();
  return kept?.lease_until ? instantOf(kept.lease_until) : null;
}

/** The next fence: whoever had it until now has lost it. */
async function free({ db }: Workers, { id, fence }: Held, seconds: number): Promise<string | null> {
  const freed = await db
    .updateTable('worker_job')
    .set({
      leased_by: null,
      lease_until: databaseTime(dialectOf(db), Math.min(Math.max(seconds, 0), LONGEST_PAUSE)),
      fence: fence + 1,
    })
    .where('id', '=', id)
    .where('fence', '=', fence)
    .returning('lease_until')
    .executeTakeFirst();
  return freed?.lease_until ? instantOf(freed.lease_until) : null;
}

/** What is done is forgotten; what was given up stays, so that its fence goes on when it is asked for again. */
async function end({ db }: Workers, { id, fence }: Held): Promise<void> {
  const done = sql`select 1 from effect where effect.id = worker_job.id and effect.status = 'done'`;
  await db.deleteFrom('worker_job').where('id', '=', id).where(sql<boolean>`exists (${done})`).execute();
  await db
    .updateTable('worker_job')
    .set({ over_at: databaseTime(dialectOf(db)), leased_by: null, lease_until: null })
    .where('id', '=', id)
    .where('fence', '=', fence)
    .execute();
}

const wrongCode = fieldProblem(
  'error',
  'WRONG_KEY',
  'Ожидался код прописной латиницей, например NOT_FOUND, но он другой. Исправьте его.',
  'Expected a code in capitals such as NOT_FOUND, but it is different. Correct it.',
);

const lost: NotHeld = {
  ok: false,
  why: 'notNow',
  reason: 'LEASE_LOST',
  message: localText(
    'Ожидалась действующая аренда, но задание уже у другого исполнителя или закончено. Возьмите новое.',
    'Expected a lease that holds, but the work is with another worker or over. Lease other work.',
  ),
};

const suspended: NotHeld = {
  ok: false,
  why: 'notNow',
  reason: 'CASE_SUSPENDED',
  message: localText(
    'Ожидалось дело в работе, но оно приостановлено. Ответьте позже.',
    'Expected a case in work, but it is suspended. Answer later.',
  ),
};
