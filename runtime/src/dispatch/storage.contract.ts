import { atomicRules } from './contract/atomic.js';
import { jobRules } from './contract/jobs.js';
import { numberRules } from './contract/numbers.js';
import { readingRules } from './contract/reading.js';
import { refusalRules } from './contract/refusals.js';
import type { Rule } from './contract/rule.js';
import { stagingRules } from './contract/staging.js';
import { waitRules } from './contract/waits.js';

/** Every driver keeps all of them. */
export const storageContract: readonly Rule[] = [
  ...atomicRules,
  ...refusalRules,
  ...numberRules,
  ...stagingRules,
  ...readingRules,
  ...waitRules,
  ...jobRules,
];
