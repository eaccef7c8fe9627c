import type { Kysely } from 'kysely';
import type { Database } from '../database/rows.js';
import type { DispatchDeps } from '../dispatch/dispatch.js';
import type { People } from '../people/people.js';

/** What this room is handed. */
export interface WorkDeps {
  readonly db: Kysely<Database>;
  readonly people: People;
  readonly dispatch: DispatchDeps;
}
