import type { FormSettings } from '@marshrut/blocks';
import { type CaseState, nodeOf, type Plan } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
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
    forms.set(visit.node, typed);
  }
  return [...forms].map(([node, values]) => ({
    node,
    values,
    authors: Object.fromEntries(Object.keys(values).map(path => [path, owner])),
  }));
}
