import type { Evaluation, View } from '@marshrut/expressions';
import type { CardField, Entities, Language, Row, Value, Values } from '@marshrut/model';
import type { Counted } from '../calendar/counted.js';
import type { Due } from '../calendar/due-of.js';
import type { Term } from '../calendar/term.js';
import type { Criterion, Load, Person, Rejection } from './decision.js';
import type { Approval, Asked, Assignee, EffectOrder, Failure, Loop, Participant, Vote, Wait } from './state.js';

/** What a block may ask for; nothing else. The agenda performs the steps in order. */
export type Step =
  /** Leave the node by these edges; without `take` by all that go out. */
  | { readonly do: 'complete'; readonly take?: readonly string[] }
  | { readonly do: 'wait'; readonly for: Wait }
  | { readonly do: 'set'; readonly vars: Values }
  /** Rules of a decision table that hold here, by id, in its order; none where «Иначе» answers. Told, so that people see which. */
  | { readonly do: 'match'; readonly rules: readonly string[] }
  /** What a person told did not match: it is counted for the task, and never forgotten. */
  | { readonly do: 'countTry' }
  /**
   * A new record, or new values of fields; values equal to the present ones are left out. In a task it is staged, outside one
   * it is written with this command.
   */
  | {
      readonly do: 'stage';
      readonly op: 'create' | 'update';
      readonly entity: string;
      readonly record: string;
      readonly values: Values;
      /** Fields whose new value is counted from their present one. */
      readonly counted?: readonly string[];
    }
  /** A record is deleted: in a task with its commit. One that is not there any more is let be. */
  | { readonly do: 'drop'; readonly entity: string; readonly record: string }
  /** Ask the world outside. `await`: the element waits for the answer. In a task it leaves with the commit. */
  | { readonly do: 'schedule'; readonly effect: EffectOrder; readonly await: boolean }
  /** Open the task: its inside begins. */
  | { readonly do: 'open'; readonly assignee: Assignee; readonly participants?: readonly Participant[] }
  /** Until when the task that was opened is to be done. */
  | {
      readonly do: 'term';
      readonly term: Term;
      readonly calendar: string | null;
      readonly warnAt: number | null;
      readonly escalation: string;
    }
  | { readonly do: 'handOver'; readonly assignee: Assignee }
  /** Begin a round of an approval route: these are asked. Nobody: it is skipped. */
  | {
      readonly do: 'ask';
      readonly route: string;
      readonly stage: string;
      readonly asked: readonly Asked[];
      readonly barred: readonly string[];
      readonly author: string;
    }
  /** What one of those who were asked says. */
  | { readonly do: 'vote'; readonly item: string; readonly said: Vote['said']; readonly comment: string }
  /** What came of the round. `last`: the route is over with it. */
  | { readonly do: 'conclude'; readonly outcome: 'approved' | 'rejected'; readonly last: boolean }
  /** Begin the inside of a subprocess; the node is left when nothing in it is active any more. */
  | { readonly do: 'begin' }
  /** Begin the inside once for each item. */
  | {
      readonly do: 'repeat';
      readonly items: readonly Value[];
      readonly turn: Loop['turn'];
      readonly local: Loop['local'];
    }
  /** A case for each record: for more items than a case should hold. */
  | {
      readonly do: 'spread';
      readonly entity: string;
      readonly where: readonly Criterion[];
      readonly local: Loop['local'];
    }
  /** Wait for the first of the events that stand behind the outgoing edges. */
  | { readonly do: 'race' }
  /** An error with its code: goes outwards to the nearest event that catches it, and stops what it passes. */
  | { readonly do: 'throw'; readonly code: string; readonly message: string }
  /** Tells those outside without stopping, unless the event that catches it interrupts. */
  | { readonly do: 'escalate'; readonly code: string }
  /** Undo finished steps of this scope, the last one first: all, or those of one node. */
  | { readonly do: 'undo'; readonly node: string | null }
  /** Stop everything else in this scope. */
  | { readonly do: 'terminate' }
  /** Commit all that the task staged; `final` also completes the task. */
  | { readonly do: 'commit'; readonly final: boolean }
  | { readonly do: 'fail'; readonly failure: Failure };

/** What comes to a step that waits: from a person, from a clock, from outside. */
export type Answer =
  | { readonly to: 'form'; readonly values: Values }
  | { readonly to: 'selection'; readonly record: string | null }
  | { readonly to: 'secret'; readonly told: string }
  | { readonly to: 'review' }
  | { readonly to: 'timer' }
  | { readonly to: 'condition' }
  | { readonly to: 'message' | 'signal' | 'error' | 'escalation'; readonly values: Values }
  /** A record was created, or changed: `before` are the values that were others then. */
  | { readonly to: 'record'; readonly id: string; readonly before: Values | null }
  | { readonly to: 'webhook'; readonly values: Values }
  | { readonly to: 'effect'; readonly values: Values }
  | { readonly to: 'undoing' };

/** unbound: until others have written records or were asked. always: until the case is over. */
export type Withdrawal = 'unbound' | 'always' | 'never';

/** rest: what comes later is let go, or what is still at work on it is stopped (workflow patterns 9, 28–32). */
export interface Partial {
  readonly need: number;
  readonly rest: 'ignore' | 'cancel';
}

