import type { Cover } from '@marshrut/blocks';
import type { Diagram } from '@marshrut/model';
import { useEditor } from '../editor/editor.js';
import { useRun } from './use-session.js';

/** How many of the drawn ways have been gone over by the runs of this session. */
export function useTally(): { readonly passed: number; readonly all: number } {
  const cover = useRun(state => state.cover);
  const { document } = useEditor();
  return tally(document.getState().diagram, cover);
}

export function tally(
  { edges }: Diagram,
  { edges: covered }: Cover,
): { readonly passed: number; readonly all: number } {
  return { passed: edges.filter(({ id }) => covered.has(id)).length, all: edges.length };
}
