import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Sample, Shift } from './programs/clerks.js';

const program = fileURLToPath(new URL('../dist/programs/clerks.js', import.meta.url));

const SAMPLE = 'sample ';

export interface Clerks {
  readonly process: ChildProcess;
  /** Resolves when it has opened the database. */
  readonly ready: Promise<void>;
  /** Resolves when it has ended: `over` by itself, or `killed`. Rejects where it failed, with what it said. */
  readonly ended: Promise<'over' | 'killed'>;
}

/** `answered` is told each order whose commit was answered, as it is; `sampled` what a long shift takes. */
export function sendClerks(
  shift: Shift,
  answered: (order: string) => void,
  sampled: (sample: Sample) => void = () => undefined,
): Clerks {
  const child = spawn(process.execPath, ['--expose-gc', program, JSON.stringify(shift)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text;
  });
  let over = false;
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>(resolve => {
    lines.on('line', line => {
      if (line === 'ready') resolve();
      else if (line === 'over') over = true;
      else if (line.startsWith(SAMPLE)) sampled(JSON.parse(line.slice(SAMPLE.length)) as Sample);
      else answered(line);
    });
    child.once('close', () => resolve());
  });
  const read = new Promise<void>(resolve => lines.once('close', resolve));
  const ended = new Promise<'over' | 'killed'>((resolve, reject) => {
    child.once('close', async (_code, signal) => {
      await read;
      if (over) resolve('over');
      else if (signal === 'SIGKILL') resolve('killed');
      else reject(new Error(`Expected the clerks to come to an end, but they failed. They said:\n${said}`));
    });
  });
  return { process: child, ready, ended };
}
