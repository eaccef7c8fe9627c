import type { Kysely } from 'kysely';
import { isText } from '../tables/plain-text.js';
import type { Actor } from './actor.js';
import { checkName, checkPassword, isRefusal } from './check-input.js';
import { giveRoles, unknownRole, unknownRoles } from './create-user.js';
import { may } from './gate.js';
import { searchText } from './list-people.js';
import { done, type FieldRefusal, invalid, notPermitted, type Outcome, refusal } from './outcome.js';
import type { People } from './people.js';
import type { SystemRole } from './permission.js';
import { checkPlace, type Place, writePlace } from './structure.js';
import type { PeopleTables } from './tables.js';

/** What is left out, or null, stays as it is. */
export interface UserChange extends Place {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
  readonly active?: boolean | null | undefined;
  readonly password?: string | null | undefined;
}

const ADMINISTRATOR: SystemRole = 'administrator';

/**
 * A new password, and leaving, end the person's sessions at once. One active administrator must remain.
 * Refuses: as `createUser`, and LAST_ADMINISTRATOR (roles, active).
 */
export async function updateUser(people: People, actor: Actor, change: UserChange): Promise<Outcome<string>> {
  if (!may(actor, 'people.write') || !isText(change.id)) return notPermitted;
  const name = change.name == null ? null : checkName('name', change.name);
  const password = change.password == null ? null : checkPassword('password', change.password);
  const fields = [name, password].filter(isRefusal);
  if (isRefusal(name) || fields.length > 0) return invalid(fields);
  const hash = change.password == null ? null : await people.hashPassword(change.password);
  return people.db
    .transaction()
    .execute(db => apply({ ...people, db }, { ...change, name }, hash))
    .catch((error: unknown) => {
      if (error instanceof NoAdministrator) return invalid([lastAdministrator(change)]);
      throw error;
    });
}

async function apply(people: People, change: UserChange, passwordHash: string | null): Promise<Outcome<string>> {
  const { db } = people;
  const user = await db.selectFrom('user').select(['login', 'left_at']).where('id', '=', change.id).executeTakeFirst();
  if (!user) return notPermitted;
  const unknown = await unknownRoles(db, change.roles ?? []);
  const wrong = [...(unknown.length > 0 ? [unknownRole(unknown)] : []), ...(await checkPlace(db, change.id, change))];
  if (wrong.length > 0) return invalid(wrong);
  const at = people.now();
  const leaves = change.active === false && user.left_at === null;
  await db
    .updateTable('user')
    .set({
      updated_at: at,
      ...(change.name == null ? {} : { name: change.name, search: searchText(change.name, user.login) }),
      ...(leaves ? { left_at: at } : {}),
      ...(change.active === true ? { left_at: null } : {}),
    })
    .where('id', '=', change.id)
    .execute();
  if (change.roles != null) {
    await db.deleteFrom('user_role').where('user_id', '=', change.id).execute();
    await giveRoles(db, change.id, change.roles);
  }
  await writePlace(db, change.id, change);
  if (passwordHash !== null) await setPassword(people, change.id, passwordHash);
  if (passwordHash !== null || leaves) await db.deleteFrom('session').where('user_id', '=', change.id).execute();
  if (change.roles != null || leaves) await keepAnAdministrator(db);
  return done(change.id);
}

async function setPassword({ db, now }: People, user: string, password: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ password, updated_at: now() })
    .where('user_id', '=', user)
    .where('provider_id', '=', 'credential')
    .execute();
}

class NoAdministrator extends Error {}

/** The write to the role's row makes two such changes wait for each other, so that they cannot both go through. */
async function keepAnAdministrator(db: Kysely<PeopleTables>): Promise<void> {
  await db
    .updateTable('role')
    .set(expression => ({ system: expression.ref('system') }))
    .where('key', '=', ADMINISTRATOR)
    .execute();
  const one = await db
    .selectFrom('user')
    .innerJoin('user_role', 'user_role.user_id', 'user.id')
    .select('user.id')
    .where('user_role.role', '=', ADMINISTRATOR)
    .where('user.left_at', 'is', null)
    .executeTakeFirst();
  if (!one) throw new NoAdministrator();
}

function lastAdministrator(change: UserChange): FieldRefusal {
  return refusal(
    change.active === false ? 'active' : 'roles',
    'LAST_ADMINISTRATOR',
    'Ожидался хотя бы один действующий администратор, но этот человек последний. Сначала назначьте другого.',
    'Expected at least one active administrator, but this person is the last one. Appoint another one first.',
  );
}
