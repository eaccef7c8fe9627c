import { isText } from '../tables/plain-text.js';
import type { Actor } from './actor.js';
import { actorOf } from './actor.js';
import { groupsOf, rolesOf } from './held.js';
import type { People } from './people.js';
import { standingOf } from './standing.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly email: string | null;
  /** Keys of the roles, sorted. */
  readonly roles: readonly string[];
  /** Keys of the groups, sorted. */
  readonly groups: readonly string[];
  /** The id of the person's manager. */
  readonly manager: string | null;
  /** The title of the person's position. */
  readonly position: string | null;
  readonly active: boolean;
}

/** The people with these ids; unknown ids are left out. */
export async function findPeople(people: People, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const known = ids.filter(isText);
  if (known.length === 0) return new Map();
  const rows = await people.db
    .selectFrom('user')
    .select(['id', 'name', 'login', 'email', 'manager', 'position', 'left_at'])
    .where('id', 'in', known)
    .execute();
  const found = rows.map(row => row.id);
  const [roles, groups] = [await rolesOf(people, found), await groupsOf(people, found)];
  return new Map(
    rows.map(({ left_at, ...row }) => [
      row.id,
      { ...row, roles: roles.get(row.id) ?? [], groups: groups.get(row.id) ?? [], active: left_at === null },
    ]),
  );
}

export async function findPerson(people: People, id: string): Promise<Person | null> {
  return (await findPeople(people, [id])).get(id) ?? null;
}

/** The person as the one who asks; null where there is no such person, or they have left. */
export async function findActor(people: People, id: string): Promise<Actor | null> {
  const person = await findPerson(people, id);
  if (!person?.active) return null;
  const { absent, outside } = await standingOf(people, id);
  return actorOf({ ...person, absent, outside });
}
