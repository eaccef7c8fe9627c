import type { BlockCatalogue, BlockDefinition, Node, Settings } from '@marshrut/model';
import { COLUMN_GAP, type Point, portOf, ROW_GAP, sizeOf, snap } from '../canvas/geometry.js';
import type { Level } from '../document/level.js';
import type { Part } from '../edits/add-nodes.edit.js';
import { freshTrigger } from '../panel/trigger/fresh-trigger.js';

type NewId = (prefix: 'n' | 'e') => string;

/** What stands inside a block that is newly made. */
const insides: Readonly<Record<string, readonly string[]>> = {
  task: ['start', 'form', 'end'],
  subprocess: ['start', 'end'],
  forEach: ['start', 'end'],
  onEvent: ['start', 'end'],
};

/** A new block of a kind, with what it needs to be of use at once: its inside, or the waits that race behind it. */
export function newPart(
  blocks: BlockCatalogue,
  block: BlockDefinition,
  level: Level,
  position: Point,
  newId: NewId,
): Part {
  const node = newNode(block, level, position, newId);
  if (block.id === 'firstOf') return withWaits(blocks, node, newId);
  const inside = (insides[block.id] ?? []).flatMap(id => blocks.get(id) ?? []);
  if (inside.length === 0) return { nodes: [node], edges: [] };
  const xs = [0, 240, 528];
  const steps = inside
    .map((one, index) => newNode(one, node.id, { x: xs[index] ?? 0, y: one.id === 'form' ? -16 : 0 }, newId))
    .map(step => (block.id === 'onEvent' && step.block === 'start' ? setOff(step) : step));
  const edges = steps.slice(1).map((step, index) => ({ id: newId('e'), from: steps[index]?.id ?? '', to: step.id }));
  return { nodes: [node, ...steps], edges };
}

/** A second start of a process begins by itself; so does the start of a handler. */
export function setOff(start: Node): Node {
  return { ...start, settings: { ...start.settings, trigger: freshTrigger('message'), interrupts: false } };
}

/** «Что раньше»: the term and the message it is waited for. */
function withWaits(blocks: BlockCatalogue, race: Node, newId: NewId): Part {
  const wait = blocks.get('wait');
  if (!wait) return { nodes: [race], edges: [] };
  const waits = (['timer', 'message'] as const).map((on, index) => {
    const one = newNode(wait, race.parent, race.position, newId);
    const x = race.position.x + sizeOf(race, 0).width + COLUMN_GAP;
    const y = race.position.y + portOf(race) - portOf(one) + index * (sizeOf(one, 0).height + ROW_GAP);
    return {
      ...one,
      name: on === 'timer' ? { ru: 'Срок вышел', en: 'Time is up' } : { ru: 'Пришло сообщение', en: 'A message came' },
      position: { x: snap(x), y: snap(y) },
      settings: { trigger: freshTrigger(on) },
    };
  });
  return {
    nodes: [race, ...waits],
    edges: waits.map(one => ({ id: newId('e'), from: race.id, to: one.id })),
    exits: waits.map(one => ({ edge: newId('e'), node: one.id })),
  };
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
