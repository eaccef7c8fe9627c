import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { run } from '../run.mjs';
import { fingerprint } from './fingerprint.mjs';
import { parts } from './parts.mjs';

const memory = join(root, '.cache', 'build.json');

/** @returns {Record<string, string>} name of the part: fingerprint it was built from */
function remembered() {
  return existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {};
}

/**
 * Builds what changed since the last build and says so, a line each.
 * @param {(line: string) => void} say
 * @param {readonly string[]} [names] of the parts; all by default
 * @returns {Promise<boolean>} false when a part could not be built; its errors were said
 */
export async function build(say, names = parts.map(part => part.name)) {
  for (const part of parts.filter(({ name }) => names.includes(name))) {
    const now = fingerprint(part.inputs);
    const there = existsSync(join(root, part.output));
    if (there && remembered()[part.name] === now) continue;
    say(`building the ${part.name} …`);
    const started = performance.now();
    const args = [...part.command, ...(!there && part.afresh ? [part.afresh] : [])];
    const { code, output } = await run(process.execPath, args, { cwd: join(root, part.cwd), quiet: true });
    if (code !== 0) {
      say(`Expected the ${part.name} to build, but it did not. The tools said:\n${output}`);
      return false;
    }
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(memory, JSON.stringify({ ...remembered(), [part.name]: now }, null, 2));
    say(`the ${part.name} is built, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return true;
}
