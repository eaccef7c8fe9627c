import { levelOf, nodeOf, type PlanNode } from '../plan/plan.js';
import { leave } from './leave.js';
import type { Run } from './run.js';
import type { ElementInstance, Undoable } from './state.js';

/**
 * Calls the handlers of finished steps, the last one first, one after the other; then the step that asked goes on
 * (BPMN 2.0.2, 10.5.6 and 13.5.5). The steps are those of its scope; from within an event subprocess, of the scope around that.
 */
export function undo(run: Run, id: string, node: string | null): void {
  const scope = undoneScope(run, run.element(id).scope);
  const kept = (scope === null ? run.state.undoable : run.element(scope).undoable) ?? [];
  const chosen = kept.filter(undoable => node === null || undoable.node === node);
  if (chosen.length > 0)
    run.emit({ type: 'undoableTaken', scope, left: kept.filter(undoable => !chosen.includes(undoable)) });
  run.emit({ type: 'elementWaits', element: id, wait: { for: 'undoing', left: chosen } });
}

/** Calls the next handler where the one before is done, or lets the step that asked go on; false where there is nothing to do. */
export function undoNext(run: Run): boolean {
  const elements = Object.values(run.state.elements);
  const undone = new Set(elements.map(({ undoes }) => undoes));
  const waiting = elements.find(({ id, wait, failure }) => wait?.for === 'undoing' && !failure && !undone.has(id));
  if (waiting?.wait?.for !== 'undoing') return false;
  callHandler(run, waiting, waiting.wait.left);
  return true;
}

function callHandler(run: Run, { id, scope }: ElementInstance, left: readonly Undoable[]): void {
  const next = left.at(-1);
  if (!next) return leave(run, id);
  run.emit({ type: 'elementWaits', element: id, wait: { for: 'undoing', left: left.slice(0, -1) } });
  const handler = handlerOf(run, next.node);
  if (!handler) return;
  run.entries.push({
    node: handler,
    scope: undoneScope(run, scope),
    consumed: [],
    undoes: id,
    ...(next.vars ? { vars: next.vars } : {}),
  });
}

function handlerOf(run: Run, node: string): PlanNode | undefined {
  const border = nodeOf(run.plan, node).boundaries.find(({ event }) => event?.on === 'compensation');
  const to = border?.outgoing[0]?.to;
  return to === undefined ? undefined : nodeOf(run.plan, to);
}

function undoneScope(run: Run, scope: string | null): string | null {
  if (scope === null) return null;
  const element = run.element(scope);
  const around = element.scope === null ? null : run.element(element.scope).node;
  const handles = levelOf(run.plan, around).handlers.some(({ node }) => node.id === element.node);
  return handles ? undoneScope(run, element.scope) : scope;
}
