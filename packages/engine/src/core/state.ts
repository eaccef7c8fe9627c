import type { Value, Values } from '@marshrut/model';
import type { Term } from '../calendar/term.js';

/**
 * State of one case. Plain JSON, replaced and never mutated. There are no token objects: what is active is an element,
 * what waits at a join is an arrival.
 */
export interface CaseState {
  /** A suspended case keeps all it has and takes no command but to go on, to be repaired or to be cancelled. */
  readonly status: 'new' | 'running' | 'suspended' | 'ended' | 'cancelled';
  readonly initiator: string;
  /** The case card as committed. What a task changed stands in its own `vars` until its commit. */
  readonly vars: Values;
  readonly elements: Readonly<Record<string, ElementInstance>>;
  readonly arrivals: readonly Arrival[];
  /** Commits made in this case so far. A case without any vanishes when its only task is cancelled. */
  readonly commits: number;
  /** Of those: by whoever began the case, or without a record written. Others bind it. */
  readonly free?: number;
  /** A service, another process or another case was asked: that binds it, too. */
  readonly asked?: true;
  /** The element of another case that waits for the end of this one. */
  readonly parent?: Parent;
  /** How many cases stand behind this one, where a deed of another case set it off. Absent: none. */
  readonly depth?: number;
  /** Finished steps of the process that can be undone, in the order they finished. */
  readonly undoable?: readonly Undoable[];
  /** Who has put a hand to each task that was completed or handed over, by its node; whoever finished it last stands last. */
  readonly performers?: Readonly<Record<string, readonly string[]>>;
  /** Rounds of approval, in the order they began. */
  readonly approvals?: readonly Approval[];
}

/** One round of a stage of an approval route: who was asked, what each has said, what came of it. */
export interface Approval {
  /** The element that asked. */
  readonly id: string;
  /** The node of the route, and its stage. */
  readonly route: string;
  readonly stage: string;
  /** The element it goes on in: the route, or the task the route stands in. */
  readonly scope: string;
  /** Whose case it is: nobody approves their own. */
  readonly author: string;
  readonly at: string;
  /** Voters in their order, and watchers. */
  readonly asked: readonly Asked[];
  readonly votes: readonly Vote[];
  /** Those who may not vote, whatever they hold. */
  readonly barred: readonly string[];
  /** skipped: nobody was to be asked. */
  readonly outcome: 'running' | 'approved' | 'rejected' | 'withdrawn' | 'skipped';
  /** The route is over with it. */
  readonly last?: true;
}

export interface Asked {
  /** Names who is asked within the round. */
  readonly item: string;
  readonly kind: 'responsible' | 'helper' | 'watcher';
  readonly assignee: Assignee;
  /** Added on the way by one of those who are asked, who waits for it (before) or is followed by it (after). */
  readonly added?: {
    readonly by: string;
    readonly at: string;
    readonly when: 'before' | 'after';
    readonly item: string;
  };
}

export interface Vote {
  readonly item: string;
  readonly by: string;
  readonly at: string;
  /** done: the work of a stage without approval. */
  readonly said: 'approve' | 'reject' | 'done';
  readonly comment: string;
  /** In a task: the visit it was said in. Back takes it away. */
  readonly visit?: string;
}

export interface Parent {
  readonly case: string;
  readonly element: string;
  /** How many cases stand above this one: calls are bounded by it. */
  readonly depth: number;
  /** The effect it answers; null for an item of a for-each, which is only counted. */
  readonly effect: string | null;
  /** The case runs only the inside of this node: an item of a for-each that is worked in cases of its own. */
  readonly inside?: string;
}

/** An edge was taken, its target is not entered yet. `scope` is the element it happened in, or null for the process. */
export interface Arrival {
  readonly edge: string;
  readonly scope: string | null;
}

/**
 * A node entered by the case. A scope (a task, a subprocess, a for-each and each of its items) has elements inside;
 * everything else that stays has `wait`; `failure` makes it an incident.
 */
export interface ElementInstance {
  readonly id: string;
  readonly node: string;
  /** The element it stands in; null is the process. */
  readonly scope: string | null;
  readonly wait?: Wait;
  readonly task?: TaskState;
  readonly loop?: Loop;
  /** Local values: the item of a for-each and what belongs to it. They are found before those of the case. */
  readonly vars?: Values;
  readonly failure?: Failure;
  /** It is not a step of the way, it stands ready beside one. */
  readonly armed?: Armed;
  /** The compensation this step works for: it goes on when the step is done. */
  readonly undoes?: string;
  /** Finished steps inside that can be undone, in the order they finished. */
  readonly undoable?: readonly Undoable[];
}

/**
 * boundary: an event on the border of `host`. race: one of the events a first-of (`host`) waits for.
 * handler: the start of an event subprocess; it lives as long as its scope. rest: a join that did not wait for all.
 * deadline: the next moment of the term of a task (`host`).
 */
