import './node-version.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';
import { runStep } from './test/run-step.mjs';
import { reports, steps } from './test/steps.mjs';

const names = steps.map(step => step.name);
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
const unknown = values.only.filter(name => !names.includes(name));
if (unknown.length) {
  console.error(
    `Expected --only to name a step, but there is no ${unknown.join(', ')}. The steps: ${names.join(', ')}.`,
  );
  process.exit(2);
}

mkdirSync(join(root, reports), { recursive: true });
const wanted = values.only.length ? steps.filter(step => values.only.includes(step.name)) : steps;
let passed = 0;
let failed = 0;
const broken = [];
for (const step of wanted) {
  const counts = await runStep(step);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed) broken.push(step.name);
}
if (broken.length)
  console.log(`\nFailed: ${broken.join(', ')}. One step again: npx -y pnpm@12 test --only ${broken[0]}`);
console.log(`\nmarshrut: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
