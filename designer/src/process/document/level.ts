import type { Diagram, Edge, Node } from '@marshrut/model';

/** What is shown at once: the process itself (null) or the inside of a block (its node's id). */
export type Level = string | null;

export function nodesAt(diagram: Diagram, level: Level): Node[] {
  return diagram.nodes.filter(node => node.parent === level);
}

export function edgesAt(diagram: Diagram, level: Level): Edge[] {
  const here = new Set(nodesAt(diagram, level).map(node => node.id));
  return diagram.edges.filter(edge => here.has(edge.from) && here.has(edge.to));
}

export function nodeOf(diagram: Diagram, id: string): Node | undefined {
  return diagram.nodes.find(node => node.id === id);
}

export function edgeOf(diagram: Diagram, id: string): Edge | undefined {
  return diagram.edges.find(edge => edge.id === id);
}

export function outOf(diagram: Diagram, node: string): Edge[] {
  return diagram.edges.filter(edge => edge.from === node);
}

export function into(diagram: Diagram, node: string): Edge[] {
  return diagram.edges.filter(edge => edge.to === node);
}

/** The nodes themselves, everything inside them, and the events on their borders. */
export function withInside(diagram: Diagram, ids: readonly string[]): Set<string> {
  const all = new Set(ids);
  let before = -1;
  while (before !== all.size) {
    before = all.size;
    for (const node of diagram.nodes) {
      if (node.parent !== null && all.has(node.parent)) all.add(node.id);
      if (node.attachedTo !== undefined && all.has(node.attachedTo)) all.add(node.id);
    }
  }
  return all;
}

/** The blocks one is inside of, the outermost first. */
export function ownersOf(diagram: Diagram, level: Level): Node[] {
  const owners: Node[] = [];
  for (let id = level; id !== null && owners.length < 50; ) {
    const owner = nodeOf(diagram, id);
    if (!owner) break;
    owners.unshift(owner);
    id = owner.parent;
  }
  return owners;
}

/** The level as far as it still exists: the task may have been deleted or its deletion undone. */
export function existingLevel(diagram: Diagram, level: Level): Level {
  return level !== null && nodeOf(diagram, level) ? level : null;
}
