import { entityCatalogue, newId, type OpenDatabase, type PeopleTables } from '@marshrut/runtime';
import type { Services } from './context.js';
import { peopleOver } from './sign-in/sign-in.js';

/** The services of the runtime over an open database. A new one is a line here and one in `Services`. */
export function createServices({ kysely, storage, catalogue }: OpenDatabase, timeZone: string): Services {
  const people = peopleOver(kysely.withTables<PeopleTables>());
  const entities = entityCatalogue(catalogue);
  const business = { db: kysely, storage, entities, people, now: people.now, timeZone, newId, pause };
  return { people, entities, business };
}

const LONGEST_PAUSE_MS = 200;

/** Before a retry: random, up to 4 ms after the first attempt, twice as long after each next one. */
function pause(attempt: number): Promise<void> {
  const limit = Math.min(2 ** (attempt + 1), LONGEST_PAUSE_MS);
  return new Promise(resolve => setTimeout(resolve, Math.random() * limit));
}
