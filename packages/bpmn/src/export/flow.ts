import type { Diagram, Edge, Node } from '@marshrut/model';
import { say } from '@marshrut/model';
import { type Element, listOf, oneOf, textOf } from '../xml/element.js';
import { xmlId, xmlJson, xmlText } from '../xml/id.js';
import { type Draft, extend, fill, sameElement } from './draft.js';
import { kindOf, linkName } from './kinds.js';

/** What is written of a diagram, by the id of its block or edge. */
export interface Written {
  readonly nodes: ReadonlyMap<string, Element>;
  readonly edges: ReadonlyMap<string, Element>;
  /** Links of a jump: where it comes out, and the way on from there. */
  readonly jumps: ReadonlyMap<string, readonly [Element, Element]>;
}

const HOLDERS = ['subprocess', 'onEvent', 'forEach'];

/** Blocks and edges as elements: those within a task have no place in BPMN and are written on the task itself. */
export function writeFlow(draft: Draft, process: Element, diagram: Diagram): Written {
  const byId = new Map(diagram.nodes.map(node => [node.id, node]));
  const drawn = (node: Node | undefined): boolean => {
    if (!node) return false;
    if (node.parent === null) return true;
    const parent = byId.get(node.parent);
    return parent !== undefined && HOLDERS.includes(parent.block) && parent.id !== node.id && drawn(parent);
  };
  const nodes = new Map<string, Element>();
  const shown = diagram.nodes.filter(node => safely(node, byId) && drawn(node));
  for (const node of shown) nodes.set(node.id, elementOf(draft, node));
  for (const node of shown) complete(node, nodes, diagram);
  const [edges, jumps] = [new Map<string, Element>(), new Map<string, readonly [Element, Element]>()];
  const levels: (string | null)[] = [null, ...shown.filter(({ block }) => HOLDERS.includes(block)).map(({ id }) => id)];
  for (const level of levels) {
    const here = shown.filter(({ parent }) => parent === level);
    const container = level === null ? process : nodes.get(level);
    const ids = new Set(here.map(({ id }) => id));
    const ways = diagram.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
    for (const edge of ways) edges.set(edge.id, writeEdge(draft, edge, nodes, byId));
    for (const node of here) {
      const target = node.block === 'goTo' ? nodes.get(linkTarget(node)) : undefined;
      const there = target && linkOf(container, target);
      if (there) nameLink(draft, nodes.get(node.id), there);
      else if (target && ids.has(linkTarget(node))) jumps.set(node.id, writeJump(draft, node, target));
    }
    const flow = [
      ...here.flatMap(({ id }) => [nodes.get(id), ...(jumps.get(id) ?? [])]),
      ...ways.map(({ id }) => edges.get(id)),
    ];
    const all = flow.filter(one => one !== undefined);
    if (container) {
      fill(
        container,
        'flowElements',
        all.filter(one => one.$instanceOf('bpmn:FlowElement')),
      );
      fill(
        container,
        'artifacts',
        all.filter(one => !one.$instanceOf('bpmn:FlowElement')),
      );
    }
  }
  writeInsides(draft, process, diagram, { nodes, edges, jumps });
  return { nodes, edges, jumps };
}

/** A draft may be wrong in any way: parents that hold each other have no place in a file. */
function safely(node: Node, byId: ReadonlyMap<string, Node>): boolean {
  const seen = new Set<string>();
  for (let at: Node | undefined = node; at; at = at.parent === null ? undefined : byId.get(at.parent)) {
    if (seen.has(at.id)) return false;
    seen.add(at.id);
  }
  return true;
}

function elementOf(draft: Draft, node: Node): Element {
  const kind = kindOf(node);
  const types = node.block === 'note' ? (['bpmn:TextAnnotation'] as const) : kind.types(node);
  const element = draft.element(xmlId(node.id), types);
  if (node.block === 'note') element.set('text', xmlText(String(node.settings.text ?? '')));
  else element.set('name', xmlText(say(node.name, 'ru')) || undefined);
  for (const property of ['incoming', 'outgoing']) if (node.block !== 'note') element.set(property, []);
  kind.write?.(element, node, draft);
  return element;
}

/** What leads to other blocks: the host of an event, the way taken otherwise, who undoes whom. */
function complete(node: Node, nodes: ReadonlyMap<string, Element>, diagram: Diagram): void {
  const element = nodes.get(node.id);
  if (!element || node.block === 'note') return;
  if (element.$type === 'bpmn:BoundaryEvent') element.set('attachedToRef', nodes.get(node.attachedTo ?? ''));
  if (element.$instanceOf('bpmn:Activity')) {
    const undoes = diagram.edges.some(({ from, to }) => to === node.id && isUndo(diagram, from));
    element.set('isForCompensation', undoes ? true : undefined);
  }
}

