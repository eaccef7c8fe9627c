import { definitions } from '@marshrut/blocks';
import type { Diagram, LocalText, Node } from '@marshrut/model';

/** The document of a new process: start → end. */
export function skeleton(name: LocalText, newId: (prefix: 'n' | 'e') => string): Diagram {
  const block = ({ id, version, name: own }: typeof definitions.start | typeof definitions.end, x: number): Node => ({
    id: newId('n'),
    block: id,
    blockVersion: version,
    name: { ...own },
    parent: null,
    position: { x, y: 16 },
    settings: {},
  });
  const [start, end] = [block(definitions.start, 0), block(definitions.end, 240)];
  return {
    schemaVersion: 1,
    kind: 'process',
    name,
    starters: [],
    card: [],
    nodes: [start, end],
    edges: [{ id: newId('e'), from: start.id, to: end.id }],
  };
}
