import type { Tone } from '../app/Chip.js';
import type { CaseStatus } from '../graphql/generated/graphql.js';

export const toneOf = {
  RUNNING: 'accent',
  STOPPED: 'bad',
  SUSPENDED: 'warn',
  ENDED: 'good',
  CANCELLED: 'plain',
} as const satisfies Record<CaseStatus, Tone>;

export const statuses: readonly CaseStatus[] = ['RUNNING', 'STOPPED', 'SUSPENDED', 'ENDED', 'CANCELLED'];
