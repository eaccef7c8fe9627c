import type { Tone } from '../app/Chip.js';
import type { TaskStatus } from '../graphql/generated/graphql.js';

export const toneOf = {
  OPEN: 'plain',
  ACTIVE: 'accent',
  PAUSED: 'warn',
  COMPLETED: 'good',
  CANCELLED: 'plain',
} as const satisfies Record<TaskStatus, Tone>;
