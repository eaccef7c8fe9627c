import type { Change } from '@marshrut/blocks';
import type { Diagram, Node } from '@marshrut/model';
import type { Mark } from '../canvas/flow.js';
import { type Box, boxesOf } from '../canvas/geometry.js';

/** Both versions on one canvas: the later one, and what is there no more as ghosts. */
export interface CompareView {
  readonly document: Diagram;
  readonly mark: (id: string) => Mark | null;
}

export function compareView(before: Diagram, after: Diagram, changes: readonly Change[]): CompareView {
  const gone = before.nodes.filter(({ id }) => !after.nodes.some(node => node.id === id));
  const goneEdges = before.edges.filter(({ id }) => !after.edges.some(edge => edge.id === id));
  const goneFields = before.card.filter(({ key }) => !after.card.some(field => field.key === key));
  const document = aside(
    {
      ...after,
      card: [...after.card, ...goneFields],
      nodes: [...after.nodes, ...gone],
      edges: [...after.edges, ...goneEdges],
    },
    new Set(gone.map(({ id }) => id)),
  );
  const marks = new Map<string, Mark>();
  for (const id of added(before.nodes, after.nodes)) marks.set(id, 'added');
  for (const id of added(before.edges, after.edges)) marks.set(id, 'added');
  for (const { id } of [...gone, ...goneEdges]) marks.set(id, 'removed');
  for (const { of, change } of changes)
    if (change === 'changed' && (of.kind === 'node' || of.kind === 'edge')) marks.set(of.id, 'changed');
  const parents = new Map(document.nodes.map(node => [node.id, node.parent]));
  for (const id of [...marks.keys()])
    for (let at = parents.get(id) ?? null; at !== null && !marks.has(at); at = parents.get(at) ?? null)
      marks.set(at, 'changed');
  return { document, mark: id => marks.get(id) ?? null };
}

const added = (before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]) => {
  const known = new Set(before.map(({ id }) => id));
  return after.flatMap(({ id }) => (known.has(id) ? [] : [id]));
};

/** How far a ghost steps down at a time, until it covers nothing. */
const STEP = 24;

/** Ghosts stand where the blocks stood, or below where another block has taken the place. */
function aside(document: Diagram, ghosts: ReadonlySet<string>): Diagram {
  const boxes = boxesOf(document);
  const taken = new Map<Node['parent'], Box[]>();
  const at = (parent: Node['parent']) => taken.get(parent) ?? [];
  const take = (node: Node, box: Box) => taken.set(node.parent, [...at(node.parent), box]);
  for (const node of document.nodes) {
    const box = boxes.get(node.id);
    if (box && !ghosts.has(node.id)) take(node, box);
  }
  const nodes = document.nodes.map(node => {
    let box = boxes.get(node.id);
    if (!box || !ghosts.has(node.id) || node.attachedTo !== undefined) return node;
    while (at(node.parent).some(other => cover(box as Box, other))) box = { ...box, y: box.y + STEP };
    take(node, box);
    return { ...node, position: { x: box.x, y: box.y } };
  });
  return { ...document, nodes };
}

function cover(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
