import type { Tone } from '../app/Chip.js';
import type { TaskLineFragment, TaskStatus } from '../graphql/generated/graphql.js';

export const toneOf = {
  OPEN: 'plain',
  ACTIVE: 'accent',
  PAUSED: 'warn',
  COMPLETED: 'good',
  CANCELLED: 'plain',
} as const satisfies Record<TaskStatus, Tone>;

/** A free task that is given to somebody by name is not for the others to take. */
export function statusOf({ status, assignee }: Pick<TaskLineFragment, 'status' | 'assignee'>): TaskStatus | 'GIVEN' {
  return status === 'OPEN' && assignee ? 'GIVEN' : status;
}
