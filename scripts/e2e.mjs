import './node-version.mjs';
import { join } from 'node:path';
import { findChromium } from '../e2e/browser/chromium.mjs';
import { build } from './build/build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

if (!(await build(line => console.log(`marshrut: ${line}`)))) process.exit(1);

const given = process.argv.slice(2);
const stories = given.some(arg => arg.startsWith('--project')) ? [] : ['--project=sqlite', '--project=postgres'];
const args = [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...stories, ...given];
const env = { CHROMIUM_PATH: await findChromium() };
const { code } = await run(process.execPath, args, { cwd: join(root, 'e2e'), env });
process.exitCode = code;
