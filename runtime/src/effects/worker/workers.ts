import type { Kysely } from 'kysely';
import type { Database } from '../../database/rows.js';
import type { Carried } from '../../jobs/deps.js';

/** What the services of workers are handed. */
export interface Workers {
  readonly db: Kysely<Database>;
  /** Where every answer to an effect ends: `answered` of the jobs. */
  readonly answered: (
    effect: string,
    carried: Exclude<Carried, { ok: 'later' }>,
  ) => Promise<'settled' | 'again' | 'suspended'>;
}
