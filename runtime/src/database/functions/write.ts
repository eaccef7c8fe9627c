import { CHANNEL } from '../../live/news.js';

/**
 * `marshrut_write(write)` does everything of one write set and answers `{ numbers }`. One statement, so one transaction.
 * The shape of its argument is `WriteMessage` of `dispatch/postgres/write-message.ts`. Raises MS001 where somebody was faster.
 * What comes in twos and threes is written in loops: a statement with plain values starts faster than one over a set.
 * Join methods are forbidden because a plan made while the tables were small would be kept when they are large.
 */
export const writeFunction = `
create or replace function marshrut_write(p_write jsonb) returns jsonb
language plpgsql set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  v_actor text := p_write ->> 'actor';
  v_at timestamptz := (p_write ->> 'at')::timestamptz;
  v_seen jsonb := nullif(p_write -> 'seen', 'null');
  v_case jsonb := nullif(p_write -> 'case', 'null');
  v_later jsonb := nullif(p_write -> 'later', 'null');
  v_list jsonb;
  v_item jsonb;
  v_taken jsonb := '[]';
  v_columns jsonb;
  v_fields jsonb := '{}';
begin
  if v_case is not null then
    perform marshrut_write_case(v_case, p_write -> 'events', v_actor, v_at);
  end if;
  if v_seen is not null then
    insert into seen_command (actor, key, input, outcome, at)
    values (v_actor, v_seen ->> 'key', v_seen ->> 'input', v_seen -> 'outcome', v_at);
  end if;
  v_list := p_write -> 'tasks';
  for i in 0 .. jsonb_array_length(v_list) - 1 loop
    perform marshrut_write_task(v_list -> i, v_at);
  end loop;
  v_list := p_write -> 'unstageAll';
  for i in 0 .. jsonb_array_length(v_list) - 1 loop
    delete from staged_change where task = v_list ->> i;
  end loop;
  v_list := p_write -> 'unstage';
  for i in 0 .. jsonb_array_length(v_list) - 1 loop
    delete from staged_change where task = v_list -> i ->> 'task' and seq = (v_list -> i ->> 'seq')::int;
  end loop;
  v_list := p_write -> 'stage';
  if v_list <> '[]' then
    insert into staged_change select * from jsonb_populate_recordset(null::staged_change, v_list);
  end if;
  v_list := p_write -> 'drafts';
  for i in 0 .. jsonb_array_length(v_list) - 1 loop
    if v_list -> i ->> 'do' = 'rename' then
      perform marshrut_rename_drafts(v_list -> i ->> 'task', v_list -> i -> 'nodes');
    elsif v_list -> i ->> 'do' = 'put' then
      insert into task_draft (task, node, "values", authors, saved_at)
      values (v_list -> i ->> 'task', v_list -> i ->> 'node', v_list -> i -> 'values', v_list -> i -> 'authors', v_at);
    else
      perform marshrut_write_draft(v_list -> i ->> 'task', v_list -> i ->> 'do');
    end if;
  end loop;
  v_list := p_write -> 'numbers';
  if v_list <> '[]' then
    v_taken := marshrut_numbers(v_list);
    select jsonb_object_agg(record, columns), jsonb_object_agg(record, fields) into v_columns, v_fields
    from (
      select t ->> 'record' as record, jsonb_object_agg(t ->> 'column', t -> 'value')
        || jsonb_object_agg(t ->> 'norm', t -> 'normValue') as columns, jsonb_object_agg(t ->> 'field', t -> 'value') as fields
      from jsonb_array_elements(v_taken) t group by 1
    ) as by_record;
  end if;
  v_list := p_write -> 'data';
  for i in 0 .. jsonb_array_length(v_list) - 1 loop
    v_item := v_list -> i;
    execute format('select %I($1, $2, $3)', v_item ->> 'writer')
      using v_item, case when (v_item ->> 'numbered')::boolean then v_columns end, v_at;
  end loop;
  v_list := p_write -> 'commits';
  for i in 0 .. jsonb_array_length(v_list) - 1 loop
    v_item := v_list -> i;
    insert into commit_record (id, source, case_id, task, node, actor, at, lines)
    values (v_item ->> 'id', v_item ->> 'source', v_item ->> 'case', v_item ->> 'task', v_item ->> 'node', v_actor, v_at,
      jsonb_array_length(v_item -> 'lines'));
    insert into commit_line (commit_id, line, entity, record, op, version, before, after)
    select v_item ->> 'id', l.ord, l.line ->> 'entity', l.line ->> 'record', l.line ->> 'op',
      (l.line ->> 'version')::int + 1, l.line -> 'before', l.line -> 'after' || coalesce(v_fields -> (l.line ->> 'record'), '{}')
    from jsonb_array_elements(v_item -> 'lines') with ordinality as l(line, ord);
  end loop;
  if p_write ? 'bulk' then
    v_item := p_write -> 'bulk';
    insert into bulk_job (id, action, reason, actor, created_at)
    values (v_item ->> 'id', v_item ->> 'action', v_item ->> 'reason', v_actor, v_at);
    insert into bulk_item (bulk, number, case_id, element, status)
    select v_item ->> 'id', t.ord, t.target ->> 'case', t.target ->> 'element', 'pending'
    from jsonb_array_elements(v_item -> 'items') with ordinality as t(target, ord);
  end if;
  if v_later is not null then
    if v_later ? 'wait' then
      perform marshrut_write_waits(v_later -> 'unwait', v_later -> 'wait', v_later -> 'effects', v_at);
    end if;
    perform marshrut_write_jobs(v_later -> 'jobs');
  end if;
  if p_write ->> 'news' is not null then perform pg_notify('${CHANNEL}', p_write ->> 'news'); end if;
  return jsonb_build_object('numbers', v_taken);
end $$`;
