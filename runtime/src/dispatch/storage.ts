import type {
  CaseState,
  Commit,
  Criterion,
  Deadline,
  Effect,
  Event,
  Failure,
  FailureCode,
  Load,
  Need,
  Participant,
  Person,
  StagedChange,
} from '@marshrut/engine';
import type { Json, LocalText, Row, Value, Values } from '@marshrut/model';

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
   * `line`: units that would only be stale again run one after another, as far as this process can see to it.
   */
  run<T>(work: () => Work<T>, line?: string): Promise<T>;
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
      readonly most: number;
      readonly rows: readonly Row[];
    }
  | { readonly need: 'people'; readonly role: string; readonly people: readonly string[] }
  | { readonly need: 'members'; readonly group: string; readonly people: readonly string[] }
  | { readonly need: 'person'; readonly id: string; readonly person: Person | null }
  | { readonly need: 'loads'; readonly users: readonly string[]; readonly loads: readonly Load[] };

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
  readonly waits: WaitsWrite;
  readonly effects: readonly EffectWrite[];
  readonly jobs: JobsWrite;
  /** Who watches is told of it where this is committed, on every node; null: nobody watches what this writes. */
  readonly moved: Moved | null;
  /** A command to many cases, as it begins. */
  readonly bulk?: BulkWrite;
}

export interface Moved {
  readonly case: string;
  /** Roles, groups and users whose inbox may have changed. */
  readonly roles: readonly string[];
  readonly groups?: readonly string[];
  readonly users: readonly string[];
  /** A step of it has stopped, or one that had stopped has not any more. */
  readonly incidents?: boolean;
}

/** What a person asks of many cases at once: done one by one by a job, each with a result of its own. */
export interface BulkWrite {
  readonly id: string;
  readonly action: BulkAction;
  readonly reason: string;
  readonly items: readonly { readonly case: string; readonly element: string | null }[];
}

export type BulkAction = 'retry' | 'cancel' | 'suspend' | 'resume';

/** Index rows of what elements wait for: messages and signals find them, and people see what a case waits for. */
export interface WaitsWrite {
  readonly insert: readonly WaitRow[];
  /** Ids of elements that wait no more, or for something else. */
  readonly remove: readonly string[];
}

export interface WaitRow {
  readonly element: string;
  readonly case: string;
  readonly node: string;
  readonly kind: 'timer' | 'message' | 'signal' | 'condition' | 'effect' | 'items';
  /** Of a message or a signal; of a condition an entity it reads, or empty; of an effect its id. */
  readonly name: string;
  /** Whose message it is; empty where its name alone tells. */
  readonly key: string;
  /** Of a timer: a UTC instant. */
  readonly due: string | null;
}

/** A row of the outbox: carried out after the commit, at least once, with its id as idempotency key. */
export interface EffectWrite {
  readonly case: string;
  readonly effect: Effect;
}

export interface JobsWrite {
  readonly add: readonly JobWrite[];
  /** Keys of jobs that are not needed any more. One that runs already finds that there is nothing to do. */
  readonly remove: readonly string[];
  /** Entities whose records are changed: where a condition waits that reads one, the storage adds the job to look at it again. */
  readonly recheck: readonly string[];
}

/** Work for later, by whichever node is free. A second one with the same key takes the place of the first. */
export interface JobWrite {
  readonly key: string;
  readonly job: Job;
  /** UTC instant; null is at once. */
  readonly runAt: string | null;
}

