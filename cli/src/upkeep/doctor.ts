import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '@marshrut/api/settings';
import { examine, type Finding } from '@marshrut/runtime';
import { type Outcome, wordsOf } from '../outcome.js';

const SHORTEST_SECRET = 32;
const marks = { ok: 'ok     ', warning: 'warning', error: 'ERROR  ' } as const;

/** `doctor`: settings, database, disk, jobs; `--deep`: the checker too. Ends with 2 at an error, 3 where the database does not answer. */
export async function doctor(env: NodeJS.ProcessEnv, deep: boolean): Promise<Outcome> {
  const read = settingsOf(env);
  if (!('settings' in read)) return outcome([read]);
  const { databaseUrl, folder } = read.settings;
  const now = () => new Date().toISOString();
  const found = await examine({ url: databaseUrl ?? undefined, folder, deep, now });
  return outcome([...settings(read.settings), ...found]);
}

function settingsOf(env: NodeJS.ProcessEnv): { readonly settings: Settings } | Finding {
  try {
    return { settings: readSettings(env) };
  } catch (error) {
    const todo = 'Correct it: with it the server does not start.';
    return { check: 'settings', state: 'error', what: 'A setting is wrong.', why: wordsOf(error), todo };
  }
}

function settings({ secret, folder, demo, smtp, origin }: Settings): Finding[] {
  const check = 'settings';
  const found: Finding[] = [{ check, state: 'ok', what: 'The settings can be read.' }];
  if (secret !== undefined && secret.length < SHORTEST_SECRET)
    found.push({
      ...{ check, state: 'error', what: `MARSHRUT_SECRET has ${secret.length} characters.` },
      why: `The server does not start with fewer than ${SHORTEST_SECRET}.`,
      todo: 'Put a longer random text there.',
    });
  if (secret === undefined && !existsSync(join(folder, 'secret')) && existsSync(join(folder, 'marshrut.db')))
    found.push({
      ...{ check, state: 'warning', what: `There is a database and no secret in ${folder}.` },
      why: 'The next start makes a new one: everybody signs in anew, and secrets of services must be set again.',
      todo: 'Put the file `secret` back, or set MARSHRUT_SECRET to what it was.',
    });
  if (origin !== null && demo)
    found.push({
      ...{ check, state: 'warning', what: 'People of the demo are made in a new database, with a known password.' },
      why: 'MARSHRUT_ORIGIN says that others reach this server, and MARSHRUT_DEMO is not 0.',
      todo: 'Set MARSHRUT_DEMO=0.',
    });
  if (smtp === null)
    found.push({ check, state: 'ok', what: 'Letters are caught, not sent: there is no MARSHRUT_SMTP.' });
  return found;
}

function outcome(findings: readonly Finding[]): Outcome {
  const unreachable = findings.some(({ check, state }) => check === 'database' && state === 'error');
  const errors = findings.filter(({ state }) => state === 'error').length;
  const warnings = findings.filter(({ state }) => state === 'warning').length;
  const lines = findings.flatMap(({ state, check, what, why, todo }) => [
    `${marks[state]} ${check}: ${what}`,
    ...(why === undefined ? [] : [`          why: ${why}`]),
    ...(todo === undefined ? [] : [`          do:  ${todo}`]),
  ]);
  return {
    code: unreachable ? 3 : errors > 0 ? 2 : 0,
    lines: [...lines, `${errors} errors, ${warnings} warnings`],
    json: { errors, warnings, findings: JSON.parse(JSON.stringify(findings)) },
  };
}
