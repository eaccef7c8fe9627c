import { type DeadlineMove, type Event, nodeOf, type Plan, type Repair } from '@marshrut/engine';
import type { CardField, LocalText, Value } from '@marshrut/model';
import type { HistoryKind } from './case-story.js';

/** One thing a person did to the way or the data of a case; a field for each that was set. */
export type RepairStep =
  | { readonly did: Exclude<Repair['do'], 'set'>; readonly nodeName: LocalText | null }
  | { readonly did: 'set'; readonly field: CardField; readonly value: Value };

/** `nodeAt`: the node of an element, while it stood. */
export function repairSteps(
  plan: Plan,
  repairs: readonly Repair[],
  nodeAt: (element: string) => string | null,
): readonly RepairStep[] {
  return repairs.flatMap((repair): readonly RepairStep[] => {
    if (repair.do === 'set')
      return Object.entries(repair.vars).flatMap(([key, value]) => {
        const field = plan.card.get(key);
        return field ? [{ did: 'set', field, value }] : [];
      });
    const node = repair.do === 'enter' ? repair.node : nodeAt(repair.element);
    return [{ did: repair.do, nodeName: node === null ? null : nodeOf(plan, node).node.name }];
  });
}

const kinds: Readonly<Partial<Record<DeadlineMove, HistoryKind>>> = {
  extended: 'DEADLINE_EXTENDED',
  paused: 'DEADLINE_PAUSED',
  resumed: 'DEADLINE_RESUMED',
  missed: 'DEADLINE_MISSED',
};

/** What the history tells of a deadline: what people did to it, and why; and that it was missed. */
export function deadlineMove({
  why,
  deadline,
}: Extract<Event, { type: 'deadlineSet' }>): { readonly kind: HistoryKind; readonly comment: string | null } | null {
  const kind = kinds[why];
  if (!kind) return null;
  return { kind, comment: why === 'extended' || why === 'paused' ? (deadline.changes.at(-1)?.reason ?? null) : null };
}
