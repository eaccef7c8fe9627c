import { check, warn } from './checker.js';
import { openSelect } from './open-select.js';

/** `node dist/checker/main.js <postgres://… | folder>` prints a line of JSON for each violation and ends with 1 where there is one; warnings have `warning`. */
const [address] = process.argv.slice(2);
if (address === undefined) {
  process.stderr.write('Expected an address, but there is none. Give postgres://… or the folder of marshrut.db.\n');
  process.exit(2);
}
const { select, close } = await openSelect(address);
const violations = await check(select);
const warnings = await warn(select);
await close();
for (const violation of violations) process.stdout.write(`${JSON.stringify(violation)}\n`);
for (const warning of warnings) process.stdout.write(`${JSON.stringify({ warning: true, ...warning })}\n`);
process.exit(violations.length > 0 ? 1 : 0);
