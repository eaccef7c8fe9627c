import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseAddress } from '../backup/backup.js';
import { openSelect } from '../checker/open-select.js';
import { clock, disk, schema, wal, writable } from './database.js';
import { bad, type Check, type Finding, ok } from './finding.js';
import { effects, incidents, jobs, promises } from './work.js';

export interface Examination extends DatabaseAddress {
  /** The checker as well: it reads everything. */
  readonly deep: boolean;
  /** UTC instant. */
  readonly now: () => string;
}

const always: readonly Check[] = [writable, disk, wal, clock];
/** These read tables that only a schema without gaps has. */
const whole: readonly Check[] = [jobs, incidents, effects];

/** Looks at a database and what is around it, and writes nothing. Never rejects over the database: that is a finding, too. */
export async function examine({ url, folder, deep, now }: Examination): Promise<readonly Finding[]> {
  if (!url && !existsSync(join(folder, 'marshrut.db')))
    return [ok('database', `There is no database at ${join(folder, 'marshrut.db')} yet. The first start makes it.`)];
  const dialect = url ? ('postgres' as const) : ('sqlite' as const);
  const where = url ? `PostgreSQL at ${new URL(url).host}` : join(folder, 'marshrut.db');
  try {
    const { select, close } = await openSelect(url ?? folder);
    try {
      const patient = { select, dialect, folder, now };
      const known = await schema(patient);
      const rest = known.every(({ state }) => state === 'ok')
        ? [...always, ...whole, ...(deep ? [promises] : [])]
        : always;
      const found: Finding[] = [ok('database', `${where} answers.`), ...known];
      for (const check of rest) found.push(...(await check(patient)));
      return found;
    } finally {
      await close();
    }
  } catch (error) {
    const why = error instanceof Error && error.message ? error.message : String(error);
    return [
      bad(
        'error',
        'database',
        `${where} does not answer.`,
        why,
        url
          ? 'Check that PostgreSQL runs and that DATABASE_URL names it, its user and its password.'
          : 'Check the rights to the file, or take its last backup: marshrut restore.',
      ),
    ];
  }
}
