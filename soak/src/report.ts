import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Dialect } from '@marshrut/runtime';
import type { Fault, Tally } from './fault.js';
import { faults } from './faults/index.js';

export interface Row extends Tally {
  readonly fault: Fault;
  readonly dialect: Dialect;
  readonly count: number;
  readonly seconds: number;
}

const file = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const [BEGIN, END] = ['<!-- soak: begin -->', '<!-- soak: end -->'];

/** Puts the rows where those of the same fault and database stood; other rows, and what people wrote around the table, stay. */
export async function writeReport(rows: readonly Row[], seed: number): Promise<void> {
  const text = await readFile(file, 'utf8');
  const [before, rest = ''] = text.split(BEGIN);
  const [table = '', after = ''] = rest.split(END);
  const lines = rows.map(row => lineOf(row, seed));
  const kept = table.split('\n').filter(line => /^\| [a-z]/.test(line) && !line.startsWith('| fault |'));
  const stay = kept.filter(line => !lines.some(own => placeOf(own) === placeOf(line)));
  await writeFile(file, `${before}${BEGIN}\n\n${tableOf([...stay, ...lines])}\n\n${END}${after}`);
}

/** Rows in the order of the fault table. */
function tableOf(lines: readonly string[]): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`;
  const rank = (line: string) => faults.findIndex(({ name }) => line.startsWith(`| ${name} |`));
  return [
    `On ${machine}.`,
    '',
    '| fault | what goes wrong | database | times | violations | seen | took | run |',
    '| --- | --- | --- | ---: | ---: | --- | ---: | --- |',
    ...lines.toSorted((a, b) => rank(a) - rank(b)),
  ].join('\n');
}

function lineOf({ fault, dialect, count, seconds, seen, violations }: Row, seed: number): string {
  const what = Object.entries(seen).map(([name, times]) => `${name}: ${times.toLocaleString('en')}`);
  const cells = [
    ...[fault.name, fault.what, dialect, count.toLocaleString('en'), violations.length, what.join('; ')],
    ...[`${seconds.toLocaleString('en')} s`, `${new Date().toISOString().slice(0, 10)}, seed ${seed}`],
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Fault and database, which name a row. */
function placeOf(line: string): string {
  const [, name, , database] = line.split(' | ').join('|').split('|');
  return `${name?.trim()} ${database?.trim()}`;
}
