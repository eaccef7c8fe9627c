import type { Values } from '@marshrut/model';
import type { Conversion } from '../moving/values.js';
import type { Repair } from './command.js';
import type { RecordChange } from './commit.js';
import type {
  Approval,
  Armed,
  Arrival,
  Asked,
  Assignee,
  CaseState,
  Deadline,
  Effect,
  Failure,
  Loop,
  Outcome,
  Parent,
  Participant,
  Returned,
  StagedChange,
  StagedEffect,
  Undoable,
  Visit,
  Vote,
  Wait,
} from './state.js';

/** What happened to a deadline. */
export type DeadlineMove = 'begun' | 'warned' | 'missed' | 'extended' | 'paused' | 'resumed' | 'recounted';

/** What happened. The journal is these, in order; `evolve` folds them into the state and is the only place that changes it. */
export type Event =
  | {
      readonly type: 'caseStarted';
      readonly initiator: string;
      readonly vars: Values;
      readonly parent?: Parent;
      readonly depth?: number;
    }
  | {
      readonly type: 'elementEntered';
      readonly element: string;
      readonly node: string;
      readonly scope: string | null;
      /** Arrivals used up by entering. */
      readonly consumed: readonly Arrival[];
      /** Local values of an item. */
      readonly vars?: Values;
      readonly undoes?: string;
    }
  | { readonly type: 'elementWaits'; readonly element: string; readonly wait: Wait }
  | { readonly type: 'elementLeft'; readonly element: string; readonly node: string }
  /** Stopped from outside, with everything in it: an interrupting event, a terminating end, a race that was lost. */
  | { readonly type: 'elementCancelled'; readonly element: string; readonly node: string }
  | { readonly type: 'elementFailed'; readonly element: string; readonly failure: Failure }
  | { readonly type: 'elementRetried'; readonly element: string }
  /** An event stands ready; it is not on the way yet. */
  | {
      readonly type: 'eventArmed';
      readonly element: string;
      readonly node: string;
      readonly scope: string | null;
      readonly armed: Armed;
      readonly wait: Wait;
    }
  /** It has come, for the last time. */
  | { readonly type: 'eventDisarmed'; readonly element: string; readonly node: string }
  | { readonly type: 'edgeTaken'; readonly edge: string; readonly scope: string | null }
  /** Arrivals that will not be waited for any more. */
  | { readonly type: 'arrivalsDropped'; readonly arrivals: readonly Arrival[] }
  /** Set where the name is found, from `scope` outwards; else on the card of the case. */
  | { readonly type: 'varsSet'; readonly scope: string | null; readonly vars: Values }
  /** A decision table answered by these of its rules, by id; none: by its «Иначе». `task`: the one it stands in. */
  | {
      readonly type: 'rulesMatched';
      readonly element: string;
      readonly node: string;
      readonly task: string | null;
      readonly rules: readonly string[];
    }
  | { readonly type: 'loopBegun'; readonly element: string; readonly loop: Loop }
  | { readonly type: 'itemBegun'; readonly element: string }
  | { readonly type: 'itemDone'; readonly element: string; readonly agreed: boolean }
  /** All cases of a large for-each have been started. */
  | { readonly type: 'itemsCounted'; readonly element: string; readonly total: number }
  | { readonly type: 'undoableKept'; readonly scope: string | null; readonly undoable: readonly Undoable[] }
  | { readonly type: 'undoableTaken'; readonly scope: string | null; readonly left: readonly Undoable[] }
  /** The world outside is asked; it happens after the commit. */
  | { readonly type: 'effectScheduled'; readonly effect: Effect }
  /** The same effect once more, with the same id. */
  | { readonly type: 'effectRepeated'; readonly effect: string }
  /** It was asked with data that have been corrected since: what it failed at is not wanted any more. */
  | { readonly type: 'effectDropped'; readonly element: string; readonly effect: string }
  | { readonly type: 'errorThrown'; readonly element: string; readonly code: string; readonly message: string }
  | { readonly type: 'escalated'; readonly element: string; readonly code: string }
  | {
      readonly type: 'taskOpened';
      readonly task: string;
      readonly node: string;
      readonly assignee: Assignee;
      readonly participants?: readonly Participant[];
      /** The case came back to it. */
      readonly returned?: Returned;
    }
  /** Somebody takes part in it from now on, or in another way than before. */
  | { readonly type: 'participantAdded'; readonly task: string; readonly participant: Participant }
  | { readonly type: 'participantRemoved'; readonly task: string; readonly user: string }
  /** Set, moved, warned of, missed, paused, resumed: the deadline as it is from now on. */
  | { readonly type: 'deadlineSet'; readonly task: string; readonly deadline: Deadline; readonly why: DeadlineMove }
  | { readonly type: 'taskClaimed'; readonly task: string; readonly by: string; readonly for?: string }
  | { readonly type: 'taskReleased'; readonly task: string }
  /** `from`: who had it in work. */
  | {
      readonly type: 'taskTransferred';
      readonly task: string;
      readonly from: string | null;
      readonly to: string;
      readonly assignee: Assignee;
      readonly comment: string;
    }
  /** Told before all that comes of it. `node`: the stage it goes back to. */
  | {
      readonly type: 'caseReturned';
      readonly task: string;
      readonly node: string;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly type: 'taskPaused'; readonly task: string }
  | { readonly type: 'taskResumed'; readonly task: string }
  | { readonly type: 'taskHandedOver'; readonly task: string; readonly assignee: Assignee }
  /** A round of an approval route has begun. */
  | { readonly type: 'approvalAsked'; readonly approval: Approval }
  /** One more is asked in the round, as an item of the for-each that asks. */
  | {
      readonly type: 'signerAdded';
      readonly task: string;
      readonly approval: string;
      readonly loop: string;
      readonly asked: Asked;
    }
  | { readonly type: 'approvalVoted'; readonly approval: string; readonly vote: Vote }
  | {
      readonly type: 'approvalConcluded';
      readonly approval: string;
      readonly outcome: Approval['outcome'];
      readonly last: boolean;
    }
  | { readonly type: 'nodeVisited'; readonly task: string; readonly visit: Visit }
  /** Fields of a form that were typed by others than who sends it. */
  | {
      readonly type: 'authorsKept';
      readonly task: string;
      readonly visit: string;
      readonly authors: Readonly<Record<string, string>>;
    }
  /** What a person told at a node did not match. What it was is told to nobody. */
  | { readonly type: 'tryCounted'; readonly task: string; readonly node: string }
  /** Back to `visit`: it and all later ones are left, and what they staged is dropped. */
  | { readonly type: 'visitsLeft'; readonly task: string; readonly visit: string }
  | { readonly type: 'changeStaged'; readonly task: string; readonly change: StagedChange }
  | { readonly type: 'effectStaged'; readonly task: string; readonly staged: StagedEffect }
  /** The task's changes reached the business tables. `final`: the task is over with it. */
  | {
      readonly type: 'taskCommitted';
      readonly task: string;
      readonly node: string;
      readonly commit: string;
      readonly final: boolean;
      readonly changes: readonly RecordChange[];
      /** Card fields the case keeps; transient ones are not among them. */
      readonly vars: Values;
    }
  /** A completed task was taken back: the records by the inverse commit, the case to the state just before. */
  | {
      readonly type: 'taskUndone';
      readonly by: string;
      readonly reason: string;
      readonly task: string;
      readonly node: string;
      readonly commit: string;
      readonly changes: readonly RecordChange[];
      readonly state: CaseState;
    }
  /** A step outside any task wrote at once. */
  | {
      readonly type: 'recordsWritten';
      readonly element: string;
      readonly node: string;
      readonly commit: string;
      readonly changes: readonly RecordChange[];
    }
  /** Where Cancel returns to from now on: the task exactly as it is. */
  | { readonly type: 'savepointSet'; readonly task: string }
  /** Back to the savepoint, or to the beginning and into the queue. */
  | { readonly type: 'taskReverted'; readonly task: string; readonly to: 'savepoint' | 'start' }
  | { readonly type: 'caseSuspended'; readonly by: string; readonly reason: string }
  | { readonly type: 'caseResumed'; readonly by: string }
  /** From here on the case runs on another version of its process. The first event of a move: the state before it is what a move back leads to. */
  | {
      readonly type: 'caseMoved';
      readonly by: string;
      readonly from: string;
      readonly to: string;
      /** Ids of nodes that have another one now, and of edges on which something waits. */
      readonly nodes: Readonly<Record<string, string>>;
      readonly edges: Readonly<Record<string, string>>;
      /** Nodes the case knows of as passed that are not there any more. */
      readonly gone: readonly string[];
      readonly converted: readonly Conversion[];
    }
  /** Back on the version it came from: the case as it was, but for what its tasks have staged, which no move touches. */
  | {
      readonly type: 'moveUndone';
      readonly by: string;
      readonly from: string;
      readonly to: string;
      /** Ids of nodes that have another one again. */
      readonly nodes: Readonly<Record<string, string>>;
      readonly state: CaseState;
    }
  /** Told before what the repairs do, so that the history says who has changed the way, and why. */
  | {
      readonly type: 'caseRepaired';
      readonly by: string;
      readonly reason: string;
      readonly repairs: readonly Repair[];
    }
  | { readonly type: 'caseEnded'; readonly outcome: Outcome }
  /** `withdrawn`: by whoever began it. */
  | { readonly type: 'caseCancelled'; readonly by: string; readonly reason: string; readonly withdrawn?: true };
