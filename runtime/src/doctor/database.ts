import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { newer, stepsAfter } from '../database/steps.js';
import { bad, type Check, type Finding, number, ok } from './finding.js';

const GB = 1_000_000_000;
const MB = 1_000_000;

/** Is the schema that of this program? */
export const schema: Check = async ({ select }) => {
  const rows = await select('select name from migration order by id').catch(() => []);
  const { done, pending, unknown } = stepsAfter(rows.map(({ name }) => String(name)));
  if (unknown.length > 0)
    return [
      bad(
        'error',
        'schema',
        'The database is of a newer program.',
        newer(unknown),
        'Take the newer program, or restore.',
      ),
    ];
  if (pending.length > 0)
    return [
      bad(
        'warning',
        'schema',
        `${pending.length} steps of the schema are to come: ${pending.join(', ')}.`,
        'The program is newer than the database; the next start runs them.',
        'Make a backup, then start the server, or call: marshrut migrate.',
      ),
    ];
  return [ok('schema', `All ${done.length} steps of the schema are done.`)];
};

export const writable: Check = async patient =>
  patient.dialect === 'postgres' ? writableServer(patient) : writableFile(patient.folder);

const writableServer = async ({ select }: Parameters<Check>[0]): Promise<readonly Finding[]> => {
  const [row] = await select(
    "select pg_is_in_recovery() as replica, has_schema_privilege(current_schema(), 'create') as may_create",
  );
  if (row?.replica === true)
    return [
      bad(
        'error',
        'writable',
        'The database is a replica.',
        'A replica can be read alone.',
        'Set DATABASE_URL to the primary.',
      ),
    ];
  if (row?.may_create !== true)
    return [
      bad(
        'error',
        'writable',
        'The user of the database may make no tables.',
        'Upgrades and new entities make tables.',
        'Make the user the owner of the database: alter database … owner to ….',
      ),
    ];
  return [ok('writable', 'The database can be written.')];
};

async function writableFile(folder: string): Promise<readonly Finding[]> {
  try {
    // SQLite makes its log beside the file.
    for (const path of [folder, join(folder, 'marshrut.db')]) await access(path, constants.W_OK);
    return [ok('writable', 'The database can be written.')];
  } catch (error) {
    return [
      bad(
        'error',
        'writable',
        'The database cannot be written.',
        error instanceof Error ? error.message : String(error),
        `Give the user of the server the right to write to ${folder} and all in it.`,
      ),
    ];
  }
}

/** SQLite: how it keeps what is committed. */
export const wal: Check = async ({ select, dialect, folder }) => {
  if (dialect === 'postgres') return [];
  const mode = String(Object.values((await select('pragma journal_mode'))[0] ?? {})[0]);
  if (mode !== 'wal')
    return [
      bad(
        'warning',
        'wal',
        `The journal of SQLite is '${mode}', not 'wal'.`,
        'Backups keep people waiting so.',
        'Start the server once: it sets it. Where it comes back, the disk is a network one: move the database to a local one.',
      ),
    ];
  const bytes = await stat(join(folder, 'marshrut.db-wal')).then(
    ({ size }) => size,
    () => 0,
  );
  if (bytes > GB)
    return [
      bad(
        'warning',
        'wal',
        `The log of SQLite has ${size(bytes)}.`,
        'Something reads the database for very long, such as a backup that hangs, so the log cannot be written back.',
        'End what reads it, or restart the server.',
      ),
    ];
  return [ok('wal', `SQLite keeps a log (WAL), now ${size(bytes)}.`)];
};

/** On PostgreSQL the disk of the server cannot be seen from here. */
export const disk: Check = async ({ folder, dialect }) => {
  const space = await statfs(folder).catch(() => null);
  if (space === null) return [ok('disk', `${folder} is not there yet; the first start makes it.`)];
  const free = space.bavail * space.bsize;
  const used =
    dialect === 'sqlite'
      ? await stat(join(folder, 'marshrut.db')).then(
          found => found.size,
          () => 0,
        )
      : 0;
  const what = `${size(free)} are free in ${folder}${used > 0 ? `, the database has ${size(used)}` : ''}.`;
  if (free < 200 * MB)
    return [
      bad('error', 'disk', what, 'With a full disk nothing can be completed.', 'Free space, or move the folder.'),
    ];
  if (free < Math.max(GB, used))
    return [bad('warning', 'disk', what, 'A backup or an upgrade may need as much again.', 'Free space in time.')];
  return [ok('disk', what)];
};

/** Terms are told by this machine, jobs of PostgreSQL by its server: they should agree. */
export const clock: Check = async patient => {
  if (patient.dialect === 'sqlite') return [];
  const before = Date.parse(patient.now());
  const there = await number(patient, 'select extract(epoch from clock_timestamp()) * 1000 as n');
  const after = Date.parse(patient.now());
  const seconds = Math.max(0, before - there, there - after) / 1000;
  const what = `The clocks of this machine and of PostgreSQL differ by ${seconds.toFixed(1)} s.`;
  if (seconds < 2) return [ok('clock', what)];
  return [
    bad(
      seconds < 60 ? 'warning' : 'error',
      'clock',
      what,
      'Timers fire early or late by as much.',
      'Set both by NTP: timedatectl set-ntp true.',
    ),
  ];
};

function size(bytes: number): string {
  return bytes >= GB ? `${(bytes / GB).toFixed(1)} GB` : `${(bytes / MB).toFixed(1)} MB`;
}
