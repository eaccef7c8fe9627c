import { readSettings } from '@marshrut/api/settings';
import { type DatabaseAddress, DatabaseUnfit, UpkeepRefused } from '@marshrut/runtime';
import { type Outcome, WrongCall, wordsOf } from '../outcome.js';

/** The database that the server would open with these surroundings. Throws `WrongCall` where a setting is wrong. */
export function databaseOf(env: NodeJS.ProcessEnv): DatabaseAddress {
  try {
    const { databaseUrl, folder } = readSettings(env);
    return { url: databaseUrl ?? undefined, folder };
  } catch (error) {
    throw new WrongCall(wordsOf(error));
  }
}

/** As people may see it: an address of PostgreSQL without its password. */
export function nameOf({ url, folder }: DatabaseAddress): string {
  if (!url) return `${folder}/marshrut.db`;
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}

/** What is refused ends with 2, what cannot be done at all with 3: no connection, no space. */
export async function told(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WrongCall) throw error;
    const refused = error instanceof UpkeepRefused || error instanceof DatabaseUnfit;
    const message = wordsOf(error) || (error instanceof AggregateError ? error.errors.map(wordsOf).join('; ') : '');
    return { code: refused ? 2 : 3, lines: [message], json: { error: message } };
  }
}

export function total(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}
