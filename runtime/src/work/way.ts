import type { RulesSettings } from '@marshrut/blocks';
import { nodeOf, type Plan } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';

/** A way that was chosen, where there was something to choose. */
export interface BranchTaken {
  readonly node: string;
  readonly name: LocalText;
  /** What the branch is called; null where it has no name. */
  readonly branch: LocalText | null;
}

const otherwise: LocalText = { ru: 'Иначе', en: 'Otherwise' };

/** The choice an edge stands for; null where it only leads on. */
export function branchOf(plan: Plan, id: string): BranchTaken | null {
  const edge = plan.diagram.edges.find(candidate => candidate.id === id);
  const from = edge && plan.nodes.get(edge.from);
  if (!edge || (from?.node.block !== 'choice' && from?.node.block !== 'inclusive')) return null;
  return { node: from.id, name: from.node.name, branch: edge.name ?? (edge.otherwise ? otherwise : null) };
}

/** A decision table that was asked, and the rows it answered by: none where its «Иначе» did. */
export interface MatchedRules {
  readonly node: string;
  readonly name: LocalText;
  readonly rows: readonly RuleRow[];
}

export interface RuleRow {
  readonly id: string;
  /** Its place in the table, from 1, as people see it. */
  readonly number: number;
  readonly note: LocalText | null;
}

export function matchedRules(
  plan: Plan,
  { node, rules }: { readonly node: string; readonly rules: readonly string[] },
): MatchedRules {
  const { node: drawn, settings } = nodeOf(plan, node);
  const { table } = settings as RulesSettings;
  const rows = rules.map(id => {
    const at = table.rules.findIndex(rule => rule.id === id);
    return { id, number: at + 1, note: table.rules[at]?.note ?? null };
  });
  return { node, name: drawn.name, rows };
}
