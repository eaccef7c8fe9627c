/** `marshrut_write_waits(unwait, wait, effects, at)`: index rows of what elements wait for, and the outbox. */
const writeWaitsFunction = `
create function marshrut_write_waits(p_unwait jsonb, p_wait jsonb, p_effects jsonb, p_at timestamptz) returns void
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

/** `marshrut_write` as it was before is one half of the new one; `later` is null where there is nothing but it to write. */
const writeFunction = `
create function marshrut_write(p_write jsonb) returns jsonb
language plpgsql set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  v_later jsonb := nullif(p_write -> 'later', 'null');
  v_answer jsonb := marshrut_write_work(p_write);
begin
  if v_later is not null then
    if v_later ? 'wait' then
      perform marshrut_write_waits(v_later -> 'unwait', v_later -> 'wait', v_later -> 'effects', (p_write ->> 'at')::timestamptz);
    end if;
    perform marshrut_write_jobs(v_later -> 'jobs');
  end if;
  return v_answer;
end $$`;

export const writeWithWaitsFunctions = [
  writeWaitsFunction,
  'alter function marshrut_write(jsonb) rename to marshrut_write_work',
  'alter function marshrut_write_work(jsonb) reset all',
  writeFunction,
];
