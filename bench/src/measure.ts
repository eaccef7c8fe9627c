/** One row of the table: ours against a yardstick, measured side by side in one run. */
export interface Comparison {
  readonly id: string;
  readonly what: string;
  readonly yardstick: string;
  readonly goal: string;
  /** Per second, a number for each round. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** CPU time of this process for one piece of work, µs, a number for each round: it drifts less with the machine's other work. */
  readonly cpu?: { readonly ours: readonly number[]; readonly theirs: readonly number[] };
  /** The slowest hundredth: ms of each round. */
  readonly p99?: { readonly ours: readonly number[]; readonly theirs: readonly number[] };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Runs `count` pieces of work, `width` at a time; answers how many were done in a second. */
export async function rate(count: number, width: number, work: (index: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const began = performance.now();
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return (count / (performance.now() - began)) * 1000;
}

/** The same for synchronous work that takes less than a tick: for about `milliseconds`. */
export function syncRate(milliseconds: number, work: () => unknown): number {
  return syncWithCpu(milliseconds, work).rate;
}

/** And the CPU time of this process for each piece, µs. */
export function syncWithCpu(milliseconds: number, work: () => unknown): { rate: number; cpu: number } {
  let count = 0;
  const before = process.cpuUsage();
  const began = performance.now();
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (let i = 0; i < 64; i++) work();
    count += 64;
    elapsed = performance.now() - began;
  }
  const { user, system } = process.cpuUsage(before);
  return { rate: (count / elapsed) * 1000, cpu: (user + system) / count };
}

/** Rounds in turn, ours and theirs, so that a drift of the machine meets both. */
export async function inTurn<T>(
  rounds: number,
  ours: (round: number) => Promise<T>,
  theirs: (round: number) => Promise<T>,
) {
  const seen = { ours: [] as T[], theirs: [] as T[] };
  for (let round = 0; round < rounds; round++) {
    seen.ours.push(await ours(round));
    seen.theirs.push(await theirs(round));
  }
  return seen;
}

/** CPU time of this process for each of `count` pieces of work, µs. */
export async function withCpu(count: number, work: () => Promise<number>): Promise<{ rate: number; cpu: number }> {
  const before = process.cpuUsage();
  const rate = await work();
  const { user, system } = process.cpuUsage(before);
  return { rate, cpu: (user + system) / count };
}

/** One list for each property of the rounds. */
export function pick<K extends string>(rounds: readonly Readonly<Record<K, number>>[], key: K): number[] {
  return rounds.map(round => round[key]);
}
