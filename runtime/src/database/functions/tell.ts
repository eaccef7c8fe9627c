import { CHANNEL } from '../../live/news.js';

/** `marshrut_tell(news)`: a trigger that tells every node, once it is committed, what `live/news.ts` calls it. */
const tell = `
create or replace function marshrut_tell() returns trigger
language plpgsql as $$
begin
  perform pg_notify('${CHANNEL}', tg_argv[0]);
  return null;
end $$`;

/** `marshrut_tell_access(column)`: the person in this column has other rights now, or is signed out, whoever did it. */
const tellAccess = `
create or replace function marshrut_tell_access() returns trigger
language plpgsql as $$
declare
  v_row jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  perform pg_notify('${CHANNEL}', jsonb_build_object('about', 'access', 'user', v_row -> tg_argv[0])::text);
  return null;
end $$`;

export const tellFunctions = [tell, tellAccess];

const triggers = [
  [
    'entity',
    `after insert or update on entity for each statement execute function marshrut_tell('{"about":"entities"}')`,
  ],
  [
    'work_calendar',
    `after insert or update on work_calendar for each statement execute function marshrut_tell('{"about":"calendars"}')`,
  ],
  ['session', `after delete on session for each row execute function marshrut_tell_access('user_id')`],
  ['api_token', `after delete on api_token for each row execute function marshrut_tell_access('user_id')`],
  ['user_role', `after insert or delete on user_role for each row execute function marshrut_tell_access('user_id')`],
  ['user', `after update of left_at on "user" for each row execute function marshrut_tell_access('id')`],
] as const;

/** Only where they are not there yet: making one waits for whoever writes the table. One that changes needs another name. */
export const installTriggers = `
do $$
begin
  ${triggers
    .map(
      ([
        table,
        what,
      ]) => `if not exists (select 1 from pg_trigger where tgname = 'marshrut_tell' and tgrelid = '"${table}"'::regclass) then
    create trigger marshrut_tell ${what};
  end if;`,
    )
    .join('\n  ')}
end $$`;
