import type { Diagram, Edge, LocalText } from '@marshrut/model';
import { localText } from '@marshrut/model';
import { decides } from './kinds.js';
import { nodeOf, outOf } from './level.js';

export const OTHERWISE: LocalText = localText('Иначе', 'Otherwise');

/** A new edge. Of the edges that leave a choice the first is «Иначе»; a later one waits for its condition. */
export function newEdge(diagram: Diagram, id: string, from: string, to: string): Edge {
  const choice = decides(nodeOf(diagram, from)?.block);
  const hasOtherwise = outOf(diagram, from).some(edge => edge.otherwise);
  return choice && !hasOtherwise ? { id, from, to, otherwise: true } : { id, from, to };
}

/** An edge with another source: what made it a branch of a choice stays only with a choice. */
export function fromAnother(diagram: Diagram, edge: Edge, from: string): Edge {
  const { condition: _condition, otherwise: _otherwise, name: _name, ...bare } = edge;
  return decides(nodeOf(diagram, from)?.block) && edge.from === from
    ? edge
    : { ...bare, ...newEdge(diagram, edge.id, from, edge.to) };
}
