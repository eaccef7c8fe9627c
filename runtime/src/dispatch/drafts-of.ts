import { type FormSettings, type FormTable, pathOf } from '@marshrut/blocks';
import { type CaseState, nodeOf, type Plan, type StagedChange } from '@marshrut/engine';
import type { Value, Values } from '@marshrut/model';
import type { TypedForm } from './storage.js';

/** What was typed into the forms of a task, from what it holds: Back shows it. */
export function draftsOf(plan: Plan, state: CaseState, id: string): readonly TypedForm[] {
  const task = state.elements[id]?.task;
  const owner = task?.owner ?? null;
  if (!task || owner === null) return [];
  const forms = new Map<string, Record<string, Value>>();
  for (const [at, visit] of task.visits.entries()) {
    const { node, settings } = nodeOf(plan, visit.node);
    if (node.block !== 'form' || visit.closed) continue;
    const later = task.visits[at + 1];
    const vars = later?.vars ?? task.vars;
    const inForm = task.staged.filter(({ visit: of }) => of === visit.id);
    const typed = forms.get(visit.node) ?? {};
    for (const { path, mode } of (settings as FormSettings).fields) {
      if (mode !== 'edit') continue;
      const [head = '', field] = path.split('.');
      const value = vars[head] ?? state.vars[head] ?? null;
      if (field === undefined) typed[path] = value;
      else {
        const staged = inForm.findLast(({ record, patch }) => record === value && Object.hasOwn(patch, field));
        if (staged) typed[path] = staged.patch[field] ?? null;
      }
    }
    for (const table of (settings as FormSettings).tables ?? []) Object.assign(typed, rowsOf(table, inForm));
    forms.set(visit.node, typed);
  }
  return [...forms].map(([node, values]) => ({
    node,
    values,
    authors: Object.fromEntries(Object.keys(values).map(path => [path, owner])),
  }));
}

/** What was done to the rows of a table: a row that was added has no record while it is only typed. */
function rowsOf(table: FormTable, staged: readonly StagedChange[]): Values {
  const path = pathOf(table);
  const rows: Record<string, Value> = {};
  const typed = table.columns.filter(({ mode }) => mode === 'edit').map(({ field }) => field);
  for (const { entity, record, op, patch } of staged) {
    if (entity !== table.entity) continue;
    // New rows are numbered behind their last dash.
    const row = `${path}.${op === 'create' ? `+${record}-1` : record}`;
    if (op !== 'update') rows[row] = op === 'create' ? 'added' : 'removed';
    for (const field of typed) if (Object.hasOwn(patch, field)) rows[`${row}.${field}`] = patch[field] ?? null;
  }
  return rows;
}
