import type { CaseState } from './state.js';

/** Cases that set off other cases go this deep; one that goes on without an end becomes an incident. */
export const DEPTH = 20;

/** How many cases stand behind this one: those that called it, or whose deeds set it off. */
export function depthOf({ parent, depth }: CaseState): number {
  return parent?.depth ?? depth ?? 0;
}
