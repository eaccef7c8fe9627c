import type { Diagram, Edge, Node } from '@marshrut/model';
import type { Point } from '../canvas/geometry.js';
import type { Part } from '../edits/add-nodes.edit.js';
import { type Level, withInside } from './level.js';

/** Chosen blocks with what is inside them and on their borders, and the edges among them. A start is not copied: there is one per level. */
export function copied(diagram: Diagram, ids: readonly string[]): Part {
  const chosen = ids.filter(id => diagram.nodes.some(node => node.id === id && node.block !== 'start'));
  const all = withInside(diagram, chosen);
  return {
    nodes: diagram.nodes.filter(node => all.has(node.id)),
    edges: diagram.edges.filter(edge => all.has(edge.from) && all.has(edge.to)),
  };
}

/** The part as new blocks at a level, moved by `by`; everything gets a new id. */
export function pasted(part: Part, level: Level, by: Point, newId: (prefix: 'n' | 'e') => string): Part {
  const ids = new Map(part.nodes.map(node => [node.id, newId('n')]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const nodes = part.nodes.map((node): Node => {
    const inside = node.parent !== null && ids.has(node.parent);
    const position = inside ? node.position : { x: node.position.x + by.x, y: node.position.y + by.y };
    return {
      ...node,
      id: idOf(node.id),
      parent: inside ? idOf(node.parent ?? '') : level,
      ...(node.attachedTo !== undefined && { attachedTo: idOf(node.attachedTo) }),
      position,
      settings: pointed(node, idOf),
    };
  });
  const edges = part.edges.map((edge): Edge => ({ ...edge, id: newId('e'), from: idOf(edge.from), to: idOf(edge.to) }));
  return { nodes, edges };
}

/** Settings that name another block name its copy. */
function pointed({ block, settings }: Node, idOf: (id: string) => string): Node['settings'] {
  if (block === 'goTo' && typeof settings.to === 'string') return { ...settings, to: idOf(settings.to) };
  if (block === 'undo' && typeof settings.node === 'string') return { ...settings, node: idOf(settings.node) };
  return settings;
}

/** Nodes of a part that stand on the canvas themselves, not inside another one of it. */
export function outermost(part: Part): Node[] {
  const ids = new Set(part.nodes.map(node => node.id));
  return part.nodes.filter(node => node.parent === null || !ids.has(node.parent));
}
