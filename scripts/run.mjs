import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/** @typedef {{ code: number, output: string }} Ended code 0 is success; output is empty unless the run was quiet */

/**
 * Runs a program to its end, with the tools of the workspace on its path. Signals to this process reach it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options] quiet keeps the output
 * @returns {Promise<Ended>}
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, shell = false } = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd,
    shell,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', text => {
      output += text;
    });
  }
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGTERM', pass);
  return new Promise(resolve => {
    const ended = (/** @type {number} */ code, more = '') => {
      process.off('SIGTERM', pass);
      resolve({ code, output: output + more });
    };
    child.once('error', error => ended(127, error.message));
    child.once('close', code => ended(code ?? 1));
  });
}
