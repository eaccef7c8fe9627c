import type { Edge, Node } from '@marshrut/model';
import { boxOf } from '../export/drawing.js';
import { onCanvas, type Placed, type Point, type Scale, scaleFor, sizeOnCanvas } from '../geometry.js';
import { laidOut } from '../layout.js';
import { type Element, idOf, listOf, oneOf } from '../xml/element.js';
import type { Reading } from './reading.js';

/** Shapes of all planes by the id of what they show. */
export function shapesOf(root: Element): ReadonlyMap<string, Element> {
  const drawn = listOf(root, 'diagrams').flatMap(one => listOf(oneOf(one, 'plane'), 'planeElement'));
  return new Map(
    drawn.filter(one => one.$type === 'bpmndi:BPMNShape').map(one => [idOf(oneOf(one, 'bpmnElement')), one]),
  );
}

/** Places for what came without settings of ours: where the file draws it, beside what it follows, or laid out where it draws nothing. */
export function placed(
  reading: Reading,
  nodes: readonly Node[],
  edges: readonly Edge[],
  ownScale: Scale | undefined,
): { readonly nodes: Node[]; readonly scale: Scale } {
  const boxes = new Map(
    nodes.flatMap(node => {
      const bounds = reading.foreign.has(node.id) ? oneOf(reading.shapes.get(node.id), 'bounds') : undefined;
      const box = bounds ? boxOf(bounds) : null;
      return box ? [[node.id, box] as const] : [];
    }),
  );
  const known: Placed[] = nodes.flatMap(({ id, block, parent, attachedTo }) => {
    const box = boxes.get(id);
    return box && attachedTo === undefined ? [{ level: parent, block, box }] : [];
  });
  const scale = ownScale ?? scaleFor(known);
  const places = new Map<string, Point>();
  for (const { id, block } of nodes) {
    const box = boxes.get(id);
    if (box) places.set(id, onCanvas(box, block, scale));
    else if (!needsPlace(reading, nodes, id))
      places.set(id, nodes.find(one => one.id === id)?.position ?? { x: 0, y: 0 });
  }
  for (const here of Map.groupBy(nodes, ({ parent }) => parent).values()) beside(here, edges, places);
  return { scale, nodes: nodes.map(node => ({ ...node, position: places.get(node.id) ?? node.position })) };
}

/** Made here, without a place yet. What stands in a foreign task has one already. */
function needsPlace(reading: Reading, nodes: readonly Node[], id: string): boolean {
  const node = nodes.find(one => one.id === id);
  if (!node || reading.own.has(id) || node.position.x !== 0 || node.position.y !== 0) return false;
  return reading.foreign.has(id) || nodes.find(one => one.id === node.parent)?.block !== 'task';
}

function beside(here: readonly Node[], edges: readonly Edge[], places: Map<string, Point>): void {
  const without = here.filter(({ id }) => !places.has(id));
  if (without.length === 0) return;
  if (without.length === here.length || here.every(({ id, block }) => !places.has(id) || block === 'note')) {
    for (const [id, place] of laidOut(here, edges)) if (!places.has(id)) places.set(id, place);
    return;
  }
  for (const node of without) {
    const before = edges.find(({ to }) => to === node.id)?.from;
    const after = edges.find(({ from }) => from === node.id)?.to;
    const near = places.get(before ?? '') ?? places.get(after ?? '') ?? { x: 0, y: 0 };
    const of = here.find(({ id }) => id === (places.has(before ?? '') ? before : after));
    const middle = near.y + sizeOnCanvas(of?.block ?? 'task').height / 2 - sizeOnCanvas(node.block).height / 2;
    places.set(node.id, { x: near.x + (places.has(before ?? '') ? 288 : -240), y: middle });
  }
}
