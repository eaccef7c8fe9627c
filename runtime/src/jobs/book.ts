import type { Criterion, Effect, Moment } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import type { JobWrite } from '../dispatch/storage.js';

/**
 * What jobs read and note down outside of any case: the outbox, what waits, messages that came early, cases that other cases
 * wait for. Every list is a page in the order of ids: `after` is the last one seen, empty to begin with.
 */
export interface JobBook {
  effect(id: string): Promise<OutboxEffect | null>;
  /** Marks an effect as carried out; one that is marked already stays as it is. */
  effectDone(id: string, at: string): Promise<void>;
  /** Notes that an attempt came to nothing; `dead`: it will not be tried again by itself. Answers how many attempts there were. */
  effectFailed(id: string, failure: EffectFailure, at: string): Promise<number>;
  /** Elements of running cases that wait for a message (name and key) or a signal (name), or for a condition on an entity. */
  waiting(query: WaitingQuery, after: string, limit: number): Promise<readonly Waiting[]>;
  /** Keeps a message nobody waits for, until `until`. The same id twice is one message. */
  keepMessage(message: KeptMessage): Promise<void>;
  /** The oldest kept message with this name and key that is not over. */
  keptMessage(name: string, key: string, now: string): Promise<KeptMessage | null>;
  /** Takes a kept message away; false where somebody else has taken it. */
  takeMessage(id: string): Promise<boolean>;
  /** Running cases that work for an element of another case. */
  children(element: string, after: string, limit: number): Promise<readonly string[]>;
  /** Ids of records that match, texts without regard to case and ё. */
  records(entity: string, where: readonly Criterion[], after: string, limit: number): Promise<readonly string[]>;
  /** Adds a job; one with the same key gives way to it. `at`: now. */
  addJob(job: JobWrite, at: string): Promise<void>;
  /**
   * Who writes now and may not be seen yet: a mark, or null where nobody does. With a mark: the same one as long as somebody of them
   * is still on the way.
   */
  writersBefore(mark: string | null): Promise<string | null>;
  /** The published version of a process, or null where it has none. */
  published(process: string): Promise<string | null>;
  /** Starts that an event sets off, of published versions. */
  starts(query: StartQuery): Promise<readonly TriggeredStart[]>;
  /** A timer of a published version that starts cases, as it stands; null where there is none. */
  timer(process: string, node: string): Promise<StartTimer | null>;
  /** Sets its next moment, with the job for it, where it still stands at `due`; null: it comes no more. `at`: now. */
  moveTimer(timer: DueTimer, next: Moment | null, at: string): Promise<void>;
  /** What a commit did, a page in the order of its lines, from 1. */
  committed(commit: string, after: number, limit: number): Promise<readonly CommittedLine[]>;
  /** The case that committed, or null where a person did at a record card, or an import. */
  committedBy(commit: string): Promise<string | null>;
}

export interface OutboxEffect {
  readonly effect: Effect;
  readonly case: string;
  /** Who began the case: whatever it begins is begun by them, too. */
  readonly initiator: string;
  /** The version the case runs on: items of a large for-each run on it too. */
  readonly processVersion: string;
  readonly process: string;
  readonly status: 'pending' | 'done' | 'dead';
  readonly attempts: number;
  /** An element still waits for its answer, or nobody ever did. */
  readonly wanted: boolean;
}

export interface EffectFailure {
  readonly message: string;
  readonly dead: boolean;
}

export type WaitingQuery =
  | { readonly kind: 'message'; readonly name: string; readonly key: string }
  | { readonly kind: 'signal'; readonly name: string }
  | { readonly kind: 'condition'; readonly entity: string };

export interface Waiting {
  readonly case: string;
  readonly element: string;
}

export interface KeptMessage {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly values: Values;
  /** UTC instants. */
  readonly at: string;
  readonly until: string;
}

export type StartQuery =
  | { readonly on: 'message' | 'signal' | 'webhook'; readonly name: string }
  | { readonly on: 'record'; readonly entity: string; readonly change: 'created' | 'changed' };

export interface StartTimer {
  readonly version: string;
  /** UTC instant; null: it comes no more. */
  readonly due: string | null;
  readonly fired: number;
}

export interface DueTimer extends Pick<TriggeredStart, 'process' | 'node' | 'version'> {
  readonly due: string;
}

export interface CommittedLine {
  readonly line: number;
  readonly entity: string;
  readonly record: string;
  readonly op: 'create' | 'update' | 'delete';
  /** Values of the fields it changed, as they were. */
  readonly before: Values;
}

export interface TriggeredStart {
  readonly process: string;
  readonly version: string;
  readonly node: string;
}
