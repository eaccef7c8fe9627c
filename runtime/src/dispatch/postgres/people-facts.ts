import type { Need } from '@marshrut/engine';
import type { Stored } from '../../tables/codec.js';

type PeopleNeed = Extract<Need, { need: 'people' | 'members' | 'person' | 'loads' }>;

/** One JSON value for each need. People who have left are nobody's holders, members or managers. */
export function selectPeople(need: PeopleNeed, bind: (value: Stored) => string): string {
  switch (need.need) {
    case 'people':
      return idsIn(`select user_id from user_role where role = ${bind(need.role)}`);
    case 'members':
      return idsIn(`select user_id from people_group_member where people_group = ${bind(need.group)}`);
    case 'person':
      return `select jsonb_build_object('active', u.left_at is null, 'manager', m.id)
        from "user" u left join "user" m on m.id = u.manager and m.left_at is null where u.id = ${bind(need.id)}`;
    case 'loads': {
      const at = bind(need.at);
      return `select jsonb_agg(jsonb_build_object('user', u.id,
          'tasks', (select count(*) from task where owner = u.id and status in ('open', 'active', 'paused'))
            + (select count(*) from task where owner is null and user_id = u.id and status in ('open', 'active', 'paused')),
          'last', (select max(id) from task where user_id = u.id),
          'away', exists (select 1 from substitution where absent = u.id and mode = 'takeOver' and revoked_at is null
            and starts_at <= ${at}::timestamptz and ends_at > ${at}::timestamptz)) order by u.place)
        from jsonb_array_elements_text(${bind(JSON.stringify(need.users))}::jsonb) with ordinality as u(id, place)`;
    }
  }
}

function idsIn(among: string): string {
  return `select jsonb_agg(id order by id) from "user" where id in (${among}) and left_at is null`;
}
