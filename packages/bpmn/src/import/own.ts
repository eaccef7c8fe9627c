import { diagramSchema, edgeSchema, localText, type Node, nodeSchema } from '@marshrut/model';
import { boxOf } from '../export/drawing.js';
import { kindOf } from '../export/kinds.js';
import { type Timer, timerText } from '../export/timer.js';
import { type Element, extensionsOf, idOf, listOf, oneOf, textOf } from '../xml/element.js';
import { xmlId, xmlText } from '../xml/id.js';
import type { Reading } from './reading.js';
import { triggerOf } from './trigger.js';

/** What we wrote of the process as a whole when it was exported; null where the file is not ours. */
export function ownProcess(process: Element) {
  const written = extensionsOf(process).find(({ $type }) => $type === 'marshrut:Process');
  const json = written && parsed(written);
  if (typeof json !== 'object' || json === null) return null;
  const { bpmn, ...about } = json as { readonly bpmn?: { readonly scale?: unknown } };
  const read = diagramSchema.safeParse({ ...about, nodes: [], edges: [] });
  if (!read.success) return null;
  const scale = bpmn && diagramSchema.shape.bpmn.safeParse({ process: '', kept: '', scale: bpmn.scale });
  return { about: read.data, scale: scale?.success ? scale.data?.scale : undefined };
}

/** Blocks and edges as we wrote them on this element; the id of the block that is the element itself, null where none is. */
export function readOwn(reading: Reading, element: Element, parent: string | null): string | null {
  let self: string | null = null;
  for (const written of extensionsOf(element)) {
    if (written.$type === 'marshrut:Node') self = readNode(reading, element, written, parent) ?? self;
    if (written.$type === 'marshrut:Edge') readEdge(reading, written);
  }
  return self;
}

function readNode(reading: Reading, element: Element, written: Element, parent: string | null): string | null {
  const read = nodeSchema.safeParse(parsed(written));
  if (!read.success) return null;
  const itself = xmlId(read.data.id) === idOf(element);
  if (itself && typeof written.get('x') === 'string') reading.drawnByUs.add(idOf(element));
  if (itself && !fits(element, read.data)) return null;
  reading.own.add(read.data.id);
  reading.nodes.push({
    node: itself ? changed(reading, element, written, read.data, parent) : read.data,
    order: reading.order(orderOf(written)),
  });
  return itself ? read.data.id : null;
}

function readEdge(reading: Reading, written: Element): void {
  const read = edgeSchema.safeParse(parsed(written));
  if (read.success) reading.edges.push({ edge: read.data, order: orderOf(written) });
}

/** Our edge of a sequence flow or an association; null where another tool has drawn it. */
export function ownEdge(reading: Reading, element: Element) {
  const written = extensionsOf(element).find(({ $type }) => $type === 'marshrut:Edge');
  const read = written && edgeSchema.safeParse(parsed(written));
  if (!written || !read?.success || xmlId(read.data.id) !== idOf(element)) return null;
  if (written.get('drawn') === 'true') reading.drawnByUs.add(idOf(element));
  return { edge: read.data, order: orderOf(written) };
}

function fits(element: Element, node: Node): boolean {
  return node.block === 'note'
    ? element.$type === 'bpmn:TextAnnotation'
    : kindOf(node).types(node).includes(element.$type);
}

/** What another tool has changed since: the name, the place, the term of a timer, the host. */
function changed(reading: Reading, element: Element, written: Element, node: Node, parent: string | null): Node {
  const name = node.block === 'note' ? null : textOf(element, 'name');
  const renamed = name !== null && name !== xmlText(node.name.ru || node.name.en);
  const bounds = oneOf(reading.shapes.get(idOf(element)), 'bounds');
  const box = bounds ? boxOf(bounds) : null;
  const [x, y] = [written.get('x'), written.get('y')].map(Number);
  const moved =
    box && node.attachedTo === undefined && typeof written.get('x') === 'string' && (box.x !== x || box.y !== y);
  const text = node.block === 'note' && textOf(element, 'text') !== xmlText(String(node.settings.text ?? ''));
  return {
    ...node,
    ...(renamed ? { name: localText(name) } : {}),
    ...(node.parent !== parent ? { parent } : {}),
    ...(moved ? { position: { x: node.position.x + box.x - (x ?? 0), y: node.position.y + box.y - (y ?? 0) } } : {}),
    ...(text ? { settings: { ...node.settings, text: textOf(element, 'text').slice(0, 4000) } } : {}),
    ...retimed(reading, element, node),
  };
}

function retimed(reading: Reading, element: Element, node: Node): Partial<Node> {
  const trigger = node.settings.trigger as (Timer & { readonly on?: string }) | undefined;
  const [definition] = listOf(element, 'eventDefinitions');
  if (trigger?.on !== 'timer' || definition?.$type !== 'bpmn:TimerEventDefinition') return {};
  const { property, body } = timerText(trigger);
  if (textOf(oneOf(definition, property), 'body') === xmlText(body)) return {};
  return { settings: { ...node.settings, trigger: triggerOf(reading, element) } };
}

function orderOf(written: Element): number {
  const order = Number(written.get('order'));
  return Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER;
}

function parsed(written: Element): unknown {
  try {
    return JSON.parse(textOf(written, 'json'));
  } catch {
    return null;
  }
}
