/**
 * `marshrut_records(data, filled, at)` writes the records of one entity: `data` is `{ table, lock, insert, update, delete }`,
 * `update` a list of `{ columns, rows }`, each row with the version it expects. `filled`: by record the columns that
 * numbers were taken for. Raises MS001 where a record is not of the expected version.
 */
export const recordsFunction = `
create function marshrut_records(p_data jsonb, p_filled jsonb, p_at timestamptz) returns void
language plpgsql as $$
declare
  v_table text := p_data ->> 'table';
  v_rows jsonb;
  v_change jsonb;
  v_set text;
  v_count bigint;
begin
  if jsonb_array_length(p_data -> 'lock') > 1 then
    execute format('select 1 from %I where id in (select jsonb_array_elements_text($1)) order by id for update', v_table)
      using p_data -> 'lock';
  end if;
  v_rows := p_data -> 'insert';
  if jsonb_array_length(v_rows) > 0 then
    execute format('insert into %I select * from jsonb_populate_recordset(null::%I, $1)', v_table, v_table)
      using marshrut_fill(v_rows, p_filled);
  end if;
  for v_change in select jsonb_array_elements(p_data -> 'update') loop
    v_rows := v_change -> 'rows';
    select coalesce(string_agg(format('%I = w.%I, ', c.name, c.name), ''), '') into v_set
    from jsonb_array_elements_text(v_change -> 'columns') as c(name);
    execute format('update %I t set %s version = t.version + 1, updated_at = $2
      from jsonb_populate_recordset(null::%I, $1) w where t.id = w.id and t.version = w.version', v_table, v_set, v_table)
      using marshrut_fill(v_rows, p_filled), p_at;
    get diagnostics v_count = row_count;
    if v_count <> jsonb_array_length(v_rows) then raise exception 'stale record of %', v_table using errcode = 'MS001'; end if;
  end loop;
  v_rows := p_data -> 'delete';
  if jsonb_array_length(v_rows) > 0 then
    execute format('delete from %I t using jsonb_populate_recordset(null::%I, $1) w
      where t.id = w.id and t.version = w.version', v_table, v_table) using v_rows;
    get diagnostics v_count = row_count;
    if v_count <> jsonb_array_length(v_rows) then raise exception 'stale record of %', v_table using errcode = 'MS001'; end if;
  end if;
end $$`;

/** `marshrut_fill(rows, filled)`: the rows with what `filled` knows of them laid over. */
export const fillFunction = `
create function marshrut_fill(p_rows jsonb, p_filled jsonb) returns jsonb
language sql immutable as $$
  select case when p_filled = '{}' then p_rows
    else (select jsonb_agg(r || coalesce(p_filled -> (r ->> 'id'), '{}') order by ord)
      from jsonb_array_elements(p_rows) with ordinality as x(r, ord)) end
$$`;
