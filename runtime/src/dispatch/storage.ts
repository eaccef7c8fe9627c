import type { CaseState, Commit, Criterion, Event, Need, StagedChange } from '@marshrut/engine';
import type { Json, Row, Value } from '@marshrut/model';

/**
 * The storage port. One unit of work is a generator that yields requests and is given replies; the driver runs it inside ONE
 * transaction: SQLite synchronously (many units share one commit, a savepoint each), PostgreSQL with a round trip per request.
 * So `dispatch` is written once and does not know which database it runs on.
 */
export interface Storage {
  /**
   * Runs one unit of work and answers what it returns, after the transaction is durable.
   * A unit whose `write` was refused has been rolled back already; whatever it returns then is answered without a commit.
   * A thrown exception rolls the unit back and rejects.
   */
  run<T>(work: () => Work<T>): Promise<T>;
}

export type Work<T> = Generator<StorageRequest, T, StorageReply>;

export type StorageRequest =
  | { readonly ask: 'open'; readonly open: OpenRequest }
  | { readonly ask: 'facts'; readonly needs: readonly Need[] }
  | { readonly ask: 'write'; readonly write: WriteSet };

/** Replies in the order of the requests' kinds; the driver never answers another kind than asked. */
export type StorageReply =
  | { readonly for: 'open'; readonly opened: Opened }
  | { readonly for: 'facts'; readonly facts: readonly Fact[] }
  | { readonly for: 'write'; readonly written: Written };

export interface OpenRequest {
  /** Idempotency key of the caller, unique per actor. */
  readonly key: { readonly actor: string; readonly key: string } | null;
  readonly case: string | null;
  /** The task whose staged changes are wanted; those of the case's other tasks are not loaded and stay as they are. */
  readonly task: string | null;
}

export interface Opened {
  readonly seen: { readonly input: string; readonly outcome: Json } | null;
  readonly case: LoadedCase | null;
  /** Committed rows of every record the task has staged, so that completing it needs no further read. */
  readonly touched: readonly Fact[];
}

export interface LoadedCase {
  readonly id: string;
  readonly processVersion: string;
  /** Grows by one with each command; a stale one is refused on write. */
  readonly revision: number;
  /** Sequence number of the last journal entry. */
  readonly sequence: number;
  /** With `staged` of the asked task filled in, empty for the others. */
  readonly state: CaseState;
}

export type Fact =
  | { readonly need: 'record'; readonly entity: string; readonly id: string; readonly row: Row | null }
  | {
      readonly need: 'find';
      readonly entity: string;
      readonly where: readonly Criterion[];
      readonly rows: readonly Row[];
    };

/** Everything one command writes. All of it, or none. */
export interface WriteSet {
  readonly actor: string;
  /** UTC instant. */
  readonly at: string;
  readonly seen: { readonly key: string; readonly input: string; readonly outcome: Json } | null;
  readonly case: CaseWrite | null;
  readonly events: readonly Event[];
  readonly tasks: readonly TaskWrite[];
  readonly staged: StagedWrite;
  readonly drafts: readonly DraftWrite[];
  readonly commits: readonly CommitWrite[];
}

export interface CaseWrite {
  readonly id: string;
  readonly processVersion: string;
  /** The revision this was decided on: 0 inserts the case. */
  readonly revision: number;
  /** Sequence number of the last journal entry before this write. */
  readonly sequence: number;
  /** Without staged changes: they have rows of their own. */
  readonly state: CaseState;
  readonly status: CaseState['status'];
  readonly initiator: string;
  /** Title from committed values; null leaves it. */
  readonly title: string | null;
  readonly outcome: Json;
  /** Steps that have stopped. */
  readonly incidents: number;
}

export interface TaskWrite {
  readonly id: string;
  readonly case: string;
  readonly node: string;
  readonly status: 'open' | 'active' | 'paused' | 'completed' | 'cancelled';
  readonly role: string | null;
  readonly user: string | null;
  readonly owner: string | null;
  /** Node of the step that waits; null when the task is over. */
  readonly step: string | null;
  /** What the task is about, staged values included: for its people only. Null leaves what was said of it before. */
  readonly context: string | null;
}

export interface StagedWrite {
  readonly insert: readonly { readonly task: string; readonly change: StagedChange }[];
  readonly remove: readonly { readonly task: string; readonly seqs: readonly number[] | 'all' }[];
}

/** `keep`: the drafts as typed now are what Cancel returns to. `restore`: back to what was kept. `clear`: the task is over. */
export interface DraftWrite {
  readonly task: string;
  readonly do: 'keep' | 'restore' | 'clear';
}

export interface CommitWrite extends Omit<Commit, 'task' | 'node'> {
  readonly source: 'TASK' | 'CARD' | 'IMPORT' | 'API';
  readonly case: string | null;
  readonly task: string | null;
  readonly node: string | null;
  /** Numbers to be taken now, from counters locked by this transaction, and written into their fields. */
  readonly numbers: readonly NumberNeed[];
}

/** `ЛД-2026-00001` is prefix `ЛД-2026-`, counter `PersonalFile.number:ЛД-2026-`, 5 digits. */
export interface NumberNeed {
  readonly entity: string;
  readonly record: string;
  readonly field: string;
  readonly counter: string;
  readonly prefix: string;
  readonly digits: number;
}

export type Written =
  | { readonly ok: true; readonly revision: number; readonly numbers: readonly TakenNumber[] }
  /** Somebody was faster: decide again on fresh data. */
  | { readonly ok: false; readonly why: 'stale' }
  | {
      readonly ok: false;
      readonly why: 'duplicate';
      readonly entity: string;
      readonly record: string | null;
      readonly fields: readonly string[];
    }
  /** A reference to a record that is not there, or a deletion of one that is referred to. */
  | { readonly ok: false; readonly why: 'reference'; readonly entity: string; readonly field: string | null };

export interface TakenNumber {
  readonly record: string;
  readonly field: string;
  readonly value: Value;
}
