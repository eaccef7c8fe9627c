import type { Dialect } from '@marshrut/runtime';

/** One row of the fault table: something that goes wrong, so often, and what must hold after it. */
export interface Fault {
  readonly name: string;
  /** In the words of the table. */
  readonly what: string;
  /** How often in the tests, and in the long run. */
  readonly short: number;
  readonly long: number;
  readonly databases: readonly Dialect[];
  /** Does it `count` times. Answers what it saw; what was promised and did not hold goes into `violations`. */
  run(trial: Trial): Promise<Tally>;
}

export interface Trial {
  readonly dialect: Dialect;
  readonly count: number;
  readonly seed: number;
  /** Numbers from 0 to 1, the same for the same seed. */
  readonly random: () => number;
  /** The run has this server for itself and may break it. */
  readonly alone: boolean;
}

export interface Tally {
  /** What happened, and how often: proof that the fault was there. */
  readonly seen: Readonly<Record<string, number>>;
  readonly violations: readonly string[];
}

export class Count {
  readonly seen: Record<string, number> = {};
  readonly violations: string[] = [];

  add(what: string, times = 1): void {
    this.seen[what] = (this.seen[what] ?? 0) + times;
  }

  /** Notes it down unless it holds. */
  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.violations.push(otherwise);
  }
}
