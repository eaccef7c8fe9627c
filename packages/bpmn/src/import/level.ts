import { type Edge, localText } from '@marshrut/model';
import { ADDED } from '../export/draft.js';
import { type Element, idOf, listOf, oneOf, textOf } from '../xml/element.js';
import { xmlText } from '../xml/id.js';
import { around, loopOf } from './loop.js';
import { ownEdge, readOwn } from './own.js';
import type { Ends, Reading } from './reading.js';
import { readStep } from './steps.js';

const HOLDS = ['bpmn:SubProcess', 'bpmn:Transaction'];

/** What stands on one level of the file: blocks first, then the ways between them. */
export function readLevel(reading: Reading, container: Element, parent: string | null): void {
  const flow = listOf(container, 'flowElements');
  for (const element of flow)
    if (element.$instanceOf('bpmn:FlowNode') && !isLinkTarget(element)) readNode(reading, element, parent);
  for (const element of listOf(container, 'artifacts'))
    if (element.$type === 'bpmn:TextAnnotation') readNote(reading, element, parent);
  for (const element of flow) if (element.$type === 'bpmn:SequenceFlow') readFlow(reading, element);
  for (const element of listOf(container, 'artifacts'))
    if (element.$type === 'bpmn:Association') readAssociation(reading, element);
  joinLinks(reading, flow);
}

function readNode(reading: Reading, element: Element, parent: string | null): void {
  const id = idOf(element);
  reading.taken.add(element);
  const own = readOwn(reading, element, parent);
  if (own !== null) {
    reading.ends.set(id, { into: own, out: own });
    for (const definition of listOf(element, 'eventDefinitions')) reading.said.add(definition);
    const loop = oneOf(element, 'loopCharacteristics');
    if (loop) reading.said.add(loop);
    if (HOLDS.includes(element.$type)) readLevel(reading, element, own);
    return;
  }
  reading.ends.set(
    id,
    HOLDS.includes(element.$type) ? readPart(reading, element, parent) : repeated(reading, element, parent),
  );
}

function repeated(reading: Reading, element: Element, parent: string | null): Ends {
  const loop = loopOf(reading, element);
  if (loop === null) return readStep(reading, element, parent);
  const id = around(reading, element, parent, loop, into => {
    const before = reading.nodes.length;
    const { into: step } = readStep(reading, element, into);
    // The for-each has the id of the file; the step inside gets one of its own.
    const own = reading.freshId(`${idOf(element)}_step`);
    if (step !== null && reading.made.delete(step)) reading.made.add(own);
    reading.foreign.add(own);
    for (let at = before; at < reading.nodes.length; at++) {
      const entry = reading.nodes[at];
      if (!entry) continue;
      const { node } = entry;
      const renamed = node.id === step ? { ...node, id: own } : { ...node, parent: own };
      reading.nodes[at] = { ...entry, node: renamed };
    }
    return step === null ? null : own;
  });
  return { into: id, out: id };
}

function readPart(reading: Reading, element: Element, parent: string | null): Ends {
  const loop = loopOf(reading, element);
  const handles = element.get('triggeredByEvent') === true;
  if (element.$type === 'bpmn:Transaction')
    reading.note(
      'guessed',
      element,
      'Ожидался подпроцесс, но это транзакция с отменой. Здесь он обычный; отмену нарисуйте событием «Ошибка».',
      'Expected a subprocess, but this is a transaction with cancellation. Here it is an ordinary one; draw the cancellation as an error event.',
    );
  const id = reading.block(
    element,
    handles ? 'onEvent' : loop ? 'forEach' : 'subprocess',
    loop && !handles ? loop : {},
    parent,
  );
  readLevel(reading, element, id);
  return { into: handles ? null : id, out: handles ? null : id };
}

function readNote(reading: Reading, element: Element, parent: string | null): void {
  reading.taken.add(element);
  const own = readOwn(reading, element, parent);
  if (own !== null) reading.ends.set(idOf(element), { into: own, out: own });
  else reading.block(element, 'note', { text: textOf(element, 'text').slice(0, 4000) }, parent);
}

