import { faults } from './faults/index.js';
import { randomOf } from './random.js';

const seed = 1;
const names = process.argv.slice(3);
for (const fault of faults.filter(({ name }) => names.length === 0 || names.includes(name)))
  for (const dialect of fault.databases) {
    const began = performance.now();
    const tally = await fault.run({
      dialect,
      count: Number(process.argv[2] ?? fault.short),
      seed,
      random: randomOf(seed),
      alone: false,
    });
    console.log(
      fault.name,
      dialect,
      JSON.stringify(tally.seen),
      tally.violations.length,
      tally.violations.slice(0, 5),
      Math.round(performance.now() - began),
    );
  }
