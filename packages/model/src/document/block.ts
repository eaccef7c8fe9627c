import type { z } from 'zod';
import type { Problem } from '../check/problem.js';
import type { Entities } from '../data/entity.js';
import type { FieldType } from '../data/field.js';
import type { LocalText } from '../vocabulary.js';
import type { CardField, Edge, Node } from './diagram.js';

/** Where an expression of a node stands (`values.2.value`), its text, and what it must answer: a field's type makes its value canonical. */
export interface ExpressionUse {
  readonly at: string;
  readonly text: string;
  readonly expect: 'condition' | 'value' | FieldType;
}

/** What a block reads and writes of the case card: paths such as `amount` or `person.phone`. Checks and previews are computed from it. */
export interface Contract {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** `property` is the path inside the settings: `table.rules.3.when.1`. */
export type Prepared =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly { readonly property: string; readonly message: LocalText }[] };

export type EventKind =
  | 'none'
  | 'timer'
  | 'message'
  | 'signal'
  | 'condition'
  | 'record'
  | 'webhook'
  | 'error'
  | 'escalation'
  | 'compensation';

/** `code`: of an error or escalation that is caught, empty for any. `interrupts`: what it stands on is stopped by it. */
export interface BlockEvent {
  readonly on: EventKind;
  readonly code: string;
  readonly interrupts: boolean;
}

/** What a block's own check may look at. Keys of the roles and calendars that exist; undefined where they are not known. */
export interface CheckContext {
  readonly card: readonly CardField[];
  readonly entities: Entities;
  readonly roles?: ReadonlySet<string>;
  readonly groups?: ReadonlySet<string>;
  readonly calendars?: ReadonlySet<string>;
}

/**
 * The manifest of a block, safe for the browser: what it is called, where it may stand, what its settings are.
 * What it does when a case enters it is its behaviour (`packages/engine`).
 */
export interface BlockDefinition<S = unknown> {
  readonly id: string;
  readonly version: number;
  readonly name: LocalText;
  /** One sentence for the palette: when to take it. */
  readonly hint: LocalText;
  /** A Tabler icon name without prefix: `forms`, `git-branch`. */
  readonly icon: string;
  readonly place: 'process' | 'task' | 'both';
  /** Other words people search for it. */
  readonly words: readonly string[];
  /** Other nodes stand inside it; it has a start of its own. */
  readonly holds?: true;
  /** It stands on the border of another block: its node names that one as `attachedTo`. */
  readonly attaches?: true;
  /** It begins by itself when the event of the start inside it comes; no edge leads to it. */
  readonly handles?: true;
  /** What sets it off, for blocks that are events. */
  event?(settings: S): BlockEvent;
  /** The node it leads to without a drawn edge. */
  jump?(settings: S): string;
  /** How many edges may come in and go out. */
  readonly edges: { readonly in: 'none' | 'many'; readonly out: 'none' | 'one' | 'many' };
  readonly settings: z.ZodType<S>;
  /** Settings of a newly placed node. */
  create(): S;
  expressions(settings: S, context: CheckContext): readonly ExpressionUse[];
  contract(settings: S, context: CheckContext): Contract;
  /** What is made of the settings once for each version, such as a compiled decision table. */
  prepare?(settings: S, context: CheckContext): Prepared;
  /** Problems of the settings beyond their shape. */
  check(node: Node, settings: S, context: CheckContext): readonly Problem[];
  /** What it is in plainer blocks: a plan holds these in its place. Its own id stays with the one that is entered first. */
  expand?(node: Node, settings: S, edges: readonly Edge[], inTask: boolean): Expansion;
  /** What the author should look at, though it keeps nothing from being published. */
  advise?(node: Node, settings: S, context: CheckContext): readonly Problem[];
}

/** `edges`: all that lead to the node or leave it, as they are to be, and those within. `card`: fields of its own. */
export interface Expansion {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly card: readonly CardField[];
}

export type BlockCatalogue = ReadonlyMap<string, BlockDefinition>;