export type Armed =
  | { readonly as: 'boundary' | 'race' | 'deadline'; readonly host: string }
  | { readonly as: 'handler' | 'rest' };

export interface Undoable {
  /** The node that is undone by the handler on its border. */
  readonly node: string;
  /** Local values it had: the item of a for-each is gone by then. */
  readonly vars?: Values;
}

/** Items of a for-each. Those of a large one are worked in cases of their own, and only counted here. */
export interface Loop {
  readonly turn: 'together' | 'inTurn';
  /** Names of the local fields: the item, its number from 1, and further ones. */
  readonly local: { readonly item: string | null; readonly number: string | null; readonly own: readonly string[] };
  /** In their order; null where cases of their own work them. */
  readonly items: readonly Value[] | null;
  /** How many items there are; null until the last of the cases has been started. */
  readonly total: number | null;
  readonly begun: number;
  readonly done: number;
  /** Of those done, how many count for the completion rule. */
  readonly agreed: number;
}

/** What an element waits for. */
export type Wait =
  | { readonly for: 'form' }
  /** A person says what only they know; it is compared and kept nowhere. `left`: how often it may still be tried. */
  | { readonly for: 'secret'; readonly left: number }
  /** A person chooses one of the records found, or says that none fits. */
  | { readonly for: 'selection'; readonly entity: string; readonly found: readonly string[] }
  /** What will be written is shown; `final` completes the task, otherwise it is a Commit node in its middle. */
  | { readonly for: 'review'; readonly final: boolean }
  /** UTC instant; `fired` counts how often a repeated one has come. */
  | { readonly for: 'timer'; readonly due: string; readonly fired: number }
  /** `key` tells whose message it is: an application number, a client. */
  | { readonly for: 'message'; readonly name: string; readonly key: string }
  | { readonly for: 'signal'; readonly name: string }
  /** Until its expression is true. `entities`: records it reads may change outside the case. */
  | { readonly for: 'condition'; readonly entities: readonly string[] }
  /** For the answer to an effect: a service, a called process. */
  | { readonly for: 'effect'; readonly effect: string; readonly kind: EffectOrder['kind'] }
  /** For the first of the events armed with it. */
  | { readonly for: 'first' }
  /** A join that has gone on already: what still comes by these edges is let go. */
  | { readonly for: 'rest'; readonly edges: readonly string[] }
  /** For the handlers of what is undone; `left` are still to be called, the last one first. */
  | { readonly for: 'undoing'; readonly left: readonly Undoable[] };

/** People any of whom may do a task. */
export type Pool = { readonly to: 'role'; readonly role: string } | { readonly to: 'group'; readonly group: string };

/** `among`: whom the person was chosen from: the task goes back to them, and may be transferred to any of them. */
export type Assignee = Pool | { readonly to: 'user'; readonly user: string; readonly among?: Pool };

/**
 * People beside the one who is responsible for a task. helper: fills it in, too, and does not complete it. watcher: sees that it is
 * there and what it has written.
 */
export interface Participant {
  readonly user: string;
  readonly as: 'helper' | 'watcher';
}

