import type { Kysely } from 'kysely';
import type { Database } from '../database/rows.js';
import type { EntityCatalogue } from '../definitions/entity-catalogue.js';
import type { Storage } from '../dispatch/storage.js';
import type { People } from '../people/people.js';
import type { BusinessTables } from '../tables/business-tables.js';

/** What reading needs of them. */
export type Read = Pick<Records, 'db'> & { readonly entities: { current(): BusinessTables } };

/** What the services of this room are handed. `now` is a UTC instant, `newId('person')` an id with that prefix. */
export interface Records {
  readonly db: Kysely<Database>;
  readonly storage: Storage;
  readonly entities: EntityCatalogue;
  readonly people: People;
  readonly now: () => string;
  /** IANA zone in which "today" and the hours of instants are meant. */
  readonly timeZone: string;
  readonly newId: (prefix: string) => string;
  /** Waits a little before a retry, longer with each attempt. */
  readonly pause: (attempt: number) => Promise<void>;
}
