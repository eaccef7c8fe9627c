import { type Comparison, median } from './measure.js';

/** The comparisons as a Markdown table. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ id, what, yardstick, goal, ours, theirs }) => {
    const [mine, other] = [median(ours), median(theirs)];
    return `| ${id} | ${what} | ${perSecond(mine)} | ${yardstick}: ${perSecond(other)} | ${(mine / other).toFixed(2)} × | ${goal} | ${spread(ours, theirs)} |`;
  });
  return [
    '| # | what | ours | yardstick | ratio | goal | rounds, ratio of each |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')}/s`;
}

function spread(ours: readonly number[], theirs: readonly number[]): string {
  return ours.map((rate, round) => (rate / (theirs[round] ?? Number.NaN)).toFixed(2)).join(', ');
}
