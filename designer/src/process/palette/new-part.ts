import type { BlockCatalogue, BlockDefinition, Node, Settings } from '@marshrut/model';
import type { Point } from '../canvas/geometry.js';
import type { Level } from '../document/level.js';
import type { Part } from '../edits/add-nodes.edit.js';

type NewId = (prefix: 'n' | 'e') => string;

/** A new block of a kind; a task comes with start → form → end inside. */
export function newPart(
  blocks: BlockCatalogue,
  block: BlockDefinition,
  level: Level,
  position: Point,
  newId: NewId,
): Part {
  const node = newNode(block, level, position, newId);
  if (block.id !== 'task') return { nodes: [node], edges: [] };
  const inside = ['start', 'form', 'end'].flatMap(id => blocks.get(id) ?? []);
  const xs = [0, 240, 528];
  const steps = inside.map((one, index) =>
    newNode(one, node.id, { x: xs[index] ?? 0, y: one.id === 'form' ? -16 : 0 }, newId),
  );
  const edges = steps.slice(1).map((step, index) => ({ id: newId('e'), from: steps[index]?.id ?? '', to: step.id }));
  return { nodes: [node, ...steps], edges };
}

function newNode(block: BlockDefinition, parent: Level, position: Point, newId: NewId): Node {
  return {
    id: newId('n'),
    block: block.id,
    blockVersion: block.version,
    name: block.id === 'note' ? { ru: '', en: '' } : { ...block.name },
    parent,
    position: { ...position },
    settings: { ...(block.create() as Settings) } as Node['settings'],
  };
}
