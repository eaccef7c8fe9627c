import { randomUUID } from 'node:crypto';
import type { MigrationObject } from '@mikro-orm/core';
import type { Kysely } from 'kysely';
import { openCalendarBook } from './calendars/book.js';
import type { CalendarRoom } from './calendars/calendar.js';
import { layShipped } from './calendars/shipped.js';
import { type OpenDatabase, openDatabase } from './database/open.js';
import type { Definitions } from './definitions/definitions.js';
import { type EntityCatalogue, entityCatalogue } from './definitions/entity-catalogue.js';
import { plans } from './definitions/plans.js';
import type { DispatchDeps } from './dispatch/dispatch.js';
import { readAllowList } from './effects/http/allow-list.js';
import { type EffectsOptions, openEffects } from './effects/open-effects.js';
import type { ServiceRoom } from './effects/services/service.js';
import type { Workers } from './effects/worker/workers.js';
import { sqlJobBook } from './jobs/book-sql.js';
import type { JobDeps } from './jobs/deps.js';
import { answered } from './jobs/effects.js';
import { handleJob } from './jobs/handle.js';
import type { QueueOptions } from './jobs/queue/queue.js';
import { followShared } from './live/follow-shared.js';
import { LiveHub } from './live/hub.js';
import type { News } from './live/news.js';
import { runMove } from './moving/run-move.js';
import { newId as newTypeId } from './new-id.js';
import { runBulk } from './operations/run-bulk.js';
import type { People } from './people/people.js';
import type { PeopleTables } from './people/tables.js';
import type { Records } from './records/records.js';
import { type ArchiveDeps, archiveSome, resumeArchiving } from './retention/archive-job.js';
import type { Metrics } from './telemetry/metrics.js';
import { stockGauges } from './telemetry/stock.js';
import { telemetry as measuredBy, unmeasured } from './telemetry/telemetry.js';
import type { TemplateRoom } from './templates/room.js';
import type { WorkDeps } from './work/deps.js';

export interface RuntimeOptions {
  /** `postgres://…`; without it the file `marshrut.db` in `folder`. */
  readonly url?: string | undefined;
  readonly folder: string;
  /** IANA zone of the installation, in which `today()` is meant. */
  readonly timeZone?: string;
  readonly migrations?: readonly MigrationObject[];
  readonly hashPassword: People['hashPassword'];
  readonly onBroken?: (error: Error) => void;
  /** How the world outside is reached; without it nowhere over HTTP, letters are caught, secrets last as long as the process. */
  readonly outside?: Partial<Omit<EffectsOptions, 'db' | 'now'>>;
  /** For tests: carries out what leads out of the house instead. */
  readonly carry?: JobDeps['carry'];
  /** The server runs with demo people: shipped templates bring theirs. */
  readonly demo?: boolean;
  /** Whoever measures; otherwise nobody does. */
  readonly metrics?: Metrics;
  /** Told of jobs that failed, and of a queue that cannot be reached. */
  readonly onJobFailed?: QueueOptions['failed'];
  readonly onQueueBroken?: QueueOptions['broken'];
  /** Told where news of other nodes does not get here; it is tried again by itself. */
  readonly onLinkBroken?: (error: unknown) => void;
  /** For tests; otherwise the system clock and TypeIDs. */
  readonly now?: () => string;
  readonly newId?: (prefix: string) => string;
}

/** The transactional shell, ready to work: one database, one dispatch, and what each room of services is handed. */
export interface Runtime {
  readonly database: OpenDatabase;
  readonly entities: EntityCatalogue;
  readonly people: People;
  readonly definitions: Definitions;
  readonly dispatch: DispatchDeps;
  readonly work: WorkDeps;
  readonly records: Records;
  readonly jobs: JobDeps;
  readonly services: ServiceRoom;
  readonly retention: ArchiveDeps;
  readonly templates: TemplateRoom;
  readonly calendars: CalendarRoom;
  readonly workers: Workers;
  /** What was committed, on this node and the others. */
  readonly live: LiveHub;
  /** After a commit past `dispatch`. On PostgreSQL the commit itself tells, and this does nothing. */
  tell(news: News): void;
  /** From now on this process does jobs, as others on the same database may. */
  startJobs(): void;
  close(): Promise<void>;
}

