import type { Evaluation } from '@marshrut/expressions';
import type { CardField, Entities, Row, Value, Values } from '@marshrut/model';
import type { Criterion, Rejection } from './decision.js';
import type { Assignee, Failure, Wait } from './state.js';

/** What a block may ask for; nothing else. The agenda performs the steps in order. */
export type Step =
  /** Leave the node by these edges; without `take` by all that go out. */
  | { readonly do: 'complete'; readonly take?: readonly string[] }
  | { readonly do: 'wait'; readonly for: Wait }
  | { readonly do: 'set'; readonly vars: Values }
  /** Stage a new record, or new values of fields. Values equal to the present ones are left out. */
  | {
      readonly do: 'stage';
      readonly op: 'create' | 'update';
      readonly entity: string;
      readonly record: string;
      readonly values: Values;
    }
  /** Open the task: its inside begins. */
  | { readonly do: 'open'; readonly assignee: Assignee }
  | { readonly do: 'handOver'; readonly assignee: Assignee }
  /** Commit all that the task staged; `final` also completes the task. */
  | { readonly do: 'commit'; readonly final: boolean }
  | { readonly do: 'fail'; readonly failure: Failure };

/** What a person answers to a step that waits. */
export type Answer =
  | { readonly to: 'form'; readonly values: Values }
  | { readonly to: 'selection'; readonly record: string | null }
  | { readonly to: 'review' };

/** What a block does when a case enters its node. `enter`: may wait, complete or fail. `resume`: only for blocks that wait. */
export interface Behaviour<S> {
  /** A join is entered once for one arrival on each of its edges; other blocks once for each arrival. */
  readonly join?: true;
  /** The node shows a screen where it waits, so it is a step of the wizard then. */
  readonly screen?: true;
  enter(here: Here<S>): readonly Step[];
  resume?(here: Here<S>, answer: Answer): readonly Step[] | Rejection;
}

/** All that a block sees of the world: its settings, the case as its task sees it, and compiled expressions. */
export interface Here<S> {
  readonly settings: S;
  readonly outgoing: readonly Branch[];
  readonly wait: Wait | undefined;
  readonly task: string | null;
  readonly initiator: string;
  readonly now: string;
  readonly today: string;
  readonly card: ReadonlyMap<string, CardField>;
  readonly entities: Entities;
  /** Value at a path: `amount`, `person.phone`, `file.person.lastName`; staged changes are laid over committed ones. */
  value(path: string): Value;
  /** The same with values of a form laid over. */
  over(values: Values): Here<S>;
  /** The compiled expression that stands at `at` in the settings. */
  evaluate(at: string): Evaluation;
  record(entity: string, id: string): Row | null;
  find(entity: string, where: readonly Criterion[]): readonly Row[];
  newId(prefix: string): string;
}

export interface Branch {
  readonly edge: string;
  readonly otherwise: boolean;
  /** Evaluates the condition; undefined where the edge has none. */
  readonly condition?: () => Evaluation;
}
