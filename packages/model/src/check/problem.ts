import type { LocalText } from '../vocabulary.js';

/**
 * One thing that is wrong with a diagram, told to its author.
 * `property` is the path inside the node's settings (`values.2.value`), or `name`, `edges`.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** "Expected …, but …. Do …." */
  readonly message: LocalText;
  readonly node?: string;
  readonly edge?: string;
  readonly property?: string;
  /** A way a case can go that shows it. */
  readonly witness?: Witness;
}

/** A way through a diagram, step by step, as a case would go it. */
export type Witness = readonly WitnessStep[];

/** One step that is done: the block that is left, by which edges, and where the case stands then. */
export interface WitnessStep {
  /** Null: the case begins. */
  readonly node: string | null;
  readonly edges: readonly string[];
  /** Blocks at work after it; one that is at work twice stands here twice. */
  readonly at: readonly string[];
  /** Edges that have been taken to a join which still waits. */
  readonly waiting: readonly string[];
}

/** Codes never change once shipped; each stands in a test. */
export type ProblemCode =
  | 'DOCUMENT_INVALID'
  | 'START_MISSING'
  | 'START_SEVERAL'
  | 'END_MISSING'
  | 'END_UNREACHABLE'
  | 'NODE_ORPHAN'
  | 'NODE_DEAD_END'
  | 'BLOCK_UNKNOWN'
  | 'BLOCK_MISPLACED'
  | 'EDGE_DANGLING'
  | 'EDGE_CROSSES_SCOPE'
  | 'EDGE_NOT_ALLOWED'
  | 'EDGES_TOO_MANY'
  | 'OTHERWISE_MISSING'
  | 'OTHERWISE_SEVERAL'
  | 'CONDITION_MISSING'
  | 'EXPRESSION_INVALID'
  | 'SETTING_INVALID'
  | 'SETTING_MISSING'
  | 'FIELD_UNKNOWN'
  | 'FIELD_UNSUITABLE'
  | 'FIELD_NOT_GATHERED'
  | 'READ_BEFORE_WRITTEN'
  | 'ENTITY_UNKNOWN'
  | 'ROLE_UNKNOWN'
  | 'GROUP_UNKNOWN'
  | 'SERVICE_UNKNOWN'
  | 'PROCESS_UNKNOWN'
  | 'NODE_UNKNOWN'
  | 'CALENDAR_UNKNOWN'
  | 'ID_REPEATED'
  | 'KEY_REPEATED'
  | 'NAME_MISSING'
  | 'HOST_MISSING'
  | 'EVENT_MISSING'
  | 'RULES_OVERLAP'
  | 'RULES_DISAGREE'
  | 'RULE_HIDDEN'
  | 'RULE_NEVER'
  | 'RULE_MISSING'
  | 'JOIN_STUCK'
  | 'WORK_DOUBLED'
  | 'NO_WAY_TO_END'
  | 'NODE_DEAD'
  | 'COMPUTED_IN_CIRCLE'
  | 'LOOP_WITHOUT_WAIT'
  | 'FLOW_NOT_PROVED'
  | 'WRITTEN_IN_PARALLEL'
  | 'FIELD_UNUSED'
  | 'HANDED_OVER_STAGED'
  | 'ROLE_EMPTY'
  | 'FOUR_EYES_IMPOSSIBLE';
