import type { BpmnModdle } from 'bpmn-moddle';
import type { Element } from '../xml/element.js';
import { idOf, listOf, textOf } from '../xml/element.js';
import { xmlText } from '../xml/id.js';

/** Written on elements of the kept part that a diagram has blocks for; without it an element is foreign to us. */
export const TAKEN = 'marshrut:taken';

/** Ids of what we add beside the blocks: messages, link targets, planes. */
export const ADDED = 'marshrut_';

/** The document that is being written: what was kept of a file is taken up again wherever it fits. */
export class Draft {
  readonly #moddle: BpmnModdle;
  readonly root: Element;
  readonly #kept: Readonly<Record<string, Element>>;
  readonly #used = new Set<string>();
  #count = 0;

  constructor(moddle: BpmnModdle, root: Element, kept: Readonly<Record<string, Element>>) {
    this.#moddle = moddle;
    this.root = root;
    this.#kept = kept;
  }

  create(type: string, properties: object = {}): Element {
    return this.#moddle.create(type, properties);
  }

  /** The element of the file with this id and one of these types, with all it had; else a new one of the first type. */
  element(id: string, types: readonly [string, ...string[]]): Element {
    const kept = this.#kept[id];
    if (kept && types.includes(kept.$type) && !this.#used.has(id)) {
      this.#used.add(id);
      delete kept.$attrs[TAKEN];
      return kept;
    }
    const created = this.create(types[0], { id });
    // Another kind of step by now: what is written on it stays.
    if (kept) for (const property of ['documentation', 'extensionElements']) created.set(property, kept.get(property));
    return created;
  }

  /** What an element of the file had, if it is still of the type. */
  kept(id: string): Element | undefined {
    return this.#kept[id];
  }

  /** A message, signal, error or escalation of that name: the file's own, else one more. */
  named(type: string, name: string, property = 'name'): Element | undefined {
    if (name === '') return undefined;
    const roots = listOf(this.root, 'rootElements');
    const known = roots.find(one => one.$type === type && textOf(one, property) === xmlText(name));
    if (known) return known;
    const created = this.create(type, { id: this.newId(), name: xmlText(name), [property]: xmlText(name) });
    roots.push(created);
    created.$parent = this.root;
    return created;
  }

  newId(): string {
    for (;;) {
      const id = `${ADDED}${++this.#count}`;
      if (!this.#kept[id]) return id;
    }
  }

  formal(body: string): Element {
    return this.create('bpmn:FormalExpression', { body: xmlText(body) });
  }
}

/** Puts `children` where the container holds them; what is there and was taken into the diagram once is gone by now. */
export function fill(container: Element, property: string, children: readonly Element[]): void {
  const ours = new Set(children);
  const foreign = listOf(container, property).filter(one => !ours.has(one) && one.$attrs[TAKEN] === undefined);
  container.set(property, [...children, ...foreign]);
  for (const child of children) child.$parent = container;
}

export function extend(draft: Draft, element: Element, values: readonly Element[]): void {
  if (values.length === 0) return;
  const holder = (element.get('extensionElements') as Element | undefined) ?? draft.create('bpmn:ExtensionElements');
  const others = listOf(holder, 'values').filter(({ $type }) => !$type.startsWith('marshrut:'));
  holder.set('values', [...values, ...others]);
  holder.$parent = element;
  element.set('extensionElements', holder);
}

export function sameElement(a: Element | undefined, b: Element | undefined): boolean {
  return a !== undefined && b !== undefined && idOf(a) === idOf(b);
}
