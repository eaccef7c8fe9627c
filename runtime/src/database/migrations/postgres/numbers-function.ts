/**
 * `marshrut_numbers(needs)` takes a number for each need `{ record, field, column, norm, counter, prefix, normPrefix, digits }`
 * and answers the needs with `value` and `normValue`. Counters stay locked until the transaction ends, so a refused
 * command leaves no gap; they are locked in the order of their names.
 */
export const numbersFunction = `
create function marshrut_numbers(p_needs jsonb) returns jsonb
language plpgsql as $$
declare
  v_counter record;
  v_last bigint;
  v_taken jsonb := '[]';
begin
  for v_counter in
    select n.need ->> 'counter' as name, count(*) as needed, jsonb_agg(n.need order by n.ord) as needs
    from jsonb_array_elements(p_needs) with ordinality as n(need, ord)
    group by 1 order by 1
  loop
    insert into counter as c (name, value) values (v_counter.name, v_counter.needed)
    on conflict (name) do update set value = c.value + excluded.value
    returning value into v_last;
    v_taken := v_taken || (
      select jsonb_agg(n.need || jsonb_build_object(
        'value', n.need ->> 'prefix' || lpad(t.digits, greatest((n.need ->> 'digits')::int, length(t.digits)), '0'),
        'normValue', n.need ->> 'normPrefix' || lpad(t.digits, greatest((n.need ->> 'digits')::int, length(t.digits)), '0')
      ) order by n.ord)
      from jsonb_array_elements(v_counter.needs) with ordinality as n(need, ord),
        lateral (select (v_last - v_counter.needed + n.ord)::text as digits) as t
    );
  end loop;
  return v_taken;
end $$`;
