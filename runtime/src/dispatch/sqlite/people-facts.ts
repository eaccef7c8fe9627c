import type { Load, Person } from '@marshrut/engine';
import type { SqliteConnection } from './connection.js';

export function holdersOf(connection: SqliteConnection, role: string): string[] {
  return idsOf(connection, 'select user_id from user_role where role = ?', role);
}

export function membersOf(connection: SqliteConnection, group: string): string[] {
  return idsOf(connection, 'select user_id from people_group_member where people_group = ?', group);
}

/** Of those who have not left, in their order. */
function idsOf(connection: SqliteConnection, among: string, key: string): string[] {
  const rows = connection.all<{ id: string }>(
    `select id from "user" where id in (${among}) and left_at is null order by id`,
    key,
  );
  return rows.map(({ id }) => id);
}

export function personOf(connection: SqliteConnection, id: string): Person | null {
  const row = connection.first<{ active: number; manager: string | null }>(
    `select u.left_at is null as active, m.id as manager
     from "user" u left join "user" m on m.id = u.manager and m.left_at is null where u.id = ?`,
    id,
  );
  return row ? { active: row.active === 1, manager: row.manager } : null;
}

/** Two looks into an index for each: a case needs no join over all tasks to know who has few. */
export function loadOf(connection: SqliteConnection, user: string, at: string): Load {
  const own = connection.first<{ tasks: number; last: string | null; away: number }>(
    `select (select count(*) from task where owner = ? and status in ('open', 'active', 'paused'))
       + (select count(*) from task where owner is null and user_id = ? and status in ('open', 'active', 'paused')) as tasks,
       (select max(id) from task where user_id = ?) as last,
       exists (select 1 from substitution where absent = ? and mode = 'takeOver' and revoked_at is null
         and starts_at <= ? and ends_at > ?) as away`,
    ...[user, user, user, user, at, at],
  );
  return { user, tasks: own?.tasks ?? 0, last: own?.last ?? null, away: own?.away === 1 };
}
