import type { LocalText, Row, Value, Values } from '@marshrut/model';
import type { Actor } from '@marshrut/runtime';
import type { Place } from '../schema/connection.js';

/** A committed record as the API tells it. Instants are UTC. */
export interface StoredRecord extends Row {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * Committed records of the published entities. Callers have asked the gate already; the implementation asks it again,
 * as the last wall. Values in and out are canonical (see Value of the model).
 */
export interface RecordsPort {
  list(actor: Actor, query: RecordsQuery): Promise<RecordsPage>;
  /** Records that are there; one statement, whatever the number of ids. */
  byIds(actor: Actor, entity: string, ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>>;
  create(actor: Actor, input: CreateRecord): Promise<SaveOutcome>;
  update(actor: Actor, input: UpdateRecord): Promise<SaveOutcome>;
  remove(actor: Actor, input: RemoveRecord): Promise<RemoveOutcome>;
}

export interface RecordsQuery {
  readonly entity: string;
  readonly search: string | null;
  readonly filter: RecordFilter | null;
  /** Ties are broken by id. */
  readonly order: readonly { readonly field: string; readonly descending: boolean }[];
  readonly first: number;
  /** The values of `order` and the id of the last record seen, as `RecordsPage` told them. */
  readonly after: Place | null;
}

/** `field` is a field key, or `id`, `createdAt`, `updatedAt`. */
export type RecordFilter =
  | { readonly all: readonly RecordFilter[] }
  | { readonly any: readonly RecordFilter[] }
  | { readonly not: RecordFilter }
  | { readonly field: string; readonly is: Comparison; readonly value: Value }
  | { readonly field: string; readonly in: readonly Value[] }
  | { readonly field: string; readonly isNull: boolean };

export type Comparison = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith';

export interface RecordsPage {
  readonly items: readonly { readonly record: StoredRecord; readonly place: Place }[];
  readonly total: number;
  readonly hasNext: boolean;
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

type NotSaved =
  | { readonly ok: false; readonly why: 'notPermitted' | 'keyReused' }
  | { readonly ok: false; readonly why: 'invalid'; readonly fields: readonly RefusedValue[] };

export type SaveOutcome =
  | { readonly ok: true; readonly record: StoredRecord }
  | NotSaved
  /** Others changed these same fields since `expectedVersion`. */
  | {
      readonly ok: false;
      readonly why: 'conflict';
      readonly current: StoredRecord;
      readonly fields: readonly string[];
    };

export type RemoveOutcome =
  | { readonly ok: true }
  | NotSaved
  | { readonly ok: false; readonly why: 'stale'; readonly currentVersion: number };