/** Milliseconds before the first retry of a stale command; each further one doubles it, up to about a second. */
const FIRST_PAUSE = 4;

export async function openRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { url, folder, migrations = [], onBroken = () => undefined, hashPassword } = options;
  const { now = () => new Date().toISOString(), newId = newTypeId, timeZone = 'Europe/Moscow' } = options;
  const telemetry = options.metrics ? measuredBy(options.metrics.measure) : unmeasured;
  const database = await openDatabase({ url, folder, migrations, onBroken, telemetry });
  const db = database.kysely;
  const entities = entityCatalogue(database.catalogue);
  const people: People = { db: db as unknown as Kysely<PeopleTables>, now, newId, hashPassword };
  const compiled = plans({ db, entities });
  await layShipped(db, timeZone, now());
  const book = await openCalendarBook(db);
  const live = new LiveHub();
  const { onLinkBroken = () => undefined } = options;
  const unfollow = followShared(live, { entities, calendars: book }, onLinkBroken);
  const link = await database.liveLink({ heard: news => live.tell(news), broken: onLinkBroken });
  const dispatch: DispatchDeps = {
    storage: database.storage,
    plan: compiled.plan,
    loadPlan: compiled.loadPlan,
    now,
    newId,
    timeZone,
    calendar: book.calendar,
    notify: moved => link.tell({ about: 'case', ...moved }),
    pause,
    measured: telemetry.command,
  };
  const work: WorkDeps = { db, people, dispatch };
  const effects = openEffects({ ...nowhere(), ...options.outside, db, now });
  const retention: ArchiveDeps = { db, storage: database.storage, now };
  const { carry = effects.carry } = options;
  const jobs: JobDeps = {
    dispatch,
    book: sqlJobBook(database),
    carry: (effect, caseId) => telemetry.effect(effect, () => carry(effect, caseId)),
    archive: () => archiveSome(retention),
    move: id => runMove(work, id),
    bulk: id => runBulk(work, id),
  };
  if (options.metrics) {
    stockGauges(options.metrics, db, now);
    options.metrics.gauge('live_subscribers', 'Streams of inboxes and cases that are open on this node', () => [
      { value: live.watchers() },
    ]);
  }
  const { onJobFailed, onQueueBroken } = options;
  const queue = database.jobQueue({
    now,
    ...(onJobFailed ? { failed: onJobFailed } : {}),
    ...(onQueueBroken ? { broken: onQueueBroken } : {}),
  });
  const definitions: Definitions = {
    db,
    entities,
    plans: compiled,
    people,
    now,
    newId,
    timeZone,
    calendar: dispatch.calendar,
  };
  const records: Records = { db, entities, people, storage: database.storage, now, timeZone, newId, pause };
  let resumed: Promise<void> | null = null;
  return {
    database,
    entities,
    people,
    definitions,
    dispatch,
    work,
    records,
    templates: { definitions, records, demo: options.demo === true },
    jobs,
    services: effects.room,
    retention,
    calendars: { db, now, book },
    workers: { db, answered: (effect, carried) => answered(jobs, effect, carried) },
    live,
    tell: news => link.tell(news),
    startJobs() {
      queue.start(job => telemetry.job(job, () => handleJob(jobs, job)));
      resumed = resumeArchiving(retention).catch(error => onQueueBroken?.(error));
    },
    async close() {
      await resumed;
      await queue.stop();
      unfollow();
      await link.close();
      await database.close();
    },
  };
}

function nowhere(): Omit<EffectsOptions, 'db' | 'now'> {
  return {
    secret: randomUUID(),
    allow: readAllowList(''),
    smtp: null,
    mailFrom: { name: 'Маршрут', address: 'noreply@marshrut.localdomain' },
  };
}

/** Jitter keeps those who collided once from colliding again. */
function pause(attempt: number): Promise<void> {
  const most = FIRST_PAUSE * 2 ** Math.min(attempt, 8);
  return new Promise(resolve => setTimeout(resolve, most * (0.5 + Math.random() / 2)));
}
