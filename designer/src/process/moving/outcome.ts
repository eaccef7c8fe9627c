import type { Tone } from '../../app/Chip.js';
import type { MoveOutcome, MoveResult, MoveStatus, RehearsalEnd } from '../../graphql/generated/graphql.js';

export const outcomes: readonly MoveOutcome[] = ['MOVES', 'WARNED', 'CANNOT'];
export const results: readonly MoveResult[] = ['MOVED', 'SKIPPED', 'CANNOT', 'UNDONE', 'KEPT'];

export const toneOfOutcome: Readonly<Record<MoveOutcome, Tone>> = { MOVES: 'good', WARNED: 'warn', CANNOT: 'bad' };

export const toneOfResult: Readonly<Record<MoveResult, Tone>> = {
  MOVED: 'good',
  SKIPPED: 'warn',
  CANNOT: 'bad',
  UNDONE: 'plain',
  KEPT: 'warn',
};

export const toneOfEnd: Readonly<Record<RehearsalEnd, Tone>> = {
  ENDED: 'good',
  INCIDENT: 'bad',
  STUCK: 'bad',
  CANCELLED: 'plain',
  CANNOT: 'bad',
};

/** Its cases are being worked on this moment. */
export function isAtWork(status: MoveStatus): boolean {
  return status === 'RUNNING' || status === 'UNDOING';
}
