import './node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { root } from './root.mjs';

const file = join(root, 'schema.graphql');
const check = process.argv.includes('--check');

if (!(await build(line => console.log(`marshrut: ${line}`), ['server']))) process.exit(1);
const { printStaticSchema } = await import('../api/dist/index.js');
const emitted = `${printStaticSchema().trim()}\n`;
if (!check) {
  writeFileSync(file, emitted);
} else if (emitted !== readFileSync(file, 'utf8')) {
  const line = firstDifference(emitted.split('\n'), readFileSync(file, 'utf8').split('\n'));
  console.error(
    `Expected schema.graphql to be what the api emits, but line ${line} differs. Run "pnpm run schema" and commit it.`,
  );
  process.exitCode = 1;
}

/**
 * @param {string[]} one
 * @param {string[]} other
 */
function firstDifference(one, other) {
  return one.findIndex((text, index) => text !== other[index]) + 1 || one.length + 1;
}
