import { type DatabaseAddress, migrate as migrateDatabase, newer, stepsOf } from '@marshrut/runtime';
import type { Outcome } from '../outcome.js';
import { nameOf } from './database.js';

/** `migrate`: runs the steps of the schema that are to come, as a start would; `--dry-run` lists them. */
export async function migrate(database: DatabaseAddress, dryRun: boolean): Promise<Outcome> {
  const steps = dryRun ? await stepsOf(database) : await migrateDatabase(database);
  const { done, pending, unknown } = steps;
  const json = { done: [...done], pending: [...pending], unknown: [...unknown], dryRun };
  if (unknown.length > 0) return { code: 2, lines: [newer(unknown)], json };
  const name = nameOf(database);
  if (pending.length === 0) return { code: 0, lines: [`${name}: the schema is up to date.`], json };
  const first = dryRun ? `${name}: to come, in this order:` : `${name}: done now:`;
  return { code: 0, lines: [first, ...pending.map(step => `  ${step}`)], json };
}
