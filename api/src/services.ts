import { entityCatalogue, type OpenDatabase, type PeopleTables } from '@marshrut/runtime';
import type { Services } from './context.js';
import { peopleOver } from './sign-in/sign-in.js';

export type MakeServices = (database: OpenDatabase) => Services;

/** The services of the runtime over an open database. A new one is a line here and one in `Services`. */
export const createServices: MakeServices = database => ({
  people: peopleOver(database.kysely.withTables<PeopleTables>()),
  entities: entityCatalogue(database.catalogue),
  records: null,
});
