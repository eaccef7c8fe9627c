import { basicPatterns } from './basic.js';
import { manyPatterns } from './many.js';
import type { Pattern } from './pattern.js';
import { statePatterns } from './state.js';

/** The 43 control-flow patterns in their order, each with its story, or with the reason why not. */
export const patterns: readonly Pattern[] = [...basicPatterns, ...manyPatterns, ...statePatterns].sort(
  (a, b) => a.number - b.number,
);
