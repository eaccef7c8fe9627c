import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSelect } from '../checker/open-select.js';
import { openDatabase } from './open.js';
import { DatabaseUnfit, newer, type Steps, stepsAfter } from './steps.js';

/** What steps a database has had and is to have. Nothing is written; one that is not there yet has had none. */
export async function stepsOf({
  url,
  folder,
}: {
  readonly url?: string | undefined;
  readonly folder: string;
}): Promise<Steps> {
  if (!url && !existsSync(join(folder, 'marshrut.db'))) return stepsAfter([]);
  const { select, close } = await openSelect(url ?? folder);
  try {
    const rows = await select('select name from migration order by id').catch(() => []);
    return stepsAfter(rows.map(({ name }) => String(name)));
  } finally {
    await close();
  }
}

/** Brings the schema up to date, as a start would. Answers the steps that were to come. Rejects with `DatabaseUnfit`. */
export async function migrate(address: { readonly url?: string | undefined; readonly folder: string }): Promise<Steps> {
  const steps = await stepsOf(address);
  if (steps.unknown.length > 0) throw new DatabaseUnfit(newer(steps.unknown));
  const database = await openDatabase(address);
  await database.close();
  return steps;
}
