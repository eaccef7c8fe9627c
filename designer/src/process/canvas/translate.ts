import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { Chosen } from '../document/store.js';
import type { Point } from './geometry.js';

/** What React Flow's changes mean for us. It is the only place that knows its kinds of change. */
export interface Translated {
  /** Where blocks are being dragged; the document does not know it yet. */
  readonly dragged: Readonly<Record<string, Point>> | null;
  /** Where blocks were put down. */
  readonly moved: Readonly<Record<string, Point>> | null;
  readonly chosen: Chosen | null;
}

/** Sizes are known from the document and removals are our own edits, so both kinds of change are passed over. */
export function translated(
  changes: readonly (NodeChange | EdgeChange)[],
  kind: 'nodes' | 'edges',
  chosen: Chosen,
): Translated {
  const dragged: Record<string, Point> = {};
  const moved: Record<string, Point> = {};
  const ids = new Set(chosen[kind]);
  let chosenAnew = false;
  for (const change of changes) {
    if (change.type === 'position' && change.position) {
      (change.dragging ? dragged : moved)[change.id] = { ...change.position };
    } else if (change.type === 'select' && ids.has(change.id) !== change.selected) {
      chosenAnew = true;
      if (change.selected) ids.add(change.id);
      else ids.delete(change.id);
    }
  }
  return {
    dragged: orNull(dragged),
    moved: orNull(moved),
    chosen: chosenAnew ? { ...chosen, [kind]: [...ids] } : null,
  };
}

function orNull<T extends object>(record: T): T | null {
  return Object.keys(record).length > 0 ? record : null;
}
