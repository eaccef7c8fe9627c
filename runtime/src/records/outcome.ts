import type { Value } from '@marshrut/model';
import type { FieldProblem, Invalid, NotPermitted, Stale } from '../definitions/outcome.js';
import type { StoredRecord } from '../tables/stored-record.js';

export interface RecordSaved {
  readonly ok: true;
  readonly record: StoredRecord;
}

/** The same idempotency key came with another input. */
export interface KeyReused {
  readonly ok: false;
  readonly why: 'keyReused';
}

/** Others changed these same fields since the version this edit began with. Nothing was written. */
export interface RecordConflict {
  readonly ok: false;
  readonly why: 'conflict';
  readonly conflicts: readonly RecordFieldConflict[];
  readonly current: StoredRecord;
}

export interface RecordFieldConflict {
  readonly entity: string;
  readonly record: string;
  readonly field: string;
  /** The committed version seen now. */
  readonly version: number;
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
  readonly by: string | null;
  readonly at: string | null;
}

export type CreateOutcome = RecordSaved | Invalid | KeyReused | NotPermitted;
export type UpdateOutcome = RecordSaved | RecordConflict | Invalid | KeyReused | NotPermitted;
export type DeleteOutcome = { readonly ok: true; readonly id: string } | Stale | Invalid | NotPermitted;

export const keyReused: KeyReused = { ok: false, why: 'keyReused' };

export type { FieldProblem, Invalid, NotPermitted, Stale };
