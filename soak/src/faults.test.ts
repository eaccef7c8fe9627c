import { describe, expect, test } from '@jest/globals';
import { faults } from './faults/index.js';
import { randomOf } from './random.js';

/** The fault table in its short form; `pnpm soak` is the long one. A failing one prints its seed. */
const seed = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);

describe.each(faults.filter(({ short }) => short > 0))('$what', fault => {
  test.each(fault.databases)(
    'nothing that was promised is broken, on %s',
    async dialect => {
      const tally = await fault.run({ dialect, count: fault.short, seed, random: randomOf(seed), alone: false });
      expect({ seed, violations: tally.violations }).toEqual({ seed, violations: [] });
      // It did go wrong: otherwise this would prove nothing.
      expect(Object.keys(tally.seen)).not.toEqual([]);
    },
    600_000,
  );
});
