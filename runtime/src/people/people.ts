import type { Kysely } from 'kysely';
import type { PeopleTables } from './tables.js';

/** What the services of this room are handed. `now` is a UTC instant, `newId('usr')` an id with that prefix. */
export interface People {
  readonly db: Kysely<PeopleTables>;
  readonly now: () => string;
  readonly newId: (prefix: string) => string;
  /** Slow on purpose; the hash is checked by the sign-in. */
  readonly hashPassword: (password: string) => Promise<string>;
}
