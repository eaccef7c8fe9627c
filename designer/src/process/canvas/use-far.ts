import { type ReactFlowState, useStore } from '@xyflow/react';

/** Below this zoom no word can be read: blocks are their icons, edges bare lines, and hundreds of them move smoothly. */
const FAR = 0.25;

const isFar = ({ transform }: ReactFlowState) => transform[2] < FAR;

export function useFar(): boolean {
  return useStore(isFar);
}
