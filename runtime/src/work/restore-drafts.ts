import type { FormSettings } from '@marshrut/blocks';
import { type CaseState, nodeOf } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
import type { WorkDeps } from './deps.js';
import { planOf, type Task } from './task-row.js';

/** What was typed into the forms of a task that is open again, from what it has staged: Back shows it. */
export async function restoreDrafts(deps: WorkDeps, task: Task, state: CaseState): Promise<void> {
  const scope = state.elements[task.id]?.task;
  const plan = await planOf(deps, task.processVersion);
  if (!scope || task.owner === null) return;
  const rows = new Map<string, Record<string, Value>>();
  for (const [at, visit] of scope.visits.entries()) {
    const { node, settings } = nodeOf(plan, visit.node);
    if (node.block !== 'form' || visit.closed) continue;
    const vars = scope.visits[at + 1]?.vars ?? scope.vars;
    const values = rows.get(visit.node) ?? {};
    for (const { path, mode } of (settings as FormSettings).fields) {
      const [head = '', field] = path.split('.');
      if (mode !== 'edit') continue;
      if (field === undefined) values[path] = vars[head] ?? state.vars[head] ?? null;
      const staged = scope.staged.findLast(
        change =>
          change.visit === visit.id &&
          change.record === (vars[head] ?? state.vars[head]) &&
          field !== undefined &&
          Object.hasOwn(change.patch, field),
      );
      if (staged && field !== undefined) values[path] = staged.patch[field] ?? null;
    }
    rows.set(visit.node, values);
  }
  const saved = { saved_at: deps.dispatch.now(), kept_values: null, kept_authors: null };
  for (const [node, values] of rows) {
    const authors = Object.fromEntries(Object.keys(values).map(path => [path, task.owner]));
    await deps.db
      .insertInto('task_draft')
      .values({ task: task.id, node, values: JSON.stringify(values), authors: JSON.stringify(authors), ...saved })
      .onConflict(conflict => conflict.columns(['task', 'node']).doNothing())
      .execute();
  }
}
