import { parseArgs } from 'node:util';
import type { Fault } from './fault.js';
import { faults } from './faults/index.js';
import { randomOf } from './random.js';
import { type Row, writeReport } from './report.js';

/** `soak [fault …] [--seed N] [--share 0.1] [--on postgres] [--report]`: each fault as often as its long form says, or a share of it. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    share: { type: 'string', default: '1' },
    on: { type: 'string' },
    report: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const unknown = positionals.filter(name => !faults.some(fault => fault.name === name));
if (unknown.length > 0 || !Number.isFinite(seed) || !(Number(values.share) > 0)) {
  const names = faults.map(({ name }) => name).join(', ');
  process.stderr.write(
    `Expected names of faults, a seed and a share, but got ${process.argv.slice(2).join(' ')}. There are ${names}.\n`,
  );
  process.exit(2);
}
console.log(`soak: seed ${seed}`);
const rows: Row[] = [];
for (const fault of faults)
  if (positionals.length === 0 || positionals.includes(fault.name)) rows.push(...(await suffer(fault)));
if (values.report) await writeReport(rows, seed);
const broken = rows.flatMap(row => row.violations);
console.log(`soak: ${rows.length} rows, ${broken.length} violations, seed ${seed}`);
process.exit(broken.length === 0 ? 0 : 1);

async function suffer(fault: Fault): Promise<Row[]> {
  const done: Row[] = [];
  for (const dialect of fault.databases) {
    if (values.on !== undefined && values.on !== dialect) continue;
    const count = Math.max(1, Math.round(fault.long * Number(values.share)));
    const began = performance.now();
    const tally = await fault.run({ dialect, count, seed, random: randomOf(seed), alone: true });
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      `${fault.name} on ${dialect}: ${count} in ${seconds} s, ${tally.violations.length} violations ${JSON.stringify(tally.seen)}`,
    );
    for (const violation of tally.violations.slice(0, 20)) console.log(`  ${violation}`);
    done.push({ fault, dialect, count, seconds, ...tally });
  }
  return done;
}
