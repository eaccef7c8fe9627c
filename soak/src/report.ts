import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Dialect } from '@marshrut/runtime';
import type { Fault, Tally } from './fault.js';

export interface Row extends Tally {
  readonly fault: Fault;
  readonly dialect: Dialect;
  readonly count: number;
  readonly seconds: number;
}

const file = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const [BEGIN, END] = ['<!-- soak: begin -->', '<!-- soak: end -->'];

/** Puts the table where the last one stood; what people wrote around it stays. */
export async function writeReport(rows: readonly Row[], seed: number): Promise<void> {
  const text = await readFile(file, 'utf8');
  const [before, rest = ''] = text.split(BEGIN);
  const [, after = ''] = rest.split(END);
  await writeFile(file, `${before}${BEGIN}\n\n${tableOf(rows, seed)}\n\n${END}${after}`);
}

function tableOf(rows: readonly Row[], seed: number): string {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`;
  const lines = rows.map(({ fault, dialect, count, seconds, seen, violations }) => {
    const what = Object.entries(seen).map(([name, times]) => `${name}: ${times.toLocaleString('en')}`);
    return `| ${fault.name} | ${fault.what} | ${dialect} | ${count.toLocaleString('en')} | ${violations.length} | ${what.join('; ')} | ${seconds} s |`;
  });
  return [
    `Run on ${day}, seed ${seed}, ${machine}.`,
    '',
    '| fault | what goes wrong | database | times | violations | seen | took |',
    '| --- | --- | --- | ---: | ---: | --- | ---: |',
    ...lines,
  ].join('\n');
}