/** What a block does when a case enters its node. `enter`: may wait, complete or fail. `resume`: only for blocks that wait. */
export interface Behaviour<S> {
  /**
   * all: entered once for one arrival on each of its edges. some: once for all arrivals that can still come (BPMN 2.0.2,
   * 13.4.3). Other blocks are entered once for each arrival.
   */
  readonly join?: 'all' | 'some';
  /** Of a join that waits for all: how many are enough, and what becomes of the others. Null: all are needed. */
  partial?(settings: S): Partial | null;
  /** The node shows a screen where it waits, so it is a step of the wizard then. */
  readonly screen?: true;
  enter(here: Here<S>): readonly Step[];
  /** Its element is a task: one person's work, with a scope of its own that is staged. */
  readonly task?: true;
  /** Only for a start: whether people may begin with it now, for what they begin it with. */
  offered?(here: Here<S>): boolean;
  /** Only for a start: how long whoever began a case may take it back. */
  withdrawal?(settings: S): Withdrawal;
  resume?(here: Here<S>, answer: Answer): readonly Step[] | Rejection;
  /** Only for events that can stand ready beside the way: what they wait for, or that they come no more. */
  arm?(here: Here<S>): Wait | Failure | null;
  /** What an event that has come sets; with a refusal it has not come. */
  fired?(here: Here<S>, answer: Answer): { readonly vars: Values } | { readonly rejection: Rejection };
  /** Of the branches behind it one is taken. */
  readonly oneWay?: true;
  /** Only for a task: the drawn stages its person may send the case back to; undefined: as is usual. */
  returnsTo?(settings: S): readonly string[] | undefined;
  /** Begins a round of a stage: that stage may be returned to. */
  asks?(settings: S): { readonly route: string; readonly stage: string };
  /** Only for a task: those who may not do it, whatever they hold (four eyes). */
  barred?(here: Here<S>): readonly string[];
  /** Only for a for-each: whether an item that is done counts for the rule. `here` is the inside of that item. */
  agreed?(here: Here<S>): Evaluation;
  /** Only for a for-each: whether enough items are done, so that the rest is stopped. */
  enough?(here: Here<S>, loop: Loop): Evaluation;
  /** Only for a for-each: what is set when it is over. */
  over?(here: Here<S>, loop: Loop): Values;
}

/** Words for people, or why there are none. */
export type Told = { readonly ok: true; readonly text: string } | Extract<Evaluation, { readonly ok: false }>;

/** All that a block sees of the world: its settings, the case as its task sees it, and compiled expressions. */
export interface Here<S> {
  readonly settings: S;
  readonly node: string;
  readonly outgoing: readonly Branch[];
  readonly wait: Wait | undefined;
  readonly task: string | null;
  /** How often its task was told here what did not match. */
  readonly tries: number;
  readonly initiator: string;
  /** Whose command it is. */
  readonly actor: string;
  /** How many cases stand behind this one. */
  readonly depth: number;
  readonly now: string;
  readonly today: string;
  readonly card: ReadonlyMap<string, CardField>;
  readonly entities: Entities;
  /** Value at a path: `amount`, `person.phone`, `file.person.lastName`; staged changes are laid over committed ones. */
  value(path: string): Value;
  /** The same as it was when a record had these values. */
  before(entity: string, record: string, values: Values): Here<S>;
  /** The same with values of a form laid over. */
  over(values: Values): Here<S>;
  /** The compiled expression that stands at `at` in the settings. */
  evaluate(at: string): Evaluation;
  /** What it answers is said as people read it, in a text of this language; nothing where it is not given. */
  tell(at: string, language: Language): Told;
  /** What the block made of its settings. */
  readonly prepared: unknown;
  /** The world as expressions see it. */
  readonly view: View;
  /** Entities whose records the expression at `at` reads. */
  entitiesIn(at: string): readonly string[];
  /** Whether the expression at `at` reads this field of any record of the entity. */
  reads(at: string, entity: string, field: string): boolean;
  /** The UTC instant of a date (its first moment) or of a date and time; null for any other text. */
  moment(value: string): string | null;
  record(entity: string, id: string): Row | null;
  /** At most FIND_LIMIT, or `most`. */
  find(entity: string, where: readonly Criterion[], most?: number): readonly Row[];
  /** Ids of those who hold the role, in their order. */
  people(role: string): readonly string[];
  /** Ids of those in the group, in their order. */
  members(group: string): readonly string[];
  /** Null where there is no such person. */
  person(id: string): Person | null;
  /** What these people have to do, in their order. */
  loads(users: readonly string[]): readonly Load[];
  /** Who has put a hand to the task at this node in this case; whoever finished it last stands last. */
  performers(node: string): readonly string[];
  /** The latest round of the approval route it stands in; null before the first. */
  approval(): Approval | null;
  /** When a term that begins now, or at `from`, ends. */
  due(term: Term, calendar: string | null, from?: string): Counted<Due>;
  newId(prefix: string): string;
}

export interface Branch {
  readonly edge: string;
  readonly otherwise: boolean;
  /** Evaluates the condition; undefined where the edge has none. */
  readonly condition?: () => Evaluation;
}
