import type { Value, Values } from '@marshrut/model';

/** One record as a commit writes it: all that the task staged for it, in one change, merged with what others wrote. */
export interface RecordChange {
  readonly entity: string;
  readonly record: string;
  readonly op: 'create' | 'update' | 'delete';
  /** The version the write expects to find; 0 for a created record. */
  readonly version: number;
  /** Values of the written fields before and after; numbers taken at the commit are not known yet and stand as null in `after`. */
  readonly before: Values;
  readonly after: Values;
}

/** All that one commit writes: one database transaction, one commit record. */
export interface Commit {
  readonly id: string;
  /** The task, or null where a step outside any task wrote. */
  readonly task: string | null;
  readonly node: string;
  readonly changes: readonly RecordChange[];
}

/** One field that two people changed. */
export interface FieldConflict {
  readonly kind: 'field';
  readonly entity: string;
  readonly record: string;
  readonly field: string;
  /** The committed version seen now; a resolution must name it. */
  readonly version: number;
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
  /** Mine was counted from the base by a rule: neither side is right, and going back counts it anew. */
  readonly counted?: true;
}

/** Somebody deleted the record meanwhile. */
export interface DeletedConflict {
  readonly kind: 'deleted';
  readonly entity: string;
  readonly record: string;
}

/** Mine deleted it, and somebody changed it meanwhile. */
export interface ChangedConflict {
  readonly kind: 'changed';
  readonly entity: string;
  readonly record: string;
  /** The committed version seen now; a resolution must name it. */
  readonly version: number;
  /** What they changed: as it was when it was deleted, and as it is now. */
  readonly fields: readonly { readonly field: string; readonly base: Value; readonly theirs: Value }[];
}

/** Another record already has these values of a unique key. */
export interface DuplicateConflict {
  readonly kind: 'duplicate';
  readonly entity: string;
  readonly record: string;
  readonly fields: readonly string[];
}

export type Conflict = FieldConflict | DeletedConflict | ChangedConflict | DuplicateConflict;
