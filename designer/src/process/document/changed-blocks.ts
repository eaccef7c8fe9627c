import type { Diagram, LocalText } from '@marshrut/model';

export interface ChangedBlock {
  readonly id: string;
  readonly name: LocalText;
  readonly change: 'added' | 'changed' | 'deleted';
}

/** Which blocks differ between two documents, for telling a person. Moving a block is not told. */
export function changedBlocks(before: Diagram, after: Diagram): ChangedBlock[] {
  const [was, is] = [byId(before), byId(after)];
  return [
    ...after.nodes.flatMap((node): ChangedBlock[] => {
      const old = was.get(node.id);
      if (!old) return [{ id: node.id, name: node.name, change: 'added' }];
      const same = JSON.stringify([old.name, old.settings]) === JSON.stringify([node.name, node.settings]);
      return same ? [] : [{ id: node.id, name: node.name, change: 'changed' }];
    }),
    ...before.nodes
      .filter(node => !is.has(node.id))
      .map((node): ChangedBlock => ({ id: node.id, name: node.name, change: 'deleted' })),
  ];
}

const byId = (diagram: Diagram) => new Map(diagram.nodes.map(node => [node.id, node]));

/** What else differs: what the process is called and who may start it, its card, the edges and their conditions. */
export type ChangedPart = 'properties' | 'card' | 'edges';

export function changedParts(before: Diagram, after: Diagram): ChangedPart[] {
  const properties = ({ nodes: _nodes, edges: _edges, card: _card, ...rest }: Diagram) => rest;
  const parts = {
    properties: [properties(before), properties(after)],
    card: [before.card, after.card],
    edges: [before.edges, after.edges],
  } as const;
  return (Object.keys(parts) as ChangedPart[]).filter(part => {
    const [was, is] = parts[part];
    return JSON.stringify(was) !== JSON.stringify(is);
  });
}
