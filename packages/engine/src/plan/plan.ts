import type { Expression } from '@marshrut/expressions';
import type { BlockDefinition, CardField, Diagram, Entities, Node } from '@marshrut/model';
import type { Behaviour } from '../core/behaviour.js';

/** A block with what it does. Settings are parsed once, when the plan is compiled. */
export interface BlockBinding {
  readonly definition: BlockDefinition;
  readonly behaviour: Behaviour<unknown>;
}

export type Bindings = ReadonlyMap<string, BlockBinding>;

/** A published diagram, compiled once per version: maps instead of lists, expressions as closures. Immutable, shared by all its cases. */
export interface Plan {
  readonly diagram: Diagram;
  readonly entities: Entities;
  readonly card: ReadonlyMap<string, CardField>;
  readonly nodes: ReadonlyMap<string, PlanNode>;
  readonly edges: ReadonlyMap<string, PlanEdge>;
  /** Start nodes by the task they stand in; null is the process. */
  readonly starts: ReadonlyMap<string | null, PlanNode>;
  readonly contextLine?: Expression;
}

export interface PlanNode {
  readonly id: string;
  readonly node: Node;
  readonly settings: unknown;
  readonly behaviour: Behaviour<unknown>;
  readonly outgoing: readonly PlanEdge[];
  readonly incoming: readonly string[];
  readonly expressions: ReadonlyMap<string, Expression>;
}

export interface PlanEdge {
  readonly id: string;
  readonly to: string;
  readonly otherwise: boolean;
  readonly condition?: Expression;
}

/** The node of a plan, or an exception: state and plan belong together, so a miss is a bug. */
export function nodeOf(plan: Plan, id: string): PlanNode {
  const node = plan.nodes.get(id);
  if (!node) throw new Error(`Expected node '${id}' in the plan of '${plan.diagram.name.en}', but there is none.`);
  return node;
}
