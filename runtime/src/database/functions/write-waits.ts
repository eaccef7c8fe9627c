/** `marshrut_write_waits(unwait, wait, effects, at)`: index rows of what elements wait for, and the outbox. */
export const writeWaitsFunction = `
create or replace function marshrut_write_waits(p_unwait jsonb, p_wait jsonb, p_effects jsonb, p_at timestamptz) returns void
language plpgsql as $$
declare
  v_item jsonb;
begin
  for i in 0 .. jsonb_array_length(p_unwait) - 1 loop
    delete from wait where element = p_unwait ->> i;
  end loop;
  if p_wait <> '[]' then
    insert into wait (element, case_id, node, kind, name, key, due)
    select element, case_id, node, kind, name, key, due from jsonb_populate_recordset(null::wait, p_wait)
    on conflict do nothing;
  end if;
  for i in 0 .. jsonb_array_length(p_effects) - 1 loop
    v_item := p_effects -> i -> 'effect';
    insert into effect (id, case_id, element, kind, body, status, attempts, created_at)
    values (v_item ->> 'id', p_effects -> i ->> 'case', v_item ->> 'element', v_item ->> 'kind', v_item, 'pending', 0, p_at);
  end loop;
end $$`;
