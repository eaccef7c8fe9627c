import { type Element, idOf, isElement, listOf, type Property } from '../xml/element.js';

/** Elements that say nothing without both their ends. */
const JOINS: Readonly<Record<string, readonly string[]>> = {
  'bpmn:Association': ['sourceRef', 'targetRef'],
  'bpmn:MessageFlow': ['sourceRef', 'targetRef'],
  'bpmn:SequenceFlow': ['sourceRef', 'targetRef'],
  'bpmn:BoundaryEvent': ['attachedToRef'],
  'bpmndi:BPMNShape': ['bpmnElement'],
  'bpmndi:BPMNEdge': ['bpmnElement'],
};

/** Blocks are deleted in the designer: what the file said of them goes, too, until every reference leads somewhere. */
export function withoutDangling(root: Element): void {
  const whole = new Set<Element>();
  gather(root, whole);
  const byId = new Map([...whole].map(element => [idOf(element), element]));
  for (const element of whole) repoint(element, whole, byId);
  for (let turn = 0; turn < 20; turn++) {
    const all = new Set<Element>();
    gather(root, all);
    let changed = false;
    for (const element of all)
      for (const property of contained(element)) {
        const list = listOf(element, property.name);
        const whole = list.filter(one => !isElement(one) || !hangs(one, all));
        if (whole.length === list.length) continue;
        element.set(property.name, whole);
        changed = true;
      }
    for (const element of all) changed = withoutLost(element, all) || changed;
    if (!changed) return;
  }
}

/** A step that became one of another kind has a new element under the old id. */
function repoint(element: Element, all: ReadonlySet<Element>, byId: ReadonlyMap<string, Element>): void {
  const now = (value: unknown) => (isElement(value) && !all.has(value) ? (byId.get(idOf(value)) ?? value) : value);
  for (const { name, isReference, isMany, isVirtual } of element.$descriptor?.properties ?? []) {
    if (!isReference || isVirtual) continue;
    const value = isMany ? listOf(element, name) : element.get(name);
    if (Array.isArray(value) && value.length > 0) element.set(name, value.map(now));
    else if (isElement(value)) element.set(name, now(value));
  }
}

function gather(element: Element, all: Set<Element>): void {
  if (all.has(element)) return;
  all.add(element);
  for (const { name, isMany } of contained(element)) {
    const value = isMany ? listOf(element, name) : [element.get(name)];
    for (const child of value) if (isElement(child) && child.$descriptor) gather(child, all);
  }
}

function contained(element: Element): readonly Property[] {
  return (element.$descriptor?.properties ?? []).filter(
    ({ isReference, isVirtual, isAttr }) => !isReference && !isVirtual && !isAttr,
  );
}

function hangs(element: Element, all: ReadonlySet<Element>): boolean {
  return (JOINS[element.$type] ?? []).some(name => {
    const end = element.get(name);
    return !isElement(end) || !all.has(end);
  });
}

function withoutLost(element: Element, all: ReadonlySet<Element>): boolean {
  let changed = false;
  for (const { name, isReference, isMany, isVirtual } of element.$descriptor?.properties ?? []) {
    if (!isReference || isVirtual) continue;
    if (isMany) {
      const list = listOf(element, name);
      const whole = list.filter(one => !isElement(one) || all.has(one));
      if (whole.length < list.length) element.set(name, whole);
      changed ||= whole.length < list.length;
    } else if (isElement(element.get(name)) && !all.has(element.get(name) as Element)) {
      element.set(name, undefined);
      changed = true;
    }
  }
  return changed;
}
