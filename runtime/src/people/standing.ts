import { isText } from '../tables/plain-text.js';
import type { Absent, Actor } from './actor.js';
import { groupsOf, rolesOf } from './held.js';
import type { People } from './people.js';

/** Groups of a person, whom they stand in for at this moment, and whether they are from outside: read anew for each request, so what is revoked is gone at once. */
export async function standingOf(people: People, id: string): Promise<Pick<Actor, 'groups' | 'absent' | 'outside'>> {
  if (!isText(id)) return { groups: [], absent: [], outside: true };
  const now = people.now();
  const rows = await people.db
    .selectFrom('people_group_member')
    .select(eb => ['people_group as key', eb.val<string | null>(null).as('mode')])
    .where('user_id', '=', id)
    .unionAll(
      people.db
        .selectFrom('user_role')
        .innerJoin('role', 'role.key', 'user_role.role')
        .select(eb => [
          'role.key as key',
          eb.case().when('role.outside', '=', 1).then<string | null>('outside').else('inside').end().as('mode'),
        ])
        .where('user_role.user_id', '=', id),
    )
    .unionAll(
      people.db
        .selectFrom('substitution')
        .innerJoin('user', 'user.id', 'substitution.absent')
        .select(['substitution.absent as key', 'substitution.mode as mode'])
        .where('substitution.deputy', '=', id)
        .where('substitution.revoked_at', 'is', null)
        .where('substitution.starts_at', '<=', now)
        .where('substitution.ends_at', '>', now),
    )
    .execute();
  const groups = rows.filter(({ mode }) => mode === null).map(({ key }) => key);
  const absent = rows.flatMap(({ key, mode }) => (isMode(mode) ? [{ user: key, mode }] : []));
  const outside = rows.some(({ mode }) => mode === 'outside') && !rows.some(({ mode }) => mode === 'inside');
  return { groups: groups.sort(), absent: absent.length === 0 ? [] : await withHeld(people, absent), outside };
}

function isMode(mode: string | null): mode is Absent['mode'] {
  return mode === 'inform' || mode === 'share' || mode === 'takeOver';
}

/** Where several substitutions of one person hold at once, the one that allows most. */
async function withHeld(people: People, found: readonly Pick<Absent, 'user' | 'mode'>[]): Promise<readonly Absent[]> {
  const users = [...new Set(found.map(({ user }) => user))];
  const [roles, groups] = [await rolesOf(people, users), await groupsOf(people, users)];
  return users.map(user => ({
    user,
    mode:
      (['takeOver', 'share'] as const).find(mode => found.some(one => one.user === user && one.mode === mode)) ??
      'inform',
    roles: roles.get(user) ?? [],
    groups: groups.get(user) ?? [],
  }));
}
