/**
 * `marshrut_open(actor, key, case, task)` answers `{ seen, case, staged, touched }`: the outcome of a command that was seen,
 * the case, the staged changes of the task in order, and by entity and id the committed rows they change.
 */
export const openFunction = `
create or replace function marshrut_open(p_actor text, p_key text, p_case text, p_task text) returns jsonb
language plpgsql stable set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  v_seen jsonb;
  v_case jsonb;
  v_staged jsonb := '[]';
  v_touched jsonb := '{}';
  v_rows jsonb;
  v_entity record;
begin
  if p_key is not null then
    select jsonb_build_object('input', s.input, 'outcome', s.outcome) into v_seen
    from seen_command s where s.actor = p_actor and s.key = p_key;
  end if;
  if p_case is not null then
    select jsonb_build_object('id', c.id, 'processVersion', c.process_version, 'revision', c.revision,
      'sequence', c.sequence, 'state', c.state) into v_case
    from case_instance c where c.id = p_case;
  end if;
  if p_task is not null then
    select coalesce(jsonb_agg(to_jsonb(s) order by s.seq), '[]') into v_staged from staged_change s where s.task = p_task;
    for v_entity in
      select e.key, e.table_name, array_agg(distinct s.record) as ids
      from staged_change s join entity e on e.key = s.entity
      where s.task = p_task and s.op <> 'create' group by e.key, e.table_name
    loop
      execute format('select coalesce(jsonb_object_agg(t.id, to_jsonb(t)), ''{}'') from %I t where t.id = any($1)',
        v_entity.table_name) into v_rows using v_entity.ids;
      v_touched := v_touched || jsonb_build_object(v_entity.key, v_rows);
    end loop;
  end if;
  return jsonb_build_object('seen', v_seen, 'case', v_case, 'staged', v_staged, 'touched', v_touched);
end $$`;