/** Why a task is there again: somebody later on the way has sent the case back. */
export interface Returned {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

export interface TaskState {
  readonly assignee: Assignee;
  readonly participants?: readonly Participant[];
  readonly returned?: Returned;
  /** Who has taken it; null while it stands in the queue of its role. */
  readonly owner: string | null;
  /** For whom the owner does it, as a deputy. */
  readonly ownerFor?: string;
  readonly status: 'open' | 'active' | 'paused';
  /** Card fields this task has set, over the case's `vars`. */
  readonly vars: Values;
  readonly visits: readonly Visit[];
  readonly staged: readonly StagedChange[];
  /** Effects that leave after the commit. */
  readonly outbox?: readonly StagedEffect[];
  readonly deadline?: Deadline;
  /** `seq` of the next staged change or effect; it only grows, so a sequence number is never used twice. */
  readonly nextSeq: number;
  /** How often each node was told something that did not match. Neither Back nor Cancel forgets it. */
  readonly tries?: Readonly<Record<string, number>>;
  /** Where Cancel returns to: the last pause or intermediate commit. Absent: to the very start. */
  readonly savepoint?: Savepoint;
}

/** Until when a task is to be done. All moments are UTC instants. */
export interface Deadline {
  /** When the term began. */
  readonly from: string;
  readonly due: string;
  readonly term: Term;
  /** A work calendar by its key; null is the one of the installation. */
  readonly calendar: string | null;
  /** Percent of the term after which its people are warned; null: never. */
  readonly warnAt: number | null;
  /** Code of the escalation that is thrown when it is missed; empty: none. */
  readonly escalation: string;
  readonly state: 'running' | 'warned' | 'missed';
  /** Since when it does not run. */
  readonly pausedAt: string | null;
  /** Extensions and pauses, each with its reason, in their order. */
  readonly changes: readonly DeadlineChange[];
}

export type DeadlineChange = {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** The due date it led to. */
  readonly due: string;
} & (
  | { readonly did: 'extended'; readonly term: Term }
  | { readonly did: 'paused'; readonly from: string; readonly to: string }
);

/** One passage through a node of a task; its id is that of the element. */
export interface Visit {
  readonly id: string;
  readonly node: string;
  /** A person saw it, so it stands in the step list and Back may return to it. */
  readonly screen: boolean;
  /** Behind a commit or a hand-over: Back does not cross it. */
  readonly closed: boolean;
  /** The task's card fields just before the node was entered: what Back restores. */
  readonly vars: Values;
  /** Staged changes with a `seq` from here on belong to this visit or later ones. */
  readonly seq: number;
  /** Whose command entered it, and so who answered the step before. Absent in cases that are older than this. */
  readonly by?: string;
  /** Of a decision table: its rules that held, by id. */
  readonly rules?: readonly string[];
  /** Of a form: who typed the fields that were typed by others than who sent it, by path. */
  readonly authors?: Readonly<Record<string, string>>;
}

export interface Savepoint {
  readonly vars: Values;
  readonly visits: readonly Visit[];
  readonly staged: readonly StagedChange[];
  readonly outbox?: readonly StagedEffect[];
  readonly assignee: Assignee;
  /** Elements of the task that waited then. */
  readonly elements: readonly ElementInstance[];
}

/** A change of one record that is entered, not committed. */
export interface StagedChange {
  readonly seq: number;
  readonly visit: string;
  readonly entity: string;
  readonly record: string;
  readonly op: 'create' | 'update' | 'delete';
  readonly patch: Values;
  /** The committed version it was made on and the values its fields had there; null for a created record. */
  readonly base: StagedBase | null;
  readonly by: string;
  /** UTC instant. */
  readonly at: string;
}

export interface StagedBase {
  readonly version: number;
  readonly values: Values;
  /** Fields whose new value was counted from the one that stood here, such as `balance - amount`. */
  readonly counted?: readonly string[];
}

/** An effect of a task: it leaves with the commit, or never. */
export interface StagedEffect {
  readonly seq: number;
  readonly visit: string;
  readonly effect: Effect;
}

/**
 * What the world outside is asked to do, after the commit, at least once, with `id` as its idempotency key. Data: the shell
 * carries it out. `element`: who waits for the answer, null where nobody does.
 */
export type Effect = {
  readonly id: string;
  readonly element: string | null;
} & EffectOrder;

export type EffectOrder =
  /** A service by its name, with what it is given. */
  | { readonly kind: 'service'; readonly service: string; readonly input: Values }
  | { readonly kind: 'mail'; readonly to: string; readonly subject: string; readonly text: string }
  /** A file of the case; its end says what it becomes. The answer holds its id as `file`. */
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'message'; readonly name: string; readonly key: string; readonly values: Values }
  | { readonly kind: 'signal'; readonly name: string; readonly values: Values }
  /** Another process as a case of its own. */
  | { readonly kind: 'call'; readonly process: string; readonly values: Values; readonly depth: number }
  /** A case for each record of a large for-each, of the inside of `node`. */
  | {
      readonly kind: 'items';
      readonly node: string;
      readonly entity: string;
      readonly where: readonly { readonly field: string; readonly equals: Value }[];
      readonly local: Loop['local'];
      /** The card as it was then. */
      readonly values: Values;
      readonly depth: number;
    }
  /** The end of this case, told to the one that waits for it. */
  | {
      readonly kind: 'answer';
      readonly parent: Parent;
      readonly outcome: Outcome;
      /** Of an item: whether it counts for the rule. */
      readonly agreed: boolean;
      readonly values: Values;
    };

/** How a case ended: by an end of the process, or with an error nobody in it caught. */
export interface Outcome {
  /** Node of the end; empty where the way just stopped. */
  readonly node: string;
  readonly error?: string;
}

/** Why an element cannot go on: it becomes an incident that a person can repair. */
export interface Failure {
  readonly code: FailureCode;
  /** Facts for the message: names of fields and nodes, never secrets. */
  readonly details: Readonly<Record<string, Value>>;
}

export type FailureCode =
  | 'VALUE_MISSING'
  | 'EXPRESSION_FAILED'
  | 'NOTHING_TO_CHANGE'
  | 'ASSIGNEE_MISSING'
  | 'NOBODY_FOUND'
  | 'JOIN_STUCK'
  | 'TOO_MANY_STEPS'
  | 'TOO_MANY_ITEMS'
  | 'CALLS_TOO_DEEP'
  | 'STARTS_TOO_DEEP'
  | 'BRANCH_MISSING'
  | 'RECORD_INVALID'
  | 'RULE_UNMATCHED'
  | 'RULE_AMBIGUOUS'
  | 'TERM_IMPOSSIBLE'
  | 'EFFECT_FAILED'
  | 'ERROR_UNCAUGHT';
