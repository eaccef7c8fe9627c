import type { Kysely } from 'kysely';
import type { Database } from '../database/rows.js';
import type { People } from '../people/people.js';
import type { EntityCatalogue } from './entity-catalogue.js';
import type { Plans } from './plans.js';

/** What the services of this room are handed. `now` is a UTC instant, `newId('prc')` an id with that prefix. */
export interface Definitions {
  readonly db: Kysely<Database>;
  readonly entities: EntityCatalogue;
  readonly plans: Plans;
  readonly people: People;
  readonly now: () => string;
  readonly newId: (prefix: string) => string;
}
