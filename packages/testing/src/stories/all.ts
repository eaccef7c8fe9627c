import { patterns } from '../patterns/all.js';
import type { Story } from '../story/story.js';
import { appealStories } from './appeals.js';
import { approvalStories } from './approval.js';
import { complaintStories } from './complaints.js';
import { computedStories } from './computed.js';
import { creditStories } from './credit.js';
import { flowStories } from './flow.js';
import { formStories } from './forms.js';
import { deadlineStories } from './language/deadlines.js';
import { eventStories } from './language/events.js';
import { moveStories } from './language/moves.js';
import { operationStories } from './language/operations.js';
import { ruleStories } from './language/rules.js';
import { scopeStories } from './language/scopes.js';
import { startStories } from './language/starts.js';
import { offeredStories } from './offered.js';
import { returnStories } from './returns.js';
import { rowStories } from './rows.js';
import { severalStories } from './several.js';
import { stagingStories } from './staging.js';
import { supportStories } from './support.js';
import { templateStories } from './templates.js';
import { withdrawalStories } from './withdrawals.js';

/** Of the shipped processes, with a dozen entities and processes each. */
export const processStories: readonly Story[] = [
  ...appealStories,
  ...templateStories,
  ...supportStories,
  ...creditStories,
  ...complaintStories,
];

/** Every story there is: each driver plays all of them. */
export const allStories: readonly Story[] = [
  ...processStories,
  ...approvalStories,
  ...computedStories,
  ...flowStories,
  ...formStories,
  ...offeredStories,
  ...severalStories,
  ...stagingStories,
  ...returnStories,
  ...withdrawalStories,
  ...rowStories,
  ...eventStories,
  ...scopeStories,
  ...ruleStories,
  ...deadlineStories,
  ...operationStories,
  ...startStories,
  ...moveStories,
  ...patterns.flatMap(pattern => ('story' in pattern ? [pattern.story] : [])),
];
