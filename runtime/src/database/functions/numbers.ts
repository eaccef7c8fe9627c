/**
 * `marshrut_numbers(groups)` takes numbers for `{ counter, prefix, normPrefix, digits, takers }`, each taker being
 * `{ record, field, column, norm }`, and answers the takers with `value` and `normValue`. Counters stay locked until the
 * transaction ends, so a refused command leaves no gap; the groups come in the order of their counters.
 */
export const numbersFunction = `
create or replace function marshrut_numbers(p_groups jsonb) returns jsonb
language plpgsql as $$
declare
  v_group jsonb;
  v_needed int;
  v_last bigint;
  v_taken jsonb := '[]';
begin
  for i in 0 .. jsonb_array_length(p_groups) - 1 loop
    v_group := p_groups -> i;
    v_needed := jsonb_array_length(v_group -> 'takers');
    insert into counter as c (name, value) values (v_group ->> 'counter', v_needed)
    on conflict (name) do update set value = c.value + excluded.value
    returning value into v_last;
    v_taken := v_taken || (
      select jsonb_agg(t.taker || jsonb_build_object('value', v_group ->> 'prefix' || n.digits,
        'normValue', v_group ->> 'normPrefix' || n.digits) order by t.ord)
      from jsonb_array_elements(v_group -> 'takers') with ordinality as t(taker, ord),
        lateral (select (v_last - v_needed + t.ord)::text as plain) as p,
        lateral (select lpad(p.plain, greatest((v_group ->> 'digits')::int, length(p.plain)), '0') as digits) as n);
  end loop;
  return v_taken;
end $$`;
