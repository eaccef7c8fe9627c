import type { WorkCalendar } from '@marshrut/engine';
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
  /** IANA zone in which days and hours are meant. */
  readonly timeZone: string;
  /** A work calendar by its key; null is the one of the installation. */
  readonly calendar: (key: string | null) => WorkCalendar;
}
