import { ADDED, TAKEN } from '../export/draft.js';
import { TARGET } from '../export/export.js';
import { type Element, extensionsOf, idOf, isElement, listOf, oneOf } from '../xml/element.js';
import { theModdle } from '../xml/moddle.js';
import type { Reading } from './reading.js';

/** What a diagram says of an element; of whatever is taken nothing of these is kept. */
const SAID = [
  'name',
  'incoming',
  'outgoing',
  'sourceRef',
  'targetRef',
  'associationDirection',
  'default',
  'isForCompensation',
  'attachedToRef',
  'cancelActivity',
  'isInterrupting',
  'triggeredByEvent',
  'text',
  'calledElement',
  'messageRef',
];

/**
 * The rest of a file once the diagram is taken out of it, as BPMN: what is foreign to us, what is written on our elements by
 * others, how they are drawn. Elements that were taken stay as marked stubs, so that references to them hold. Empty: nothing is left.
 * The document is changed by it.
 */
export async function keptOf(root: Element, process: Element, reading: Reading): Promise<string> {
  for (const element of reading.taken) strip(element, reading);
  withoutOurs(process);
  process.set('name', undefined);
  process.$attrs[TAKEN] = 'true';
  if (root.get('targetNamespace') === TARGET) process.set('isExecutable', undefined);
  withoutOurDrawing(root, reading);
  const roots = listOf(root, 'rootElements');
  root.set(
    'rootElements',
    roots.filter(one => !idOf(one).startsWith(ADDED) || one === process),
  );
  if (!remains(root, process)) return '';
  const { xml } = await theModdle().toXML(root);
  return xml;
}

function strip(element: Element, reading: Reading): void {
  for (const name of SAID)
    if (element.$descriptor.properties.some(property => property.ns.localName === name))
      element.set(name, isMany(element, name) ? [] : undefined);
  for (const name of ['conditionExpression', 'loopCharacteristics']) {
    const part = oneOf(element, name);
    if (part && reading.said.has(part)) element.set(name, undefined);
  }
  const definitions = listOf(element, 'eventDefinitions');
  if (definitions.length > 0)
    element.set(
      'eventDefinitions',
      definitions.filter(one => !reading.said.has(one)),
    );
  withoutOurs(element);
  element.$attrs[TAKEN] = 'true';
}

function isMany(element: Element, name: string): boolean {
  return element.$descriptor.properties.some(property => property.ns.localName === name && property.isMany === true);
}

function withoutOurs(element: Element): void {
  const values = extensionsOf(element);
  const others = values.filter(({ $type }) => !$type.startsWith('marshrut:'));
  if (others.length === values.length) return;
  if (others.length > 0) oneOf(element, 'extensionElements')?.set('values', others);
  else element.set('extensionElements', undefined);
}

/** Shapes and ways that were drawn by us are drawn again. */
function withoutOurDrawing(root: Element, reading: Reading): void {
  for (const diagram of listOf(root, 'diagrams')) {
    const plane = oneOf(diagram, 'plane');
    const elements = listOf(plane, 'planeElement');
    plane?.set(
      'planeElement',
      elements.filter(one => !reading.drawnByUs.has(idOf(oneOf(one, 'bpmnElement')))),
    );
  }
  const diagrams = listOf(root, 'diagrams');
  const ours = (diagram: Element) => {
    const plane = oneOf(diagram, 'plane');
    return listOf(plane, 'planeElement').length === 0 && idOf(plane) === `${idOf(oneOf(plane, 'bpmnElement'))}_plane`;
  };
  root.set(
    'diagrams',
    diagrams.filter(one => !ours(one)),
  );
}

/** Is there anything that our export would not write by itself? */
function remains(root: Element, process: Element): boolean {
  if (root.get('targetNamespace') !== TARGET || listOf(root, 'diagrams').length > 0) return true;
  const others = ['imports', 'extensions', 'relationships', 'extensionElements', 'documentation'];
  if (others.some(name => hasValue(root.get(name)))) return true;
  return listOf(root, 'rootElements').some(one => one !== process || holdsMore(one));
}

function holdsMore(element: Element): boolean {
  if (Object.keys(element.$attrs).some(name => name !== TAKEN && !name.startsWith('xmlns'))) return true;
  return element.$descriptor.properties.some(({ ns, isVirtual }) => {
    if (isVirtual || ns.localName === 'id') return false;
    const value = Object.hasOwn(element, ns.localName) ? element.get(ns.localName) : undefined;
    if (ns.localName === 'flowElements' || ns.localName === 'artifacts')
      return (
        Array.isArray(value) && value.some(one => isElement(one) && (one.$attrs[TAKEN] === undefined || holdsMore(one)))
      );
    return hasValue(value);
  });
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}
