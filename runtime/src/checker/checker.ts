import { archiveChecks } from './archived.js';
import { caseChecks } from './case-checks.js';
import { recordChecks } from './record-checks.js';
import type { Select, Violation } from './violation.js';
import { idleJobs, waitChecks } from './wait-checks.js';

/**
 * Reads a database that nobody writes to meanwhile and tells every broken promise. It knows the tables and nothing of
 * the code that writes them. An empty answer: all is well.
 */
export async function check(select: Select): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const run of [...recordChecks, ...caseChecks, ...archiveChecks, ...waitChecks])
    found.push(...(await run(select)));
  return found;
}

/** What looks odd and harms nobody. */
export async function warn(select: Select): Promise<readonly Violation[]> {
  return idleJobs(select);
}
