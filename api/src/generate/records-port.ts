import type { LocalText, Values } from '@marshrut/model';
import type { Actor, RecordsFound, RecordsQuery, StoredRecord } from '@marshrut/runtime';

/**
 * Committed records of the published entities. Callers have asked the gate already; the implementation asks it again,
 * as the last wall. Values in and out are canonical (see Value of the model).
 */
export interface RecordsPort {
  list(actor: Actor, query: RecordsQuery): Promise<ListOutcome>;
  /** Records that are there; one statement, whatever the number of ids. */
  byIds(actor: Actor, entity: string, ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>>;
  create(actor: Actor, input: CreateRecord): Promise<SaveOutcome>;
  update(actor: Actor, input: UpdateRecord): Promise<SaveOutcome>;
  remove(actor: Actor, input: RemoveRecord): Promise<RemoveOutcome>;
}

export interface CreateRecord {
  readonly entity: string;
  readonly values: Values;
  readonly idempotencyKey: string | null;
}

/** Fields that are left out stay; null clears. */
export interface UpdateRecord extends CreateRecord {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface RemoveRecord {
  readonly entity: string;
  readonly id: string;
  readonly expectedVersion: number;
}

export interface RefusedValue {
  /** Key of the field. */
  readonly path: string;
  readonly code: string;
  readonly message: LocalText;
}

interface Refused {
  readonly ok: false;
  readonly why: 'notPermitted' | 'keyReused';
}

interface Invalid {
  readonly ok: false;
  readonly why: 'invalid';
  readonly fields: readonly RefusedValue[];
}

export type ListOutcome = RecordsFound | Refused | Invalid;

export type SaveOutcome =
  | { readonly ok: true; readonly record: StoredRecord }
  | Refused
  | Invalid
  /** Others changed these same fields since `expectedVersion`. */
  | {
      readonly ok: false;
      readonly why: 'conflict';
      readonly current: StoredRecord;
      readonly fields: readonly string[];
    };

export type RemoveOutcome =
  | { readonly ok: true }
  | Refused
  | Invalid
  | { readonly ok: false; readonly why: 'stale'; readonly currentVersion: number };
