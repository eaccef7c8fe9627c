import type { Plan } from '@marshrut/engine';
import type { CheckContext, Problem } from '@marshrut/model';
import { handedOver } from './handed-over.js';
import { neverUsed } from './never-used.js';
import { notGathered } from './not-gathered.js';
import { parallelWrites } from './parallel-writes.js';

/** What becomes of the data on the way. That a value may be missing where it is read is told with the blocks themselves. */
export function checkData(plan: Plan, context: CheckContext): Problem[] {
  return [...parallelWrites(plan, context), ...notGathered(plan), ...handedOver(plan, context), ...neverUsed(plan)];
}
