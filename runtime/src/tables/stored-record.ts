import type { Row, Value } from '@marshrut/model';

/** A committed record. Instants are UTC texts. */
export interface StoredRecord extends Row {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Where a record stands in a list: the values it is ordered by, its id last. */
export type Place = readonly Value[];
