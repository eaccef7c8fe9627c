import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import type { Comparison } from './measure.js';
import { table } from './table.js';
import { sqlite } from './v1-sqlite.js';
import { postgres } from './v3-postgres.js';
import { personsTask, tenBlocks } from './v4-core.js';
import { inboxOnPostgres, inboxOnSqlite } from './v7-inbox.js';
import { completeOverHttp, listOverHttp } from './v8-graphql.js';
import { conditions } from './v9-conditions.js';

/** `bench [V1 V4a …] [--write]`: runs the comparisons named, or all; `--write` puts the table into docs/bench.md. */
const all: Readonly<Record<string, () => Promise<Comparison | readonly Comparison[]>>> = {
  V1: () => sqlite(16),
  V2: () => sqlite(1),
  V3: postgres,
  V4a: personsTask,
  V4b: tenBlocks,
  V7a: inboxOnSqlite,
  V7b: inboxOnPostgres,
  V8a: completeOverHttp,
  V8b: listOverHttp,
  V9: conditions,
};

const words = process.argv.slice(2);
const wanted = words.filter(word => !word.startsWith('--'));
const done: Comparison[] = [];
for (const [id, run] of Object.entries(all)) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  process.stderr.write(`${id} …\n`);
  done.push(...[await run()].flat());
}
const text = table(done);
process.stdout.write(`${text}\n`);
if (words.includes('--write')) await writeDocument(text);

/** docs/bench.md: when and where, the table, and what was tried, which people keep in bench/notes.md. */
async function writeDocument(measured: string): Promise<void> {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load ${(loadavg()[0] ?? 0).toFixed(1)} at the end, Node ${process.versions.node}`;
  const when = new Date().toISOString().slice(0, 10);
  const head = `# Speed, side by side\n\nMeasured on ${when}, ${machine}; medians of the rounds. Run it yourself: \`npx -y pnpm@12 bench\`.\n`;
  const notes = await readFile(new URL('../notes.md', import.meta.url), 'utf8');
  await writeFile(new URL('../../docs/bench.md', import.meta.url), `${head}\n${measured}\n\n${notes}`);
}
