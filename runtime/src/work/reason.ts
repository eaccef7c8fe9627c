import { nodeOf, type Plan, type Reason } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import { matchedRules, type RuleRow } from './way.js';

/** Where a value comes from, with the names of the diagram. */
export interface ToldReason extends Omit<Reason, 'rules'> {
  readonly step: LocalText | null;
  readonly rows: readonly RuleRow[];
}

export function toldReason(plan: Plan, { rules, ...reason }: Reason): ToldReason {
  const { node, why } = reason;
  if (node === null || !plan.nodes.has(node)) return { ...reason, step: null, rows: [] };
  const rows = why === 'RULES' ? matchedRules(plan, { node, rules }).rows : [];
  return { ...reason, step: nodeOf(plan, node).node.name, rows };
}
