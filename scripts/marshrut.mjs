import './node-version.mjs';
import { build } from './build/build.mjs';
import { run } from './run.mjs';

// What it says goes to programs, too: building is told only where it fails.
/** @type {string[]} */
const said = [];
if (await build(line => said.push(line), ['command line'])) {
  const { code } = await run(process.execPath, ['cli/dist/main.js', ...process.argv.slice(2)]);
  process.exitCode = code;
} else {
  console.error(said.join('\n'));
  process.exitCode = 1;
}