export type Job =
  | { readonly do: 'timer'; readonly case: string; readonly element: string; readonly due: string }
  | { readonly do: 'effect'; readonly effect: string }
  /** Looks whether a message that came early fits what has just begun to wait. */
  | {
      readonly do: 'match';
      readonly case: string;
      readonly element: string;
      readonly name: string;
      readonly key: string;
    }
  /** Cases that were called, or do items, of an element that waits for them no more. */
  | { readonly do: 'stop'; readonly element: string }
  /** Takes the next cases of a move to their version, or back. Its key is `move:<id>`. */
  | { readonly do: 'move'; readonly move: string }
  /** The next cases of a command to many. Its key is `bulk:<id>`. */
  | { readonly do: 'bulk'; readonly bulk: string }
  /** Records of an entity have changed: conditions that read it are looked at again. Its key is `recheck:<entity>`. */
  | { readonly do: 'recheck'; readonly entity: string }
  /** Histories of cases that are over as long as their processes keep them go to the archive. Its key is `archive`. */
  | { readonly do: 'archive' }
  /** A commit has changed records that a process begins with. */
  | { readonly do: 'recordStarts'; readonly commit: string }
  /** A timer that starts cases has come. */
  | { readonly do: 'timerStart'; readonly process: string; readonly node: string; readonly due: string }
  /** A condition has begun to wait: it is looked at again once all who write by then are done. `after`: their mark. */
  | { readonly do: 'look'; readonly case: string; readonly element: string; readonly after: string | null };

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
  /** Status, outcome or the number of incidents are others than at this revision: what lists ask by. */
  readonly turned: boolean;
  readonly initiator: string;
  /** Title from committed values; null leaves it. */
  readonly title: string | null;
  readonly outcome: LocalText | null;
  /** The element of another case that waits for this one. */
  readonly parent: { readonly case: string; readonly element: string } | null;
  /** Steps that have stopped. */
  readonly incidents: number;
  /** Of them those that stopped with this command: index rows, so that people find them without a look into each case. */
  readonly failed: readonly IncidentRow[];
  /** Elements that had stopped and go on, or are gone. */
  readonly mended: readonly string[];
}

export interface IncidentRow {
  readonly element: string;
  readonly node: string;
  readonly code: FailureCode;
  /** What incidents of one step are told apart by: the error of a service, the path of a missing value; empty where the code says all. */
  readonly cause: string;
  readonly failure: Failure;
}

export interface TaskWrite {
  readonly id: string;
  readonly case: string;
  readonly node: string;
  readonly status: 'open' | 'active' | 'paused' | 'completed' | 'cancelled';
  readonly role: string | null;
  readonly group: string | null;
  readonly user: string | null;
  readonly owner: string | null;
  /** For whom the owner does it, as a deputy. */
  readonly ownerFor: string | null;
  /** Node of the step that waits; null when the task is over. */
  readonly step: string | null;
  /** What the task is about, staged values included: for its people only. Null leaves what was said of it before. */
  readonly context: string | null;
  /** Until when it is to be done, a UTC instant; null where it has no deadline, or is over. */
  readonly due: string | null;
  readonly deadline: Deadline['state'] | 'paused' | null;
  /** All who take part in it beside its owner; null leaves them as they are. */
  readonly participants: readonly Participant[] | null;
}

export interface StagedWrite {
  readonly insert: readonly { readonly task: string; readonly change: StagedChange }[];
  readonly remove: readonly { readonly task: string; readonly seqs: readonly number[] | 'all' }[];
}

/** `rename`: the steps they belong to are called otherwise now. `keep`: the drafts as typed now are what Cancel returns to. `restore`: back to what was kept. `clear`: the task is over. */
export type DraftWrite =
  | { readonly task: string; readonly do: 'keep' | 'restore' | 'clear' }
  | { readonly task: string; readonly do: 'rename'; readonly nodes: Readonly<Record<string, string>> }
  /** What was typed into one of its forms, of a task that had none. `authors`: who typed which. */
  | ({ readonly task: string; readonly do: 'put' } & TypedForm);

export interface TypedForm {
  readonly node: string;
  readonly values: Values;
  readonly authors: Readonly<Record<string, string>>;
}

export interface CommitWrite extends Omit<Commit, 'task' | 'node'> {
  /** STEP: a step of a process outside any task. */
  readonly source: 'TASK' | 'STEP' | 'CARD' | 'IMPORT' | 'API';
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
