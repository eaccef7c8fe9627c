/**
 * `marshrut_write(write)` does everything of one write set and answers `{ numbers }`. One statement, so one transaction.
 * The shape of its argument is `WriteMessage` of `dispatch/postgres/write-message.ts`. Raises MS001 where somebody was faster.
 */
export const writeFunction = `
create function marshrut_write(p_write jsonb) returns jsonb
language plpgsql as $$
declare
  v_actor text := p_write ->> 'actor';
  v_at timestamptz := (p_write ->> 'at')::timestamptz;
  v_seen jsonb := nullif(p_write -> 'seen', 'null');
  v_case jsonb := nullif(p_write -> 'case', 'null');
  v_staged jsonb := p_write -> 'staged';
  v_taken jsonb := '[]';
  v_columns jsonb := '{}';
  v_fields jsonb := '{}';
  v_data jsonb;
begin
  if v_case is not null then
    if (v_case ->> 'revision')::int = 0 then
      insert into case_instance (id, process, process_version, status, title, title_norm, initiator, revision, sequence,
        state, outcome, started_at, updated_at, ended_at)
      select v_case ->> 'id', v.process, v.id, v_case ->> 'status', coalesce(v_case ->> 'title', ''),
        coalesce(v_case ->> 'titleNorm', ''), v_case ->> 'initiator', 1,
        (v_case ->> 'sequence')::int + jsonb_array_length(p_write -> 'events'), v_case -> 'state',
        nullif(v_case -> 'outcome', 'null'), v_at, v_at,
        case when (v_case ->> 'over')::boolean then v_at end
      from process_version v where v.id = v_case ->> 'processVersion';
      if not found then
        raise exception 'Expected a published process version, but there is no %.', v_case ->> 'processVersion';
      end if;
    else
      update case_instance set status = v_case ->> 'status', title = coalesce(v_case ->> 'title', title),
        title_norm = coalesce(v_case ->> 'titleNorm', title_norm), revision = revision + 1,
        sequence = sequence + jsonb_array_length(p_write -> 'events'), state = v_case -> 'state',
        outcome = nullif(v_case -> 'outcome', 'null'), updated_at = v_at,
        ended_at = case when (v_case ->> 'over')::boolean then coalesce(ended_at, v_at) end
      where id = v_case ->> 'id' and revision = (v_case ->> 'revision')::int and sequence = (v_case ->> 'sequence')::int;
      if not found then raise exception 'stale case' using errcode = 'MS001'; end if;
    end if;
    insert into journal (case_id, sequence, type, actor, at, event)
    select v_case ->> 'id', (v_case ->> 'sequence')::int + e.ord, e.event ->> 'type', v_actor, v_at, e.event
    from jsonb_array_elements(p_write -> 'events') with ordinality as e(event, ord);
  end if;
  if v_seen is not null then
    insert into seen_command (actor, key, input, outcome, at)
    values (v_actor, v_seen ->> 'key', v_seen ->> 'input', v_seen -> 'outcome', v_at);
  end if;
  if p_write -> 'tasks' <> '[]' then
    insert into task as k (id, case_id, process, node, status, role, user_id, owner, step, context, context_norm,
      created_at, claimed_at, finished_at)
    select t.id, t.case_id, c.process, t.node, t.status, t.role, t.user_id, t.owner, t.step, t.context, t.context_norm,
      v_at, case when t.owner is not null then v_at end, case when t.over then v_at end
    from jsonb_to_recordset(p_write -> 'tasks') as t(id text, case_id text, node text, status text, role text, user_id text,
      owner text, step text, context text, context_norm text, over boolean)
    join case_instance c on c.id = t.case_id
    on conflict (id) do update set status = excluded.status, role = excluded.role, user_id = excluded.user_id,
      owner = excluded.owner, step = excluded.step, context = excluded.context, context_norm = excluded.context_norm,
      claimed_at = case when excluded.owner is not distinct from k.owner then k.claimed_at else excluded.claimed_at end,
      finished_at = excluded.finished_at;
  end if;
  if v_staged -> 'remove' <> '[]' then
    delete from staged_change s using jsonb_to_recordset(v_staged -> 'remove') as r(task text, seqs jsonb)
    where s.task = r.task and (r.seqs = '"all"' or r.seqs @> to_jsonb(s.seq));
  end if;
  if v_staged -> 'insert' <> '[]' then
    insert into staged_change select * from jsonb_populate_recordset(null::staged_change, v_staged -> 'insert');
  end if;
  if p_write -> 'drafts' <> '[]' then
    delete from task_draft d using jsonb_to_recordset(p_write -> 'drafts') as w(task text, "do" text)
    where d.task = w.task and (w."do" = 'clear' or w."do" = 'restore' and d.kept_values is null);
    update task_draft d set kept_values = d."values", kept_authors = d.authors
    from jsonb_to_recordset(p_write -> 'drafts') as w(task text, "do" text) where d.task = w.task and w."do" = 'keep';
    update task_draft d set "values" = d.kept_values, authors = d.kept_authors
    from jsonb_to_recordset(p_write -> 'drafts') as w(task text, "do" text) where d.task = w.task and w."do" = 'restore';
  end if;
  if p_write -> 'numbers' <> '[]' then
    v_taken := marshrut_numbers(p_write -> 'numbers');
    select jsonb_object_agg(record, columns), jsonb_object_agg(record, fields) into v_columns, v_fields
    from (
      select t ->> 'record' as record, jsonb_object_agg(t ->> 'column', t -> 'value')
        || jsonb_object_agg(t ->> 'norm', t -> 'normValue') as columns, jsonb_object_agg(t ->> 'field', t -> 'value') as fields
      from jsonb_array_elements(v_taken) t group by 1
    ) as by_record;
  end if;
  for v_data in select jsonb_array_elements(p_write -> 'data') loop
    perform marshrut_records(v_data, v_columns, v_at);
  end loop;
  if p_write -> 'commits' <> '[]' then
    insert into commit_record (id, source, case_id, task, node, actor, at, lines)
    select c.id, c.source, c.case_id, c.task, c.node, v_actor, v_at, jsonb_array_length(c.lines)
    from jsonb_to_recordset(p_write -> 'commits') as c(id text, source text, case_id text, task text, node text, lines jsonb);
    insert into commit_line (commit_id, line, entity, record, op, version, before, after)
    select c.id, l.ord, l.line ->> 'entity', l.line ->> 'record', l.line ->> 'op', (l.line ->> 'version')::int + 1,
      l.line -> 'before', l.line -> 'after' || coalesce(v_fields -> (l.line ->> 'record'), '{}')
    from jsonb_to_recordset(p_write -> 'commits') as c(id text, lines jsonb),
      jsonb_array_elements(c.lines) with ordinality as l(line, ord);
  end if;
  return jsonb_build_object('numbers', (
    select coalesce(jsonb_agg(jsonb_build_object('record', t -> 'record', 'field', t -> 'field', 'value', t -> 'value')), '[]')
    from jsonb_array_elements(v_taken) t));
end $$`;
