import { type Element, isElement, listOf, type Property } from '../xml/element.js';

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

function gather(element: Element, all: Set<Element>): void {
  if (all.has(element)) return;
  all.add(element);
  for (const { name, isMany } of contained(element)) {
    const value = isMany ? listOf(element, name) : [element.get(name)];
    for (const child of value) if (isElement(child) && child.$descriptor) gather(child, all);
  }
}

function contained(element: Element): readonly Property[] {
  return (element.$descriptor?.properties ?? []).filter(({ isReference, isVirtual, isAttr }) => !isReference && !isVirtual && !isAttr);
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
