import type { Event } from '@marshrut/engine';
import { laterVersion, MAIN, type Stage, type StoryStart, storedJobs, versionOf } from '@marshrut/testing';
import type { Kysely } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { OpenDatabase } from '../database/open.js';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import { keepStarts } from '../definitions/process-starts.js';
import { sqlJobBook } from '../jobs/book-sql.js';
import type { PeopleTables } from '../people/tables.js';
import { decodeRow } from '../tables/row.js';

const NOW = '2026-06-01T06:00:00.000Z';

export interface SqlStage extends Stage {
  readonly database: TemporaryDatabase & { /** Closes it and leaves it where it is. */ shut(): Promise<void> };
}

/** Stories on a real database, without the API: made anew for each story. */
export async function sqlStage(dialect: 'sqlite' | 'postgres'): Promise<SqlStage> {
  const database: TemporaryDatabase = await temporaryDatabase(dialect);
  let open = true;
  const shut = async (): Promise<void> => {
    if (open) await database.close();
    open = false;
  };
  return {
    database: { ...database, shut },
    storage: database.storage,
    install: async ({ entities, processes = {}, versions = {}, people = {} }, starts) => {
      for (const process of [MAIN.process, ...Object.keys(processes)]) await publishNothing(database, process);
      for (const [index, name] of Object.keys(versions).entries())
        await publishVersion(database, laterVersion(name), MAIN.process, index + 2);
      for (const [process, own] of Map.groupBy(starts, start => start.process))
        await database.kysely
          .transaction()
          .execute(db => keepStarts(db, { process, version: versionOf(process) }, own.map(bare), NOW));
      for (const [role, logins] of Object.entries(people)) await hire(database, role, logins);
      for (const entity of entities)
        await database.catalogue.publish(entity, { expectedVersion: 0, by: 'analyst', at: NOW });
    },
    rows: async key => {
      const table = database.catalogue.current().table(key);
      const rows = await database.kysely
        .selectFrom(table.name as never)
        .selectAll()
        .execute();
      return rows.map(row => decodeRow(table, row as Record<string, unknown>, database.dialect));
    },
    journal: async id => {
      const rows = await database.kysely
        .selectFrom('journal')
        .select('event')
        .where('case_id', '=', id)
        .orderBy('sequence')
        .execute();
      return rows.map(row => readJson<Event>(row.event, dialectOf(database.kysely)));
    },
    cases: async () => {
      const rows = await database.kysely.selectFrom('case_instance').select('id').orderBy('id').execute();
      return rows.map(({ id }) => id);
    },
    book: sqlJobBook(database),
    ...storedJobs(database),
    restart: async () => database.storage,
    close: () => database.drop(),
  };
}

/** A case refers to a version, and a version to a process; the plan itself comes from the driver. */
async function publishNothing({ kysely }: OpenDatabase, process: string): Promise<void> {
  const saved = { draft_saved_at: NOW, draft_saved_by: 'analyst', created_at: NOW, created_by: 'analyst' };
  const version = versionOf(process);
  await kysely
    .insertInto('process')
    .values({ id: process, name: '{}', name_norm: '', draft: '{}', draft_version: 1, published: version, ...saved })
    .execute();
  await publishVersion({ kysely }, version, process, 1);
}

async function publishVersion(
  { kysely }: Pick<OpenDatabase, 'kysely'>,
  id: string,
  process: string,
  number: number,
): Promise<void> {
  const published = { published_at: NOW, published_by: 'analyst' };
  await kysely
    .insertInto('process_version')
    .values({ id, process, number, status: 'PUBLISHED', document: '{}', note: '', ...published })
    .execute();
}

function bare({ process: _, version: __, ...start }: StoryStart) {
  return start;
}

/** People are called by their logins in stories, so these are their ids. */
async function hire({ kysely }: OpenDatabase, role: string, logins: readonly string[]): Promise<void> {
  const db = kysely as unknown as Kysely<PeopleTables>;
  const at = { created_at: NOW, updated_at: NOW };
  await db.insertInto('role').values({ key: role, name: '{"ru":"","en":""}', system: 0, created_at: NOW }).execute();
  for (const login of logins) {
    const person = { id: login, name: login, login, email: null, image: null, search: login, left_at: null, ...at };
    await db.insertInto('user').values(person).execute();
    await db.insertInto('user_role').values({ user_id: login, role }).execute();
  }
}
