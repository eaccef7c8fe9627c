import type { People } from './people.js';

/** Keys of the roles each of these people holds, sorted. */
export async function rolesOf(
  { db }: Pick<People, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  return byPerson(
    await db
      .selectFrom('user_role')
      .select(['user_id', 'role as key'])
      .where('user_id', 'in', ids)
      .orderBy('role')
      .execute(),
  );
}

/** Keys of the groups each of these people is in, sorted. */
export async function groupsOf(
  { db }: Pick<People, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  return byPerson(
    await db
      .selectFrom('people_group_member')
      .select(['user_id', 'people_group as key'])
      .where('user_id', 'in', ids)
      .orderBy('people_group')
      .execute(),
  );
}

function byPerson(
  rows: readonly { readonly user_id: string; readonly key: string }[],
): ReadonlyMap<string, readonly string[]> {
  const grouped = Map.groupBy(rows, row => row.user_id);
  return new Map([...grouped].map(([user, held]) => [user, held.map(({ key }) => key)]));
}
