import type { Row, Value } from '@marshrut/model';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { MoveNote } from '../moving/move-note.js';
import type { LineNeed } from '../staging/lines.js';
import type { Commit, Conflict } from './commit.js';
import type { Event } from './event.js';
import type { CaseState } from './state.js';
import type { UndoObstacle } from './undo-task.js';

/**
 * `decide` answers one of three: what happens, why it cannot happen now, or which facts it needs first.
 * It is pure, so after the facts are fetched the same command is simply decided again.
 */
export type Decision =
  | {
      readonly kind: 'decided';
      readonly state: CaseState;
      readonly events: readonly Event[];
      readonly commits: readonly Commit[];
    }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  | { readonly kind: 'needs'; readonly needs: readonly Need[] };

/** A committed fact that a decision rests on. Facts are read inside the transaction of the command and never kept after it. */
export type Need =
  | { readonly need: 'record'; readonly entity: string; readonly id: string }
  /** `most`: how many rows at most. */
  | {
      readonly need: 'find';
      readonly entity: string;
      readonly where: readonly Criterion[];
      readonly most: number;
    }
  | { readonly need: 'people'; readonly role: string }
  | { readonly need: 'members'; readonly group: string }
  | { readonly need: 'person'; readonly id: string }
  | { readonly need: 'loads'; readonly users: readonly string[]; readonly at: string };

/** `active`: has not left. `manager`: who has not left either. */
export interface Person {
  readonly active: boolean;
  readonly manager: string | null;
}

/** What a person has to do: tasks that are in their work or given to them by name, and the one given to them last of all, by its id. */
export interface Load {
  readonly user: string;
  readonly tasks: number;
  readonly last: string | null;
  /** Somebody has taken their work over for the time. */
  readonly away?: boolean;
}

/** Equality; texts without regard to case, spaces at the ends, and ё/е. */
export interface Criterion {
  readonly field: string;
  readonly equals: Value;
}

/** How many records a search answers at most. */
export const FIND_LIMIT = 50;

/** How many rows a table of parts may have. */
export const ROWS_LIMIT = 500;

/** Committed facts at hand. `undefined` means "not fetched yet", `null` "there is no such record". */
export interface Facts {
  record(entity: string, id: string): Row | null | undefined;
  find(entity: string, where: readonly Criterion[], most: number): readonly Row[] | undefined;
  /** Ids of the people who hold a role and are active, in their order. */
  people(role: string): readonly string[] | undefined;
  /** Ids of the people who are in a group and active, in their order. */
  members(group: string): readonly string[] | undefined;
  person(id: string): Person | null | undefined;
  loads(users: readonly string[]): readonly Load[] | undefined;
}

/** What a decision may know of the world. */
export interface Env {
  /** UTC instant of this command. */
  readonly now: string;
  /** IANA zone in which `today()` is meant: `Europe/Moscow`. */
  readonly timeZone: string;
  /** User id of the person or service account who commands. */
  readonly actor: string;
  readonly newId: (prefix: string) => string;
  readonly facts: Facts;
  /** Work calendars by key; null is the one of the installation. */
  readonly calendar: (key: string | null) => WorkCalendar;
}

/** A command that is not possible now: a value, not an exception. Nothing has changed. */
export type Rejection =
  /** What its start waits for is not so. */
  | { readonly code: 'START_UNMET' }
  /** Others have written or were asked, or the process does not let it be taken back. */
  | { readonly code: 'WITHDRAW_REFUSED' }
  | { readonly code: 'CASE_ALREADY_STARTED' | 'CASE_OVER' | 'CASE_SUSPENDED' | 'CASE_NOT_SUSPENDED' }
  /** What was to be triggered or answered waits no more, or waits for something else. */
  | { readonly code: 'NOTHING_WAITS'; readonly element: string }
  /** There is no deadline, it is paused already or not paused, or its term cannot be counted. */
  | { readonly code: 'DEADLINE_UNFIT'; readonly task: string }
  | { readonly code: 'REPAIR_IMPOSSIBLE'; readonly element: string }
  /** The case cannot go on on that version; a person is to know of something first; it has gone on since it moved. */
  | { readonly code: 'MOVE_IMPOSSIBLE'; readonly obstacles: readonly MoveNote[] }
  | { readonly code: 'MOVE_WARNED'; readonly notes: readonly MoveNote[] }
  | { readonly code: 'MOVE_OVERTAKEN' }
  | { readonly code: 'TASK_NOT_OPEN' | 'TASK_NOT_YOURS' | 'TASK_TAKEN'; readonly task: string; readonly by?: string }
  /** Four eyes: this person has done what the task is to check. */
  | { readonly code: 'TASK_FOUR_EYES'; readonly task: string; readonly user: string }
  /** Who is responsible for the task is neither its helper nor its watcher. */
  | { readonly code: 'PARTICIPANT_RESPONSIBLE'; readonly task: string }
  /** Nobody is added here: it is no task of a stage, the person is asked already or has said something, or may not. */
  | { readonly code: 'SIGNER_REFUSED'; readonly task: string }
  /** Somebody was asked before, and has not said anything yet. */
  | { readonly code: 'SIGNER_AWAITED'; readonly task: string }
  /** Not one of the stages the task may be returned to. */
  | { readonly code: 'RETURN_REFUSED'; readonly task: string }
  /** Not one of those the task may be transferred to. */
  | { readonly code: 'TRANSFER_REFUSED'; readonly task: string }
  | { readonly code: 'STEP_NOT_CURRENT'; readonly task: string; readonly element: string }
  | { readonly code: 'VISIT_CLOSED'; readonly task: string; readonly visit: string }
  /** A line that is not on the review; one that has to be written, and why. */
  | { readonly code: 'LINE_UNKNOWN'; readonly task: string }
  | { readonly code: 'LINE_NEEDED'; readonly task: string; readonly need: LineNeed }
  /** The case has gone on since the task was completed; others were asked; somebody changed what it wrote. */
  | { readonly code: 'UNDO_OVERTAKEN' | 'UNDO_OUTSIDE' | 'UNDO_NOT_COMPLETED'; readonly task: string }
  | { readonly code: 'UNDO_RECORDS'; readonly obstacles: readonly UndoObstacle[] }
  | { readonly code: 'NOTHING_FAILED'; readonly element: string }
  | { readonly code: 'CHOICE_UNKNOWN'; readonly task: string; readonly record: string }
  | { readonly code: 'INVALID'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'CONFLICT'; readonly conflicts: readonly Conflict[] };

/** One value that was refused. `path` is a form path (`person.phone`) or `Entity.field` of a record that lacks it. */
export interface InputProblem {
  readonly path: string;
  readonly code: InputProblemCode;
  /** What was expected, where it has a figure: a limit, a pattern. */
  readonly expected?: string;
  /** Record the problem stands in, where it is known. */
  readonly record?: string;
}

export type InputProblemCode =
  | 'REQUIRED'
  | 'READ_ONLY'
  | 'UNKNOWN_FIELD'
  | 'WRONG_TYPE'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'NOT_AN_OPTION'
  | 'TOO_MANY'
  | 'NO_SUCH_FILE'
  | 'NOT_A_DATE'
  | 'IN_FUTURE'
  | 'NOT_A_PHONE'
  | 'NOT_AN_EMAIL'
  | 'NOT_IN_FORMAT'
  | 'CONTROL_CHARACTER'
  | 'NO_SUCH_RECORD'
  | 'NO_SUCH_USER'
  | 'NOT_A_READER'
  | 'TOO_MANY_ROWS'
  | 'TOO_FEW_ROWS'
  | 'NOT_COMPUTED';
