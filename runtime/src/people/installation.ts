import type { Kysely } from 'kysely';
import { checkNewUser, insertUser, type NewUser } from './create-user.js';
import { done, type Outcome } from './outcome.js';
import type { People } from './people.js';
import type { SystemRole } from './permission.js';
import type { PeopleTables } from './tables.js';

const FIRST_PEOPLE = 'first-people';
const ADMINISTRATOR: SystemRole = 'administrator';

/** How the first people came to be: `null` while there are none, and the first-run page is open. */
export async function firstPeople(db: Kysely<PeopleTables>): Promise<'demo' | 'setup' | null> {
  const row = await db.selectFrom('installation').select('how').where('step', '=', FIRST_PEOPLE).executeTakeFirst();
  return row?.how ?? null;
}

/**
 * Inside a transaction. True for one caller only, ever: a second one waits for the first, then finds the row.
 * It stays true only if the transaction commits.
 */
export async function claimFirstPeople({ db, now }: People, how: 'demo' | 'setup'): Promise<boolean> {
  const claimed = await db
    .insertInto('installation')
    .values({ step: FIRST_PEOPLE, how, done_at: now() })
    .onConflict(conflict => conflict.column('step').doNothing())
    .returning('step')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** Makes the first administrator, once. `null`: somebody already has, and it never happens again. */
export async function setUp(people: People, input: Omit<NewUser, 'roles'>): Promise<Outcome<string> | null> {
  const checked = checkNewUser({ ...input, roles: [] });
  if (!checked.ok) return checked;
  if ((await firstPeople(people.db)) !== null) return null;
  const passwordHash = await people.hashPassword(input.password);
  return people.db.transaction().execute(async db => {
    const inside = { ...people, db };
    if (!(await claimFirstPeople(inside, 'setup'))) return null;
    const id = await insertUser(inside, { ...checked.value, passwordHash, roles: [ADMINISTRATOR] });
    if (id === null) throw new Error('Expected no people before the first administrator, but the login is taken.');
    return done(id);
  });
}
