import './node-version.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { root } from './root.mjs';

if (!(await build(line => console.log(`marshrut: ${line}`)))) process.exit(1);

const compiled = [
  'packages/model',
  'packages/expressions',
  'packages/engine',
  'packages/blocks',
  'packages/checks',
  'runtime',
  'api',
];
const watched = compiled.map(room => `--watch-path=${room}/dist`);
const port = process.env.PORT ?? '4000';
const env = { ...process.env, PORT: port, MARSHRUT_API: `http://localhost:${port}` };

/** @type {[cwd: string, args: string[]][]} */
const programs = [
  ['.', ['node_modules/typescript/bin/tsc', '-b', 'api', '--watch', '--preserveWatchOutput']],
  ['.', ['--enable-source-maps', '--watch', '--watch-preserve-output', ...watched, 'api/dist/main.js']],
  ['designer', ['node_modules/vite/bin/vite.js']],
];
const children = programs.map(([cwd, args]) =>
  spawn(process.execPath, args, { cwd: join(root, cwd), env, stdio: ['ignore', 'inherit', 'inherit'] }),
);

/** One of them ending, by itself or by Ctrl+C, ends them all. */
function endAll() {
  for (const child of children) child.kill('SIGTERM');
}
for (const child of children) {
  child.once('exit', code => {
    if (code) process.exitCode = code;
    endAll();
  });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endAll);
