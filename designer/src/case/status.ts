import type { Tone } from '../app/Chip.js';
import type { CaseStatus } from '../graphql/generated/graphql.js';

export const toneOf = {
  RUNNING: 'accent',
  SUSPENDED: 'warn',
  ENDED: 'good',
  CANCELLED: 'plain',
} as const satisfies Record<CaseStatus, Tone>;

export const statuses: readonly CaseStatus[] = ['RUNNING', 'SUSPENDED', 'ENDED', 'CANCELLED'];
