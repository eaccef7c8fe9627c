/**
 * `marshrut_rename_drafts(task, nodes)`: the steps that drafts belong to are called otherwise now. What was typed into a step that
 * is gone and whose name another one bears now is laid aside under `<name`, and has its name again as soon as that is free.
 * First to `>name`, for two steps may have changed their names with each other.
 */
export const renameDraftsFunction = `
create or replace function marshrut_rename_drafts(p_task text, p_nodes jsonb) returns void
language plpgsql as $$
declare
  v_gone text[] := array(select value from jsonb_each_text(p_nodes) where not p_nodes ? value);
begin
  update draft_edit set node = coalesce(p_nodes ->> node, case when node = any (v_gone) then '<' || node else node end)
    where task = p_task;
  delete from task_draft d where task = p_task and node in (select '<' || name from unnest(v_gone) as name)
    and exists (select 1 from task_draft o where o.task = p_task and o.node = substr(d.node, 2));
  update task_draft set node = '<' || node where task = p_task and node = any (v_gone);
  update task_draft set node = '>' || (p_nodes ->> node) where task = p_task and p_nodes ? node;
  update task_draft set node = substr(node, 2) where task = p_task and node like '>%';
  update task_draft d set node = substr(node, 2) where task = p_task and node like '<%'
    and not exists (select 1 from task_draft o where o.task = p_task and o.node = substr(d.node, 2));
end $$`;
