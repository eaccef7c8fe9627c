import { type Effect, type Event, nodeOf, type Plan } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';

/** What is not taken back where the way of a case is. */
export interface Staying {
  /** Steps whose records stay as they wrote them. */
  readonly written: readonly LocalText[];
  /** Letters, messages and requests that have left. */
  readonly sent: readonly Effect[];
}

export function whatStays(plan: Plan, events: readonly Event[]): Staying {
  const nodes = new Map<string, string>();
  const wrote = new Set<string>();
  for (const event of events) {
    if (event.type === 'taskOpened') nodes.set(event.task, event.node);
    if (event.type === 'taskCommitted' && event.changes.length > 0) wrote.add(nodes.get(event.task) ?? '');
    if (event.type === 'recordsWritten' && event.changes.length > 0) wrote.add(event.node);
  }
  return {
    written: [...wrote].flatMap(node => (plan.nodes.has(node) ? [nodeOf(plan, node).node.name] : [])),
    sent: events.flatMap(event => (event.type === 'effectScheduled' ? [event.effect] : [])),
  };
}
