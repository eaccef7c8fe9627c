import type { CardField, Diagram, Edge, Entities, LocalText, Node } from '@marshrut/model';
import type { Line } from './compare-facts.js';
import type { Names, Telling } from './fact.js';

/** Which part of a diagram differs; ids and keys are those of the diagram. */
export type ChangedElement =
  | { readonly kind: 'process' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'field'; readonly key: string };

/** layout: only where things are drawn, and in which order they are kept; a case does not see it. */
export interface Change {
  readonly of: ChangedElement;
  readonly change: 'added' | 'removed' | 'changed' | 'layout';
  readonly title: LocalText;
  readonly lines: readonly Line[];
}

export interface NamesAround extends Names {
  readonly entities: Entities;
}

/** One of the two diagrams, with its elements by id. */
export interface Side {
  readonly diagram: Diagram;
  readonly telling: Telling;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly card: ReadonlyMap<string, CardField>;
}

export function sideOf(diagram: Diagram, { entities, ...names }: NamesAround): Side {
  const nodes = new Map(diagram.nodes.map(node => [node.id, node]));
  return {
    diagram,
    nodes,
    telling: { scope: { card: diagram.card, entities }, names, nodes },
    edges: new Map(diagram.edges.map(edge => [edge.id, edge])),
    card: new Map(diagram.card.map(field => [field.key, field])),
  };
}
