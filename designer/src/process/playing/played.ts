import type { Diagram, Problem, Witness } from '@marshrut/model';
import type { Mark } from '../canvas/flow.js';

/** A way that is being shown on the canvas: what for, and how far it has come. */
export interface Played {
  readonly problem: Problem;
  readonly way: Witness;
  /** The step that was done last. */
  readonly at: number;
  /** It is the way through this very drawing. */
  readonly diagram: Diagram;
}

/** How each node and edge is marked after that step; at the last one the fault is where it is told. */
export function marksAt({ problem, way, at }: Played): (id: string) => Mark {
  const step = way[at];
  const passed = new Set(way.slice(0, at + 1).flatMap(({ node, edges }) => (node === null ? edges : [node, ...edges])));
  const current = new Set([...(step?.at ?? []), ...(step?.waiting ?? [])]);
  const last = at === way.length - 1;
  return id => {
    if (last && id === problem.node) return 'failed';
    if (current.has(id)) return 'current';
    return passed.has(id) ? 'passed' : 'ahead';
  };
}
