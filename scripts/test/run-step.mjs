import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { run } from '../run.mjs';

/**
 * Runs one step and says how it went. A step that fails without a failed test counts as one failure.
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runStep({ name, command, env, report }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const file = report && join(root, report.file);
  if (file) rmSync(file, { force: true });
  const started = performance.now();
  const { code } = await run(command, [], { shell: true, env });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { passed, failed } = report && file && existsSync(file) ? report.counts(file) : { passed: 0, failed: 0 };
  const empty = report !== undefined && passed + failed === 0;
  if (empty) console.error(`Expected the step ${name} to run tests, but it ran none.`);
  const counts = { passed, failed: Math.max(failed, code !== 0 || empty ? 1 : 0) };
  const tests = report ? `, ${passed} tests passed, ${failed} failed` : '';
  console.log(`── ${name}: ${counts.failed ? 'FAILED' : 'ok'} in ${seconds} s${tests}`);
  return counts;
}
