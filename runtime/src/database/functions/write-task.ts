/**
 * `marshrut_write_task(task, at)`: the row of a task. When it is taken and when it is over is told by what changes; a context of
 * null leaves the line that stands in the row.
 */
export const writeTaskFunction = `
create or replace function marshrut_write_task(p_task jsonb, p_at timestamptz) returns void
language plpgsql as $$
begin
  insert into task as k (id, case_id, process, node, status, role, user_id, owner, step, context, context_norm, created_at,
    claimed_at, finished_at, due, deadline, people_group, owner_for)
  values (p_task ->> 'id', p_task ->> 'case', (select c.process from case_instance c where c.id = p_task ->> 'case'),
    p_task ->> 'node', p_task ->> 'status', p_task ->> 'role', p_task ->> 'user', p_task ->> 'owner', p_task ->> 'step',
    coalesce(p_task ->> 'context', ''), coalesce(p_task ->> 'contextNorm', ''), p_at,
    case when p_task ->> 'owner' is not null then p_at end, case when (p_task ->> 'over')::boolean then p_at end,
    (p_task ->> 'due')::timestamptz, p_task ->> 'deadline', p_task ->> 'group', p_task ->> 'ownerFor')
  on conflict (id) do update set node = excluded.node, status = excluded.status, role = excluded.role, user_id = excluded.user_id,
    owner = excluded.owner, step = excluded.step, context = coalesce(p_task ->> 'context', k.context),
    context_norm = coalesce(p_task ->> 'contextNorm', k.context_norm),
    claimed_at = case when excluded.owner is not distinct from k.owner then k.claimed_at else excluded.claimed_at end,
    finished_at = excluded.finished_at, due = excluded.due, deadline = excluded.deadline,
    people_group = excluded.people_group, owner_for = excluded.owner_for;
  if jsonb_typeof(p_task -> 'participants') = 'array' then
    delete from task_participant where task = p_task ->> 'id';
    insert into task_participant (task, user_id, kind, since)
      select p_task ->> 'id', one ->> 'user', one ->> 'as', p_at from jsonb_array_elements(p_task -> 'participants') one;
  end if;
end $$`;

/** `marshrut_write_draft(task, action)`: keep, restore or clear what was typed in a task and not submitted. */
export const writeDraftFunction = `
create or replace function marshrut_write_draft(p_task text, p_action text) returns void
language plpgsql as $$
begin
  if p_action = 'keep' then
    update task_draft set kept_values = "values", kept_authors = authors where task = p_task;
  elsif p_action = 'clear' then
    delete from task_draft where task = p_task;
    delete from draft_edit where task = p_task;
  else
    delete from task_draft where task = p_task and kept_values is null;
    update task_draft set "values" = kept_values, authors = kept_authors where task = p_task;
  end if;
end $$`;
