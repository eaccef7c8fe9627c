import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { jestCounts, playwrightCounts } from './counts.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const directions = ['style/noRestrictedImports', 'correctness/noUndeclaredDependencies', 'suspicious/noImportCycles'];
export const reports = '.cache/reports';

/**
 * What `test` does, in this order. A step with a report runs tests: it fails when it ran none.
 * @type {readonly Step[]}
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command for the shell
 * @property {NodeJS.ProcessEnv} [env]
 * @property {{ file: string, counts: (file: string) => import('./counts.mjs').Counts }} [report]
 */
export const steps = [
  { name: 'install', command: 'pnpm install --frozen-lockfile --prefer-offline' },
  { name: 'types', command: scripts.types },
  { name: 'lint', command: scripts.lint },
  { name: 'directions', command: `biome lint . ${directions.map(rule => `--only=${rule}`).join(' ')}` },
  { name: 'unused', command: 'knip' },
  { name: 'schema', command: `${scripts.schema} --check` },
  {
    name: 'unit',
    command: `${scripts.unit} --ci --json --outputFile=${reports}/unit.json`,
    report: { file: `${reports}/unit.json`, counts: jestCounts },
  },
  {
    name: 'e2e',
    command: `${scripts.e2e} --reporter=list,json`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, reports, 'e2e.json') },
    report: { file: `${reports}/e2e.json`, counts: playwrightCounts },
  },
];