function readFlow(reading: Reading, element: Element): void {
  const [source, target] = [oneOf(element, 'sourceRef'), oneOf(element, 'targetRef')];
  if (source && isLinkTarget(source)) {
    if (idOf(element).startsWith(ADDED)) drawnAnew(reading, element);
    return;
  }
  reading.taken.add(element);
  const from = reading.ends.get(idOf(source))?.out;
  const to = reading.ends.get(idOf(target))?.into;
  const own = ownEdge(reading, element);
  if (!from || !to) return;
  const raw = textOf(oneOf(element, 'conditionExpression'), 'body');
  const isDefault = source?.get('default') === element;
  if (own && (own.edge.condition === undefined || xmlText(own.edge.condition) === raw)) {
    const { name: _name, ...rest } = own.edge;
    const name = textOf(element, 'name');
    const named =
      name === xmlText(own.edge.name?.ru || own.edge.name?.en || '')
        ? own.edge
        : name
          ? { ...rest, name: localText(name) }
          : rest;
    reading.edges.push({ edge: { ...named, from, to }, order: own.order });
    said(reading, element);
    return;
  }
  reading.edges.push({ edge: foreignEdge(reading, element, from, to, raw, isDefault), order: reading.order() });
}

function foreignEdge(
  reading: Reading,
  element: Element,
  from: string,
  to: string,
  raw: string,
  isDefault: boolean,
): Edge {
  const name = textOf(element, 'name').trim().slice(0, 2000);
  const edge: Edge = { id: idOf(element), from, to, ...(name ? { name: localText(name) } : {}) };
  if (isDefault) return { ...edge, otherwise: true };
  if (raw.trim() === '') return edge;
  const read = reading.expression(raw);
  if (read.kind === 'feel') {
    said(reading, element);
    return { ...edge, condition: read.text };
  }
  if (read.kind === 'words') return name ? edge : { ...edge, name: localText(raw.trim().slice(0, 2000)) };
  reading.note(
    'guessed',
    element,
    `Ожидалось условие, которое читается, но в файле «${raw.trim()}». Напишите его заново; в файле прежнее останется.`,
    `Expected a condition that can be read, but the file has "${raw.trim()}". Write it anew; the file keeps the old one.`,
  );
  return { ...edge, condition: '' };
}

function said(reading: Reading, element: Element): void {
  const condition = oneOf(element, 'conditionExpression');
  if (condition) reading.said.add(condition);
}

/** Who undoes a step is joined to it by an association, which is a way here. */
function readAssociation(reading: Reading, element: Element): void {
  const [source, target] = [oneOf(element, 'sourceRef'), oneOf(element, 'targetRef')];
  const own = ownEdge(reading, element);
  const from = reading.ends.get(idOf(source))?.out;
  const to = reading.ends.get(idOf(target))?.into;
  const undoes = source?.$type === 'bpmn:BoundaryEvent' && target?.get('isForCompensation') === true;
  if (!from || !to || !(own || undoes)) return;
  reading.taken.add(element);
  reading.edges.push(
    own
      ? { edge: { ...own.edge, from, to }, order: own.order }
      : { edge: { id: idOf(element), from, to }, order: reading.order() },
  );
}

/** The other end of a jump, which every export adds where the file has none. */
function drawnAnew(reading: Reading, element: Element): void {
  reading.taken.add(element);
  reading.drawnByUs.add(idOf(element));
}

export function isLinkTarget(element: Element): boolean {
  return (
    element.$type === 'bpmn:IntermediateCatchEvent' &&
    listOf(element, 'eventDefinitions')[0]?.$type === 'bpmn:LinkEventDefinition'
  );
}

/** A jump leads to what comes after the link event of its name; that event is no block here and stays in the file. */
function joinLinks(reading: Reading, flow: readonly Element[]): void {
  const targets = new Map<string, string>();
  for (const element of flow) {
    if (!isLinkTarget(element)) continue;
    if (idOf(element).startsWith(ADDED)) drawnAnew(reading, element);
    const [definition] = listOf(element, 'eventDefinitions');
    const way = flow.find(one => one.$type === 'bpmn:SequenceFlow' && oneOf(one, 'sourceRef') === element);
    const to = reading.ends.get(idOf(oneOf(way, 'targetRef')))?.into;
    if (definition && reading.taken.has(element)) reading.said.add(definition);
    if (to) targets.set(textOf(definition, 'name'), to);
  }
  for (const element of flow) {
    const [definition] = listOf(element, 'eventDefinitions');
    const at = reading.nodes.findIndex(({ node }) => node.id === idOf(element) && node.block === 'goTo');
    const entry = reading.nodes[at];
    if (!entry || !reading.foreign.has(entry.node.id)) continue;
    const to = targets.get(textOf(definition, 'name')) ?? '';
    reading.nodes[at] = { ...entry, node: { ...entry.node, settings: { to } } };
  }
}
