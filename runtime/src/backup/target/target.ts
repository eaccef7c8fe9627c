import type { Kysely } from 'kysely';
import type { Database } from '../../database/rows.js';
import type { Row } from '../piece.js';

/** An empty database to be filled: whole, or as empty as it was. */
export interface Target {
  /**
   * Rejects with `UpkeepRefused` where it is not empty. Makes the schema by these steps and lets `work` fill it in one
   * transaction; then the steps that are newer are run. Where anything fails, nothing is left.
   */
  fill<T>(steps: readonly string[], work: (loading: Loading) => Promise<T>): Promise<T>;
}

export interface Loading {
  readonly db: Kysely<Database>;
  /** Takes away what the steps of the schema brought. */
  clear(table: string): Promise<void>;
  insert(table: string, columns: readonly string[], rows: readonly Row[]): Promise<void>;
  count(table: string): Promise<number>;
}
