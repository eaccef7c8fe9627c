import type { Values } from '@marshrut/model';
import type { RecordChange } from './commit.js';
import type { Arrival, Assignee, Failure, StagedChange, Visit, Wait } from './state.js';

/** What happened. The journal is these, in order; `evolve` folds them into the state and is the only place that changes it. */
export type Event =
  | { readonly type: 'caseStarted'; readonly initiator: string; readonly vars: Values }
  | {
      readonly type: 'elementEntered';
      readonly element: string;
      readonly node: string;
      readonly scope: string | null;
      /** Arrivals used up by entering. */
      readonly consumed: readonly Arrival[];
    }
  | { readonly type: 'elementWaits'; readonly element: string; readonly wait: Wait }
  | { readonly type: 'elementLeft'; readonly element: string; readonly node: string }
  | { readonly type: 'elementFailed'; readonly element: string; readonly failure: Failure }
  | { readonly type: 'elementRetried'; readonly element: string }
  | { readonly type: 'edgeTaken'; readonly edge: string; readonly scope: string | null }
  | { readonly type: 'varsSet'; readonly scope: string | null; readonly vars: Values }
  | { readonly type: 'taskOpened'; readonly task: string; readonly node: string; readonly assignee: Assignee }
  | { readonly type: 'taskClaimed'; readonly task: string; readonly by: string }
  | { readonly type: 'taskReleased'; readonly task: string }
  | { readonly type: 'taskPaused'; readonly task: string }
  | { readonly type: 'taskResumed'; readonly task: string }
  | { readonly type: 'taskHandedOver'; readonly task: string; readonly assignee: Assignee }
  | { readonly type: 'nodeVisited'; readonly task: string; readonly visit: Visit }
  /** Back to `visit`: it and all later ones are left, and what they staged is dropped. */
  | { readonly type: 'visitsLeft'; readonly task: string; readonly visit: string }
  | { readonly type: 'changeStaged'; readonly task: string; readonly change: StagedChange }
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
  /** Where Cancel returns to from now on: the task exactly as it is. */
  | { readonly type: 'savepointSet'; readonly task: string }
  /** Back to the savepoint, or to the beginning and into the queue. */
  | { readonly type: 'taskReverted'; readonly task: string; readonly to: 'savepoint' | 'start' }
  | { readonly type: 'caseEnded'; readonly outcome: string }
  | { readonly type: 'caseCancelled'; readonly by: string; readonly reason: string };
