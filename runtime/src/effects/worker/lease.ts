import type { Values } from '@marshrut/model';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { dialectOf } from '../../database/dialect.js';
import { instantOf } from '../../database/instant.js';
import { readJson } from '../../database/json.js';
import { fieldProblem, type Invalid, invalid, type NotPermitted, notPermitted } from '../../definitions/outcome.js';
import type { Actor } from '../../people/actor.js';
import { may } from '../../people/gate.js';
import { failed } from '../failed.js';
import { servicesByKey } from '../services/service.js';
import { databaseTime } from './clock.js';
import type { Workers } from './workers.js';

/** Work that one worker has until `leaseUntil`. Whoever answers says the `fence` it was leased with. */
export interface LeasedWork {
  /** That of the effect: the same work leased again has the same one. */
  readonly id: string;
  readonly topic: string;
  readonly input: Values;
  readonly fence: number;
  readonly attempt: number;
  readonly leaseUntil: string;
}

export type Leased = { readonly ok: true; readonly jobs: readonly LeasedWork[] } | Invalid | NotPermitted;

export interface LeaseRequest {
  /** Key of a service that is left to workers. */
  readonly topic: string;
  /** 1 to 100. */
  readonly max: number;
  /** Seconds, 1 to 86,400; null: as the service says. */
  readonly leaseFor: number | null;
}

/** So often work is leased; one whose worker has never answered is given up then. */
const MOST_LEASES = 12;
const SWEPT = 20;

/** The oldest free work of a topic. One worker gets it, however many ask. */
export async function leaseWork(workers: Workers, actor: Actor, request: LeaseRequest): Promise<Leased> {
  if (!may(actor, 'worker.work')) return notPermitted;
  const { topic } = request;
  const document = (await servicesByKey(workers, [topic])).get(topic)?.document;
  if (document?.kind !== 'worker') return invalid([unknownTopic(topic)]);
  const max = Math.min(Math.max(request.max, 1), 100);
  const leaseFor = Math.min(Math.max(request.leaseFor ?? document.leaseSeconds, 1), 86_400);
  const jobs = await take(workers, actor, { topic, max, leaseFor });
  if (jobs.length < max) await sweep(workers, topic);
  return { ok: true, jobs };
}

interface Row {
  readonly id: string;
  readonly topic: string;
  readonly input: unknown;
  readonly fence: number;
  readonly attempts: number;
  readonly lease_until: string;
  readonly created_at: string;
}

async function take(
  { db }: Workers,
  actor: Actor,
  { topic, max, leaseFor }: { topic: string; max: number; leaseFor: number },
): Promise<LeasedWork[]> {
  const dialect = dialectOf(db);
  const { rows } = await sql<Row>`
    with due as materialized (
      select w.id from worker_job as w
      where ${free(topic, databaseTime(dialect))} and w.attempts < ${MOST_LEASES} and ${wanted}
      order by w.created_at, w.id limit ${max} ${dialect === 'sqlite' ? sql`` : sql`for update of w skip locked`}
    )
    update worker_job set leased_by = ${actor.id}, lease_until = ${databaseTime(dialect, leaseFor)},
      fence = fence + 1, attempts = attempts + 1
    where id in (select id from due)
    returning id, topic, input, fence, attempts, lease_until, created_at`.execute(db);
  return rows
    .map(row => ({ ...row, at: `${instantOf(row.created_at)} ${row.id}` }))
    .sort((left, right) => (left.at < right.at ? -1 : 1))
    .map(row => ({
      id: row.id,
      topic: row.topic,
      input: readJson<Values>(row.input, dialect),
      fence: row.fence,
      attempt: row.attempts,
      leaseUntil: instantOf(row.lease_until),
    }));
}

/** Nobody has it, or not any more. */
function free(topic: string, now: RawBuilder<string>): RawBuilder<SqlBool> {
  return sql<SqlBool>`w.topic = ${topic} and w.over_at is null and (w.lease_until is null or w.lease_until <= ${now})`;
}

/** A step still waits for it. */
const wanted = sql<SqlBool>`exists (
  select 1 from effect as e where e.id = w.id and e.status <> 'done' and (e.element is null or exists (
    select 1 from wait as a where a.element = e.element and a.kind = 'effect' and a.name = e.id)))`;

/** Free work that nobody wants is taken away, and what no worker has ever answered is given up. */
async function sweep({ db, answered }: Workers, topic: string): Promise<void> {
  const now = databaseTime(dialectOf(db));
  const unwanted = sql`select w.id from worker_job as w where ${free(topic, now)} and not ${wanted}`;
  await sql`update effect set status = 'done', finished_at = ${now} where status <> 'done' and id in (${unwanted})`.execute(
    db,
  );
  await sql`delete from worker_job where id in (${unwanted})`.execute(db);
  const worn = await sql<{ id: string }>`select w.id from worker_job as w
    where ${free(topic, now)} and w.attempts >= ${MOST_LEASES} limit ${SWEPT}`.execute(db);
  for (const { id } of worn.rows) {
    const silent = failed('WORKER_SILENT', `Expected a worker to answer, but ${MOST_LEASES} did not.`, false);
    if ((await answered(id, silent)) === 'suspended') continue;
    await db.updateTable('worker_job').set({ over_at: now, leased_by: null }).where('id', '=', id).execute();
  }
}

function unknownTopic(topic: string) {
  return fieldProblem(
    'topic',
    'UNKNOWN',
    `Ожидался сервис, который выполняют внешние программы, но «${topic}» не такой. Проверьте ключ.`,
    `Expected a service that is left to workers, but '${topic}' is none. Check the key.`,
  );
}
