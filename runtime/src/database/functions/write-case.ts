/**
 * `marshrut_write_case(case, events, actor, at)`: the case and its journal; a new case also tells the element of another case
 * that waits for it. Its steps that stopped, or go on, have rows too. Raises MS001 where its revision is another one.
 */
export const writeCaseFunction = `
create or replace function marshrut_write_case(p_case jsonb, p_events jsonb, p_actor text, p_at timestamptz) returns void
language plpgsql as $$
declare
  v_sequence int := (p_case ->> 'sequence')::int;
  v_revision int := (p_case ->> 'revision')::int;
  v_entries int := jsonb_array_length(p_events);
  v_over boolean := (p_case ->> 'over')::boolean;
  v_outcome jsonb := nullif(p_case -> 'outcome', 'null');
  v_mended jsonb := p_case -> 'mended';
begin
  if v_revision = 0 then
    insert into case_instance (id, process, process_version, status, title, title_norm, initiator, revision, sequence,
      state, outcome, incidents, started_at, updated_at, ended_at, parent_case, parent_element)
    select p_case ->> 'id', v.process, v.id, p_case ->> 'status', coalesce(p_case ->> 'title', ''),
      coalesce(p_case ->> 'titleNorm', ''), p_case ->> 'initiator', 1, v_sequence + v_entries, p_case -> 'state',
      v_outcome, (p_case ->> 'incidents')::int, p_at, p_at, case when v_over then p_at end, p_case #>> '{parent,case}', p_case #>> '{parent,element}'
    from process_version v where v.id = p_case ->> 'processVersion';
    if not found then
      raise exception 'Expected a published process version, but there is no %.', p_case ->> 'processVersion';
    end if;
  else
    update case_instance set process_version = p_case ->> 'processVersion', status = p_case ->> 'status', title = coalesce(p_case ->> 'title', title),
      title_norm = coalesce(p_case ->> 'titleNorm', title_norm), revision = revision + 1, sequence = sequence + v_entries,
      state = p_case -> 'state', outcome = v_outcome, incidents = (p_case ->> 'incidents')::int, updated_at = p_at,
      ended_at = case when v_over then coalesce(ended_at, p_at) end
    where id = p_case ->> 'id' and revision = v_revision and sequence = v_sequence;
    if not found then raise exception 'stale case' using errcode = 'MS001'; end if;
  end if;
  for i in 0 .. jsonb_array_length(v_mended) - 1 loop
    delete from incident where element = v_mended ->> i;
  end loop;
  if p_case -> 'failed' <> '[]' then
    insert into incident (element, case_id, process, node, code, cause, failure, at)
    select f ->> 'element', c.id, c.process, f ->> 'node', f ->> 'code', f ->> 'cause', f -> 'failure', p_at
    from jsonb_array_elements(p_case -> 'failed') f, case_instance c where c.id = p_case ->> 'id';
  end if;
  insert into journal (case_id, sequence, type, actor, at, event)
  select p_case ->> 'id', v_sequence + e.ord, e.event ->> 'type', p_actor, p_at, e.event
  from jsonb_array_elements(p_events) with ordinality as e(event, ord);
end $$`;
