import type { Value, Values } from '@marshrut/model';

/**
 * State of one case. Plain JSON, replaced and never mutated. There are no token objects: what is active is an element,
 * what waits at a join is an arrival.
 */
export interface CaseState {
  readonly status: 'new' | 'running' | 'ended' | 'cancelled';
  readonly initiator: string;
  /** The case card as committed. What a task changed stands in its own `vars` until its commit. */
  readonly vars: Values;
  readonly elements: Readonly<Record<string, ElementInstance>>;
  readonly arrivals: readonly Arrival[];
  /** Commits made in this case so far. A case without any vanishes when its only task is cancelled. */
  readonly commits: number;
}

/** An edge was taken, its target is not entered yet. `scope` is the task element it happened in, or null for the process. */
export interface Arrival {
  readonly edge: string;
  readonly scope: string | null;
}

/** A node entered by the case. A scope (a task) has `task`; everything else that stays has `wait`; `failure` makes it an incident. */
export interface ElementInstance {
  readonly id: string;
  readonly node: string;
  readonly scope: string | null;
  readonly wait?: Wait;
  readonly task?: TaskState;
  readonly failure?: Failure;
}

/** What an element waits for. All of these are screens of a task; timers and messages follow with their blocks. */
export type Wait =
  | { readonly for: 'form' }
  /** A person chooses one of the records found, or says that none fits. */
  | { readonly for: 'selection'; readonly entity: string; readonly found: readonly string[] }
  /** What will be written is shown; `final` completes the task, otherwise it is a Commit node in its middle. */
  | { readonly for: 'review'; readonly final: boolean };

export type Assignee = { readonly to: 'role'; readonly role: string } | { readonly to: 'user'; readonly user: string };

export interface TaskState {
  readonly assignee: Assignee;
  /** Who has taken it; null while it stands in the queue of its role. */
  readonly owner: string | null;
  readonly status: 'open' | 'active' | 'paused';
  /** Card fields this task has set, over the case's `vars`. */
  readonly vars: Values;
  readonly visits: readonly Visit[];
  readonly staged: readonly StagedChange[];
  /** `seq` of the next staged change; it only grows, so a sequence number is never used twice. */
  readonly nextSeq: number;
  /** Where Cancel returns to: the last pause or intermediate commit. Absent: to the very start. */
  readonly savepoint?: Savepoint;
}

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
}

export interface Savepoint {
  readonly vars: Values;
  readonly visits: readonly Visit[];
  readonly staged: readonly StagedChange[];
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
  readonly base: { readonly version: number; readonly values: Values } | null;
  readonly by: string;
  /** UTC instant. */
  readonly at: string;
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
  | 'JOIN_STUCK'
  | 'TOO_MANY_STEPS';
