import type { Value } from '@marshrut/model';

/** What a person has to know of a case that moves, or why it cannot. Data: the words are those of the interface. */
export interface MoveNote {
  readonly code: MoveObstacle | MoveWarning;
  /** Of the earlier version, but for `to`. */
  readonly node?: string;
  /** A node of the later version. */
  readonly to?: string;
  /** A field of the card, or a path of a form. */
  readonly field?: string;
  /** What stood in the field. */
  readonly value?: Value;
}

/** Why a case cannot move. */
export type MoveObstacle =
  /** A step it stands in is not in the later version, and the mapping does not say what takes its place. */
  | 'STEP_GONE'
  /** The step has got into or out of another block. */
  | 'LEVEL_CHANGED'
  /** A for-each at work goes over other items, or calls them by other names. */
  | 'ITEMS_CHANGED'
  /** Cases for the items of a for-each are being started this moment. */
  | 'ITEMS_STARTING'
  /** A branch waits at a join, and the later version does not say where it goes on. */
  | 'BRANCH_LOST'
  /** A join would wait for a branch that this case has never begun. */
  | 'JOIN_STARVED';

export type MoveWarning =
  /** It waits for something else now; a term runs from the move. */
  | 'WAITS_ANEW'
  /** The due date of a task was counted anew from the beginning of its term. */
  | 'DEADLINE_MOVED'
  /** The term of the task is another one, but people have changed this due date, so it stays. */
  | 'DEADLINE_KEPT'
  /** The task is given to somebody else in the later version; this one stays with those who have it. */
  | 'ASSIGNEE_KEPT'
  /** A branch that waited at a join has more to do. */
  | 'BRANCH_GOES_ON'
  /** A step that was passed is not there any more: Back does not lead to it. */
  | 'VISIT_GONE'
  /** A finished step that could be undone is not there any more. */
  | 'UNDO_GONE'
  /** A field with a value is not on the card any more: the value is kept, and nobody sees it. */
  | 'FIELD_GONE'
  /** A value does not fit its field any more: the field is empty, the value stands in the history. */
  | 'VALUE_UNFIT'
  /** A constant takes the place of a value that was given. */
  | 'VALUE_REPLACED'
  /** What is given at the start of the later version is not known of this case. */
  | 'PARAMETER_MISSING'
  /** A form that is open has lost a field: what was typed into it is kept aside. Found where drafts are. */
  | 'FORM_FIELD_GONE'
  /** The case does not only move, it goes on at once: this cannot be taken back. */
  | 'GOES_ON';
