import { levelOf, type PlanHandler, type PlanNode } from '../plan/plan.js';
import { cancel, cancelInside, isItem } from './leave.js';
import type { Run } from './run.js';
import { set } from './set.js';
import type { ElementInstance } from './state.js';

/** What is thrown goes outwards; what is caught has its code. */
interface Thrown {
  readonly on: 'error' | 'escalation';
  readonly code: string;
  readonly message: string;
}

/**
 * An error goes outwards from the step it happened in: first to the events on its border, then to the event subprocesses
 * around it, then to the border of the scope, and so on (BPMN 2.0.2, 10.5.1). One with the very code is taken before one for
 * any. The scope it is caught at is stopped. False: nobody in this case catches it.
 */
export function throwError(run: Run, id: string, code: string, message: string): boolean {
  run.emit({ type: 'errorThrown', element: id, code, message });
  return caught(run, run.element(id), { on: 'error', code, message });
}

/** As an error, but the work goes on unless the event that catches it interrupts; caught by nobody, nothing happens. */
export function escalate(run: Run, id: string, code: string): void {
  run.emit({ type: 'escalated', element: id, code });
  caught(run, run.element(id), { on: 'escalation', code, message: '' });
}

function caught(run: Run, from: ElementInstance, thrown: Thrown): boolean {
  for (let at: ElementInstance | undefined = from; at; ) {
    const { scope, id }: ElementInstance = at;
    const border = isItem(run, at) ? undefined : catching(run.nodeOf(at).boundaries, thrown, node => node);
    if (border) {
      take(run, border, scope, thrown);
      if (border.event?.interrupts !== false) cancel(run, id);
      run.entries.push({ node: border, scope, consumed: [] });
      return true;
    }
    const inside = at.node;
    const around = scope === null ? null : run.element(scope).node;
    const handlers = levelOf(run.plan, around).handlers.filter(({ node }) => node.id !== inside);
    const handler: PlanHandler | undefined = catching(handlers, thrown, ({ start }) => start);
    if (handler) {
      take(run, handler.start, scope, thrown);
      if (handler.start.event?.interrupts !== false) cancelInside(run, scope);
      run.entries.push({ node: handler.node, scope, consumed: [] });
      return true;
    }
    at = scope === null ? undefined : run.state.elements[scope];
  }
  return false;
}

function catching<T>(events: readonly T[], { on, code }: Thrown, node: (event: T) => PlanNode): T | undefined {
  const fitting = events.filter(event => node(event).event?.on === on);
  return (
    fitting.find(event => node(event).event?.code === code) ?? fitting.find(event => node(event).event?.code === '')
  );
}

/** What the event that catches it sets. */
function take(run: Run, event: PlanNode, scope: string | null, { on, code, message }: Thrown): void {
  const fired = event.behaviour.fired?.(run.here(event, scope, undefined), { to: on, values: { code, message } });
  if (fired && 'vars' in fired) set(run, scope, fired.vars);
}
