import type { Expression } from '@marshrut/expressions';
import type { BlockDefinition, BlockEvent, CardField, Diagram, Entities, Node } from '@marshrut/model';
import type { Behaviour } from '../core/behaviour.js';

/** A block with what it does. Settings are parsed once, when the plan is compiled. */
export interface BlockBinding {
  readonly definition: BlockDefinition;
  readonly behaviour: Behaviour<unknown>;
}

export type Bindings = ReadonlyMap<string, BlockBinding>;

/** A published diagram, compiled once per version: maps instead of lists, expressions as closures. Immutable, shared by all its cases. */
export interface Plan {
  /** In plain blocks: what is made of others is expanded. */
  readonly diagram: Diagram;
  /** Fields of the card as it is drawn: those an expanded block has for itself are not among them. */
  readonly drawnCard: readonly CardField[];
  readonly entities: Entities;
  readonly card: ReadonlyMap<string, CardField>;
  readonly nodes: ReadonlyMap<string, PlanNode>;
  readonly edges: ReadonlyMap<string, PlanEdge>;
  /** What is inside the process (null) and inside each node that holds others. */
  readonly levels: ReadonlyMap<string | null, PlanLevel>;
  readonly has: PlanTraits;
  readonly contextLine?: Expression;
}

/** What there is in a diagram at all. For what it has not, nobody need look through a case of it. */
export interface PlanTraits {
  /** Joins that go on without all of their edges. */
  readonly partialJoins: boolean;
  /** Joins that wait for whatever can still come. */
  readonly lateJoins: boolean;
  /** Events that come when an expression is true. */
  readonly conditions: boolean;
  /** Steps that have others undone. */
  readonly undoing: boolean;
  /** Subprocesses and for-eaches: left once nothing in them is active. */
  readonly openScopes: boolean;
}

/** One level of a diagram: the process, or the inside of a node. */
export interface PlanLevel {
  /** Where it begins of itself. Other starts are triggered. */
  readonly start?: PlanNode;
  /** Event subprocesses: each begins when the event of its start comes. */
  readonly handlers: readonly PlanHandler[];
}

export interface PlanHandler {
  readonly node: PlanNode;
  readonly start: PlanNode;
}

export interface PlanNode {
  readonly id: string;
  readonly node: Node;
  readonly settings: unknown;
  readonly behaviour: Behaviour<unknown>;
  readonly outgoing: readonly PlanEdge[];
  readonly incoming: readonly string[];
  readonly expressions: ReadonlyMap<string, Expression>;
  /** What its block made of the settings. */
  readonly prepared?: unknown;
  /** What sets an event off, and whether it stops what it stands on; undefined for blocks that are no events. */
  readonly event?: BlockEvent;
  /** The drawn block it belongs to; absent where it is drawn itself. */
  readonly origin?: string;
  /** The node on whose border it stands. */
  readonly host?: string;
  /** Events on its border, in the order they were drawn. */
  readonly boundaries: readonly PlanNode[];
}

export interface PlanEdge {
  readonly id: string;
  readonly from: string;
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

export function levelOf(plan: Plan, parent: string | null): PlanLevel {
  return plan.levels.get(parent) ?? { handlers: [] };
}
