import type { Effect } from '@marshrut/engine';
import { type Kysely, type SqlBool, sql } from 'kysely';
import { type Dialect, dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import type { Catalogue } from '../tables/catalogue.js';
import type { JobBook, OutboxEffect } from './book.js';
import { addJob } from './book-sql/add-job.js';
import { committedLines } from './book-sql/committed.js';
import { keptMessages } from './book-sql/kept-messages.js';
import { matchingRecords } from './book-sql/matching-records.js';
import { triggeredStarts } from './book-sql/starts.js';
import { startTimers } from './book-sql/timers.js';
import { waitingElements } from './book-sql/waiting.js';
import { writersBefore } from './book-sql/writers.js';
import { errorText } from './queue/queue.js';

export interface JobBookOptions {
  readonly kysely: Kysely<Database>;
  readonly catalogue: Catalogue;
}

/** The book of jobs in the database, on either. */
export function sqlJobBook({ kysely: db, catalogue }: JobBookOptions): JobBook {
  const dialect = dialectOf(db);
  return {
    ...keptMessages(db, dialect),
    ...startTimers(db),
    ...committedLines(db),
    effect: id => outboxEffect(db, dialect, id),
    async effectDone(id, at) {
      const done = { status: 'done', finished_at: at, last_error: null } as const;
      await db.updateTable('effect').set(done).where('id', '=', id).where('status', '<>', 'done').execute();
    },
    async effectFailed(id, { message, dead }, at) {
      const noted = await db
        .updateTable('effect')
        .set(({ ref }) => ({
          last_error: errorText(message),
          ...(dead ? { status: 'dead', finished_at: at } : { attempts: sql<number>`${ref('attempts')} + 1` }),
        }))
        .where('id', '=', id)
        .where('status', '<>', 'done')
        .returning('attempts')
        .executeTakeFirst();
      return noted?.attempts ?? 0;
    },
    waiting: (query, after, limit) => waitingElements(db, query, after, limit),
    async children(element, after, limit) {
      const rows = await db
        .selectFrom('case_instance')
        .select('id')
        .where('parent_element', '=', element)
        .where('status', 'in', ['running', 'suspended'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    records: (entity, where, after, limit) => matchingRecords(db, catalogue, { entity, where, after, limit }),
    addJob: (job, at) => addJob(db, job, at),
    writersBefore: mark => writersBefore(db, mark),
    async published(process) {
      const row = await db.selectFrom('process').select('published').where('id', '=', process).executeTakeFirst();
      return row?.published ?? null;
    },
    starts: query => triggeredStarts(db, query),
  };
}

async function outboxEffect(db: Kysely<Database>, dialect: Dialect, id: string): Promise<OutboxEffect | null> {
  const row = await db
    .selectFrom('effect as e')
    .innerJoin('case_instance as c', 'c.id', 'e.case_id')
    .select(['e.case_id', 'e.body', 'e.status', 'e.attempts', 'c.initiator', 'c.process', 'c.process_version'])
    .select(
      sql<SqlBool>`e.element is null or exists (select 1 from wait w where w.element = e.element
        and (w.kind = 'items' or w.kind = 'effect' and w.name = e.id))`.as('wanted'),
    )
    .where('e.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    effect: readJson<Effect>(row.body, dialect),
    case: row.case_id,
    initiator: row.initiator,
    processVersion: row.process_version,
    process: row.process,
    status: row.status,
    attempts: row.attempts,
    wanted: Boolean(row.wanted),
  };
}
