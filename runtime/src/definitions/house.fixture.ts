import { RUSSIA } from '@marshrut/engine';
import { appealEntities } from '@marshrut/testing';
import type { Dialect } from '../database/dialect.js';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import type { Actor } from '../people/actor.js';
import { seedDemo } from '../people/demo.js';
import type { People } from '../people/people.js';
import { findActor } from '../people/person.js';
import type { Definitions } from './definitions.js';
import { entityCatalogue } from './entity-catalogue.js';
import { plans } from './plans.js';
import { saveEntity } from './save-entity.js';

/** A house with the demo people in it, on a database of its own. The clock moves a minute with each look. */
export interface House {
  readonly database: TemporaryDatabase;
  readonly definitions: Definitions;
  actor(login: string): Promise<Actor>;
  /** Publishes Person, PersonalFile and Appeal. */
  publishAppeals(): Promise<void>;
}

export async function openHouse(dialect: Dialect): Promise<House> {
  const database = await temporaryDatabase(dialect);
  const { kysely: db, catalogue } = database;
  let ids = 0;
  let minutes = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 9, minutes++)).toISOString();
  const newId = (prefix: string) => `${prefix}_${String(++ids).padStart(26, '0')}`;
  const people = { db, now, newId, hashPassword: async () => 'hash' } as unknown as People;
  await seedDemo(people);
  const entities = entityCatalogue(catalogue);
  const zone = { timeZone: 'Europe/Moscow', calendar: () => RUSSIA };
  const definitions: Definitions = { db, entities, plans: plans({ db, entities }), people, now, newId, ...zone };
  const actor = async (login: string) => {
    const { id } = await people.db.selectFrom('user').select('id').where('login', '=', login).executeTakeFirstOrThrow();
    const found = await findActor(people, id);
    if (!found) throw new Error(`${login} has left`);
    return found;
  };
  return {
    database,
    definitions,
    actor,
    async publishAppeals() {
      const analyst = await actor('analyst');
      for (const entity of appealEntities) {
        const saved = await saveEntity(definitions, analyst, entity, 0);
        if (!saved.ok) throw new Error(JSON.stringify(saved));
      }
    },
  };
}
