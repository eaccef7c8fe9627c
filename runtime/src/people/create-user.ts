import type { Kysely } from 'kysely';
import { isText } from '../tables/plain-text.js';
import type { Actor } from './actor.js';
import { checkLogin, checkName, checkPassword, isRefusal } from './check-input.js';
import { may } from './gate.js';
import { searchText } from './list-people.js';
import { done, type FieldRefusal, invalid, notPermitted, type Outcome, refusal } from './outcome.js';
import type { People } from './people.js';
import { checkPlace, type Place, writePlace } from './structure.js';
import type { PeopleTables } from './tables.js';

export interface NewUser extends Place {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  /** Keys. */
  readonly roles: readonly string[];
}

/**
 * Answers the new person's id. Refuses: REQUIRED, TOO_LONG, TOO_SHORT, CONTROL_CHARACTER, WRONG_KEY, TAKEN (login), UNKNOWN (roles),
 * and as `checkPlace`.
 */
export async function createUser(people: People, actor: Actor, input: NewUser): Promise<Outcome<string>> {
  if (!may(actor, 'people.write')) return notPermitted;
  const checked = checkNewUser(input);
  if (!checked.ok) return checked;
  const passwordHash = await people.hashPassword(input.password);
  return people.db.transaction().execute(async db => {
    const unknown = await unknownRoles(db, input.roles);
    const wrong = [...(unknown.length > 0 ? [unknownRole(unknown)] : []), ...(await checkPlace(db, null, input))];
    if (wrong.length > 0) return invalid(wrong);
    const id = await insertUser({ ...people, db }, { ...checked.value, roles: input.roles, passwordHash });
    if (id === null) return invalid([takenLogin(checked.value.login)]);
    await writePlace(db, id, input);
    return done(id);
  });
}

/** Name and login as they are kept. */
export function checkNewUser(input: NewUser): Outcome<{ readonly name: string; readonly login: string }> {
  const name = checkName('name', input.name);
  const login = checkLogin('login', input.login);
  const fields = [name, login, checkPassword('password', input.password)].filter(isRefusal);
  if (isRefusal(name) || isRefusal(login) || fields.length > 0) return invalid(fields);
  return done({ name, login });
}

interface CheckedUser {
  readonly name: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly roles: readonly string[];
}

/** Inside a transaction. Null: the login is taken, nothing was written. */
export async function insertUser(people: People, user: CheckedUser): Promise<string | null> {
  const at = people.now();
  const id = people.newId('usr');
  const { name, login, passwordHash } = user;
  const inserted = await people.db
    .insertInto('user')
    .values({ id, name, login, search: searchText(name, login), created_at: at, updated_at: at })
    .onConflict(conflict => conflict.column('login').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return null;
  await people.db
    .insertInto('account')
    .values({
      id: people.newId('acc'),
      user_id: id,
      provider_id: 'credential',
      account_id: id,
      password: passwordHash,
      created_at: at,
      updated_at: at,
    })
    .execute();
  await giveRoles(people.db, id, user.roles);
  return id;
}

export async function giveRoles(db: Kysely<PeopleTables>, user: string, roles: readonly string[]): Promise<void> {
  const rows = [...new Set(roles)].map(role => ({ user_id: user, role }));
  if (rows.length > 0) await db.insertInto('user_role').values(rows).execute();
}

export async function unknownRoles(db: Kysely<PeopleTables>, roles: readonly string[]): Promise<readonly string[]> {
  if (roles.length === 0) return [];
  const asked = roles.filter(isText);
  if (asked.length === 0) return roles;
  const known = await db.selectFrom('role').select('key').where('key', 'in', asked).execute();
  return roles.filter(role => !known.some(({ key }) => key === role));
}

export function unknownRole(roles: readonly string[]): FieldRefusal {
  const list = roles.join(', ');
  return refusal(
    'roles',
    'UNKNOWN',
    `Ожидались существующие роли, но таких нет: ${list}. Выберите роли из списка.`,
    `Expected roles that exist, but these do not: ${list}. Choose roles from the list.`,
  );
}

function takenLogin(login: string): FieldRefusal {
  return refusal(
    'login',
    'TAKEN',
    `Ожидался свободный логин, но «${login}» уже занят. Выберите другой.`,
    `Expected a free login, but '${login}' is taken. Choose another one.`,
  );
}
