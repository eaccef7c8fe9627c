/**
 * `marshrut_add_job(key, job, run_at)` hands a job to Graphile Worker; one with the same key gives way to it. The lock first:
 * where a worker takes the old job at this very moment, `add_job` alone would leave it at that, and what is new would not be done.
 */
export const addJobFunction = `
create or replace function marshrut_add_job(p_key text, p_job jsonb, p_run_at timestamptz) returns void
language plpgsql as $$
begin
  perform 1 from graphile_worker._private_jobs where key = p_key for update;
  perform graphile_worker.add_job('marshrut', p_job::json, run_at := p_run_at, job_key := p_key, max_attempts := 25);
end $$`;

/**
 * `marshrut_write_jobs(jobs)`: `add`, `remove` by key, `recheck` the entities that a condition waits for, and of the commits in
 * `begins` those that a process begins with: mostly none does either.
 */
export const writeJobsFunction = `
create or replace function marshrut_write_jobs(p_jobs jsonb) returns void
language plpgsql as $$
declare
  v_list jsonb := p_jobs -> 'remove';
  v_item jsonb;
begin
  for i in 0 .. jsonb_array_length(v_list) - 1 loop
    perform graphile_worker.remove_job(v_list ->> i);
  end loop;
  v_list := p_jobs -> 'add';
  for i in 0 .. jsonb_array_length(v_list) - 1 loop
    v_item := v_list -> i;
    perform marshrut_add_job(v_item ->> 'key', v_item -> 'job', (v_item ->> 'runAt')::timestamptz);
  end loop;
  v_list := p_jobs -> 'recheck';
  if v_list <> '[]' and exists (select 1 from wait where kind = 'condition') then
    for i in 0 .. jsonb_array_length(v_list) - 1 loop
      if exists (select 1 from wait where kind = 'condition' and name = v_list ->> i) then
        perform marshrut_add_job('recheck:' || (v_list ->> i),
          jsonb_build_object('do', 'recheck', 'entity', v_list -> i), null);
      end if;
    end loop;
  end if;
  v_list := p_jobs -> 'begins';
  if v_list <> '[]' and exists (select 1 from process_start where kind = 'record') then
    for i in 0 .. jsonb_array_length(v_list) - 1 loop
      v_item := v_list -> i;
      if exists (select 1 from process_start where kind = 'record'
        and entity in (select jsonb_array_elements_text(v_item -> 'entities'))) then
        perform marshrut_add_job('starts:' || (v_item ->> 'commit'),
          jsonb_build_object('do', 'recordStarts', 'commit', v_item -> 'commit'), null);
      end if;
    end loop;
  end if;
end $$`;
