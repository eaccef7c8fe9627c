import { definitions as blocks } from '@marshrut/blocks';
import type { Diagram, LocalText, Node } from '@marshrut/model';

/** What an analyst begins with: a start and an end. */
export function newDiagram(name: LocalText): Diagram {
  return {
    schemaVersion: 1,
    kind: 'process',
    name: { ...name },
    starters: [],
    card: [],
    nodes: [place('start', 0), place('end', 240)],
    edges: [{ id: 'e_start', from: 'n_start', to: 'n_end' }],
  };
}

function place(id: 'start' | 'end', x: number): Node {
  const block = blocks[id];
  return {
    id: `n_${id}`,
    block: id,
    blockVersion: block.version,
    name: { ...block.name },
    parent: null,
    position: { x, y: 0 },
    settings: { ...block.create() },
  };
}
