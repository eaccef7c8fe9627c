import type { Event } from '@marshrut/engine';
import type { Stage } from '@marshrut/testing';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { OpenDatabase } from '../database/open.js';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
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
    install: async entities => {
      await publishNothing(database);
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
    restart: async () => database.storage,
    close: () => database.drop(),
  };
}

/** A case refers to a version, and a version to a process; the plan itself comes from the driver. */
async function publishNothing({ kysely }: OpenDatabase): Promise<void> {
  const saved = {
    draft_saved_at: NOW,
    draft_saved_by: 'analyst',
    created_at: NOW,
    created_by: 'analyst',
    published: null,
  };
  await kysely
    .insertInto('process')
    .values({ id: 'prc_1', name: '{}', name_norm: '', draft: '{}', draft_version: 1, ...saved })
    .execute();
  const version = { id: 'ver_1', process: 'prc_1', number: 1, status: 'PUBLISHED' as const, document: '{}', note: '' };
  await kysely
    .insertInto('process_version')
    .values({ ...version, published_at: NOW, published_by: 'analyst' })
    .execute();
}
