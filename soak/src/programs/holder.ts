/** Another process that writes to the same file: `holder.js <folder>` takes its lock for a moment, again and again, and prints a dot each time. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';

const HOLDS = 40;
const RESTS = 10;

const file = new Sqlite(join(process.argv[2] ?? '', 'marshrut.db'), { timeout: 5000 });
for (;;) {
  file.exec('begin immediate');
  process.stdout.write('.');
  await sleep(HOLDS);
  file.exec('commit');
  await sleep(RESTS);
}
