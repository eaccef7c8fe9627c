import type { SqliteConnection } from './connection.js';

/**
 * The steps that drafts belong to are called otherwise now. What was typed into a step that is gone and whose name another one
 * bears now is laid aside under `<name`, and has its name again as soon as that is free. First to `>name`, for two steps may
 * have changed their names with each other.
 */
export function renameDrafts(
  connection: SqliteConnection,
  task: string,
  nodes: Readonly<Record<string, string>>,
): void {
  for (const [was, is] of Object.entries(nodes)) {
    if (!Object.hasOwn(nodes, is)) connection.run(ASIDE, task, is);
    connection.run(RENAME, is, task, was);
  }
  connection.run(RENAMED, task);
  connection.run(BACK, task);
  const names = JSON.stringify(nodes);
  connection.run(EDITS, names, names, task);
}

const ASIDE = "update or replace task_draft set node = '<' || node where task = ? and node = ?";
const RENAME = "update task_draft set node = '>' || ? where task = ? and node = ?";
const RENAMED = "update task_draft set node = substr(node, 2) where task = ? and node like '>%'";
const BACK = `update task_draft as d set node = substr(node, 2) where task = ? and node like '<%'
  and not exists (select 1 from task_draft o where o.task = d.task and o.node = substr(d.node, 2))`;

/** All at once; edits of a step that is gone are nobody's from then on. */
const EDITS = `update draft_edit set node = coalesce((select value from json_each(?) where key = node),
  case when exists (select 1 from json_each(?) where value = node) then '<' || node else node end) where task = ?`;
