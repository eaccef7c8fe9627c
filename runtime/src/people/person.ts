import { isText } from '../tables/plain-text.js';
import type { Actor } from './actor.js';
import { actorOf } from './actor.js';
import type { People } from './people.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly email: string | null;
  /** Keys of the roles, sorted. */
  readonly roles: readonly string[];
  readonly active: boolean;
}

/** The people with these ids; unknown ids are left out. */
export async function findPeople(people: People, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const known = ids.filter(isText);
  if (known.length === 0) return new Map();
  const rows = await people.db
    .selectFrom('user')
    .select(['id', 'name', 'login', 'email', 'left_at'])
    .where('id', 'in', known)
    .execute();
  const roles = await rolesOf(
    people,
    rows.map(row => row.id),
  );
  return new Map(
    rows.map(({ left_at, ...row }) => [row.id, { ...row, roles: roles.get(row.id) ?? [], active: left_at === null }]),
  );
}

export async function findPerson(people: People, id: string): Promise<Person | null> {
  return (await findPeople(people, [id])).get(id) ?? null;
}

/** The person as the one who asks; null where there is no such person, or they have left. */
export async function findActor(people: People, id: string): Promise<Actor | null> {
  const person = await findPerson(people, id);
  return person?.active ? actorOf(person) : null;
}

async function rolesOf(people: People, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = ids.filter(isText);
  if (known.length === 0) return new Map();
  const rows = await people.db
    .selectFrom('user_role')
    .selectAll()
    .where('user_id', 'in', ids)
    .orderBy('role')
    .execute();
  const roles = new Map<string, string[]>();
  for (const row of rows) roles.set(row.user_id, [...(roles.get(row.user_id) ?? []), row.role]);
  return roles;
}
