import { resolve } from 'node:path';
import {
  backup as backupDatabase,
  copy as copyDatabase,
  type DatabaseAddress,
  restore as restoreDatabase,
} from '@marshrut/runtime';
import { type Outcome, WrongCall } from '../outcome.js';
import { nameOf, total } from './database.js';

const SECRET =
  'The secret is not in it: keep MARSHRUT_SECRET, or the file `secret` of MARSHRUT_DATA, in another place.';

/** `backup <file>`: one moment of the database, while servers work on it. */
export async function backup(database: DatabaseAddress, file: string): Promise<Outcome> {
  const { bytes, rows } = await backupDatabase(database, resolve(file), new Date().toISOString());
  const lines = [`${nameOf(database)}: ${total(rows)} rows, ${(bytes / 1_000_000).toFixed(1)} MB in ${file}.`, SECRET];
  return { code: 0, lines, json: { file, bytes, rows } };
}

/** `restore <file>`: into an empty database, all or nothing. */
export async function restore(database: DatabaseAddress, file: string): Promise<Outcome> {
  const { head, rows } = await restoreDatabase(resolve(file), database);
  const lines = [
    `${nameOf(database)}: ${total(rows)} rows as they were at ${head.made}.`,
    'Look at them before the server starts: marshrut doctor --deep.',
  ];
  return { code: 0, lines, json: { file, made: head.made, from: head.from, rows } };
}

/** `copy --from … --to …`: each is `sqlite` (in MARSHRUT_DATA), a folder, or postgres://…. */
export async function copy(
  { folder }: DatabaseAddress,
  from: string | undefined,
  to: string | undefined,
): Promise<Outcome> {
  const [source, target] = [addressOf('from', from, folder), addressOf('to', to, folder)];
  const rows = await copyDatabase(source, target, new Date().toISOString());
  const lines = [
    `${nameOf(source)} → ${nameOf(target)}: ${total(rows)} rows.`,
    'What was written to the first one meanwhile is not in it: stop its servers before you copy.',
  ];
  return { code: 0, lines, json: { from: nameOf(source), to: nameOf(target), rows } };
}

function addressOf(option: string, text: string | undefined, folder: string): DatabaseAddress {
  if (text === undefined)
    throw new WrongCall(`Expected --${option}, but it is missing. Give sqlite, a folder, or postgres://….`);
  if (text === 'sqlite') return { folder };
  if (/^postgres(ql)?:\/\//.test(text)) return { url: text, folder };
  if (text.includes('://'))
    throw new WrongCall(
      `Expected --${option} to be sqlite, a folder, or postgres://…, but it is '${text}'. Correct it.`,
    );
  return { folder: resolve(text) };
}
