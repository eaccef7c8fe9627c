import type { Edge, LocalText, Node } from '@marshrut/model';
import type { EditKind } from './edit.js';

/** Nodes with what is inside them; the first one is the block that the person chose. */
export interface Part {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** The blocks that lead on, each by an edge of this id; the first block where none are named. */
  readonly exits?: readonly { readonly edge: string; readonly node: string }[];
}

export interface AddNodes extends Part {
  readonly title: LocalText;
}

/** A block dropped on the canvas, a pasted or a duplicated part. */
export const addNodes: EditKind<AddNodes> = {
  name: 'addNodes',
  title: ({ title }) => title,
  change: (diagram, { nodes, edges }) => ({
    ...diagram,
    nodes: [...diagram.nodes, ...nodes],
    edges: [...diagram.edges, ...edges],
  }),
};
