import { type Kysely, sql } from 'kysely';
import type { Database } from '../rows.js';
import { numbersFunction } from './numbers.js';
import { openFunction } from './open-case.js';
import { renameDraftsFunction } from './rename-drafts.js';
import { installTriggers, tellFunctions } from './tell.js';
import { keepVersion } from './version.js';
import { writeFunction } from './write.js';
import { writeCaseFunction } from './write-case.js';
import { addJobFunction, writeJobsFunction } from './write-jobs.js';
import { writeDraftFunction, writeTaskFunction } from './write-task.js';
import { writeWaitsFunction } from './write-waits.js';

/** One that is renamed or takes other arguments leaves the old one behind: name it here. */
const gone = ['drop function if exists marshrut_write_work(jsonb)'];

const functions = [
  openFunction,
  numbersFunction,
  writeCaseFunction,
  writeTaskFunction,
  renameDraftsFunction,
  writeDraftFunction,
  writeWaitsFunction,
  addJobFunction,
  writeJobsFunction,
  writeFunction,
  ...tellFunctions,
];

export const functionsText = [...functions, ...gone, installTriggers].join(';\n');

/**
 * PostgreSQL: a completion is one call that reads and one that writes. The functions hold no data, so they are not steps of the
 * schema: after the last step each is put as this program knows it. Call it under the lock of the migrations.
 */
export async function installFunctions(db: Kysely<Database>): Promise<void> {
  await sql.raw([functionsText, keepVersion].join(';\n')).execute(db);
}
