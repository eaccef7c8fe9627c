import './node-version.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const committed = join(root, 'schema.graphql');
const check = process.argv.includes('--check');
const emitted = check ? join(root, '.cache', 'schema.graphql') : committed;

if (!(await build(line => console.log(`marshrut: ${line}`), ['server']))) process.exit(1);
const { code } = await run(process.execPath, ['api/dist/emit-schema.js', emitted]);
process.exitCode = code;
if (code === 0 && check) {
  const line = firstDifference(readFileSync(emitted, 'utf8').split('\n'), readFileSync(committed, 'utf8').split('\n'));
  if (line > 0) {
    const remedy = 'Run "npx -y pnpm@12 run schema" and commit schema.graphql.';
    console.error(`Expected schema.graphql to be what the api emits, but line ${line} differs. ${remedy}`);
    process.exitCode = 1;
  }
}

/**
 * The number of the first line that differs; 0 where none does.
 * @param {string[]} one
 * @param {string[]} other
 */
function firstDifference(one, other) {
  const lines = Array.from({ length: Math.max(one.length, other.length) });
  return lines.findIndex((_, index) => one[index] !== other[index]) + 1;
}
