import { type Comparison, median } from './measure.js';

/** The comparisons as a Markdown table. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ id, what, yardstick, goal, ours, theirs, cpu, p99 }) => {
    const [mine, other] = [median(ours), median(theirs)];
    const also = [
      ...(cpu ? [pair('CPU', cpu, 'µs')] : []),
      ...(p99 ? [pair('p99', p99, 'ms')] : []),
      `rounds ${spread(ours, theirs)}`,
    ];
    return `| ${id} | ${what} | ${perSecond(mine)} | ${yardstick}: ${perSecond(other)} | ${times(mine / other)} | ${goal} | ${also.join('; ')} |`;
  });
  return [
    '| # | what | ours | yardstick | ratio | goal | also: ours against the yardstick |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function pair(name: string, { ours, theirs }: NonNullable<Comparison['cpu']>, unit: string): string {
  const [mine, other] = [median(ours), median(theirs)];
  return `${name} ${round(mine)} / ${round(other)} ${unit} = ${times(mine / other)}`;
}

function round(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')}/s`;
}

function spread(ours: readonly number[], theirs: readonly number[]): string {
  return ours.map((rate, round) => (rate / (theirs[round] ?? Number.NaN)).toFixed(2)).join(', ');
}