function isUndo(diagram: Diagram, id: string): boolean {
  const node = diagram.nodes.find(one => one.id === id);
  return node?.block === 'boundary' && (node.settings.trigger as { on?: string } | undefined)?.on === 'compensation';
}

function writeEdge(
  draft: Draft,
  edge: Edge,
  nodes: ReadonlyMap<string, Element>,
  byId: ReadonlyMap<string, Node>,
): Element {
  const [source, target] = [nodes.get(edge.from), nodes.get(edge.to)];
  const host = byId.get(edge.from);
  const association =
    (host?.settings.trigger as { on?: string } | undefined)?.on === 'compensation' ||
    !isFlow(source) ||
    !isFlow(target);
  if (association) {
    const element = draft.element(xmlId(edge.id), ['bpmn:Association']);
    element.set('sourceRef', source);
    element.set('targetRef', target);
    element.set('associationDirection', 'One');
    return element;
  }
  const element = draft.element(xmlId(edge.id), ['bpmn:SequenceFlow']);
  element.set('sourceRef', source);
  element.set('targetRef', target);
  element.set('name', edge.name ? xmlText(say(edge.name, 'ru')) || undefined : undefined);
  if (edge.condition) {
    const condition = draft.formal(edge.condition);
    condition.$parent = element;
    element.set('conditionExpression', condition);
  }
  if (source && target) listOf(source, 'outgoing').push(element);
  if (target) listOf(target, 'incoming').push(element);
  if (edge.otherwise && source?.$descriptor.properties.some(({ name }) => name === 'bpmn:default'))
    source.set('default', element);
  return element;
}

function isFlow(element: Element | undefined): boolean {
  return element?.$instanceOf('bpmn:FlowNode') === true;
}

function linkTarget(node: Node): string {
  return typeof node.settings.to === 'string' ? node.settings.to : '';
}

/** The link event of the file from which a way leads to `target`; its name. */
function linkOf(container: Element | undefined, target: Element): string | undefined {
  const way = listOf(container, 'flowElements').find(
    one =>
      one.$type === 'bpmn:SequenceFlow' &&
      sameElement(oneOf(one, 'targetRef'), target) &&
      isLink(oneOf(one, 'sourceRef')),
  );
  return way && textOf(listOf(oneOf(way, 'sourceRef'), 'eventDefinitions')[0], 'name');
}

function isLink(element: Element | undefined): boolean {
  return listOf(element, 'eventDefinitions')[0]?.$type === 'bpmn:LinkEventDefinition';
}

function nameLink(draft: Draft, element: Element | undefined, name: string): void {
  element?.set('eventDefinitions', [draft.create('bpmn:LinkEventDefinition', { name })]);
}

/** BPMN has the other end of a link as an event of its own, with a way on. */
function writeJump(draft: Draft, node: Node, target: Element): readonly [Element, Element] {
  const definition = draft.create('bpmn:LinkEventDefinition', { name: xmlText(linkName(node)) });
  const out = draft.create('bpmn:IntermediateCatchEvent', { id: draft.newId(), eventDefinitions: [definition] });
  const way = draft.create('bpmn:SequenceFlow', { id: draft.newId(), sourceRef: out, targetRef: target });
  listOf(out, 'outgoing').push(way);
  listOf(target, 'incoming').push(way);
  return [out, way];
}

/** Our own words for everything, on the element that stands for it; what has none is written on what it stands in. */
function writeInsides(draft: Draft, process: Element, diagram: Diagram, { nodes, edges }: Written): void {
  const own = new Map<Element, Element[]>();
  const byId = new Map(diagram.nodes.map(node => [node.id, node]));
  const holder = (node: Node | undefined): Element => {
    const seen = new Set<string>();
    for (let at = node; at && !seen.has(at.id); at = byId.get(at.parent ?? '')) {
      seen.add(at.id);
      const element = nodes.get(at.id);
      if (element) return element;
    }
    return process;
  };
  const put = (element: Element, value: Element) => own.set(element, [...(own.get(element) ?? []), value]);
  diagram.nodes.forEach((node, order) => {
    put(holder(node), draft.create('marshrut:Node', { order: String(order), json: xmlJson(node) }));
  });
  diagram.edges.forEach((edge, order) => {
    put(
      edges.get(edge.id) ?? holder(byId.get(edge.from)),
      draft.create('marshrut:Edge', { order: String(order), json: xmlJson(edge) }),
    );
  });
  const { nodes: _nodes, edges: _edges, bpmn, ...rest } = diagram;
  const about = bpmn ? { ...rest, bpmn: { process: bpmn.process, scale: bpmn.scale } } : rest;
  extend(draft, process, [draft.create('marshrut:Process', { json: xmlJson(about) }), ...(own.get(process) ?? [])]);
  own.delete(process);
  for (const [element, values] of own) extend(draft, element, values);
}
