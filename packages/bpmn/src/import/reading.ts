import { type Edge, localText, type Node, type Settings } from '@marshrut/model';
import { boxOf } from '../export/drawing.js';
import type { ImportNote } from '../note.js';
import { type Element, idOf, localType, plainText, textOf, vendorElement, vendorText } from '../xml/element.js';
import { lineOfId } from '../xml/refusal.js';
import type { CardOfFile } from './card.js';
import { type Expression, readExpression } from './expression.js';

/** Where ways into an element lead, and ways out of it begin, once it has become blocks; null where it has none. */
export interface Ends {
  readonly into: string | null;
  readonly out: string | null;
}

/** What is being made of one process of a file. */
export class Reading {
  readonly text: string;
  readonly card: CardOfFile;
  readonly notes: ImportNote[] = [];
  readonly nodes: { readonly node: Node; readonly order: number }[] = [];
  readonly edges: { readonly edge: Edge; readonly order: number }[] = [];
  readonly ends = new Map<string, Ends>();
  /** Blocks that came without settings of ours. */
  readonly foreign = new Set<string>();
  /** Blocks that came with settings of ours, and so with a place. */
  readonly own = new Set<string>();
  /** Tasks whose inside was made here. */
  readonly made = new Set<string>();
  /** Elements that a diagram says in full, so that nothing of them is kept; and parts of others. */
  readonly taken = new Set<Element>();
  readonly said = new Set<Element>();
  /** Elements whose shape or way was drawn by our export. */
  readonly drawnByUs = new Set<string>();
  /** Name of the lane an element stands in. */
  readonly lanes: ReadonlyMap<string, string>;
  readonly shapes: ReadonlyMap<string, Element>;
  readonly #ids: Set<string>;
  #order = 0;

  constructor(
    text: string,
    card: CardOfFile,
    ids: readonly string[],
    lanes: ReadonlyMap<string, string>,
    shapes: ReadonlyMap<string, Element>,
  ) {
    this.text = text;
    this.card = card;
    this.#ids = new Set(ids);
    this.lanes = lanes;
    this.shapes = shapes;
  }

  /** Ours are in the order they had; what others put between them comes where it stands. */
  order(own?: number): number {
    this.#order = own ?? this.#order + 1 / 4096;
    return this.#order;
  }

  /** An id that neither the file nor the diagram has. */
  freshId(base: string): string {
    const short = base.slice(0, 54);
    let id = short;
    for (let count = 2; this.#ids.has(id); count++) id = `${short}${count}`;
    this.#ids.add(id);
    return id;
  }

  block(element: Element, block: string, settings: Settings, parent: string | null, more: Partial<Node> = {}): string {
    const name = textOf(element, 'name').trim().slice(0, 2000);
    const node: Node = {
      id: idOf(element),
      block,
      blockVersion: 1,
      name: localText(name),
      parent,
      position: { x: 0, y: 0 },
      settings,
      ...more,
    };
    this.nodes.push({ node, order: this.order() });
    this.foreign.add(node.id);
    return node.id;
  }

  way(from: string, to: string, more: Partial<Edge> = {}): void {
    this.edges.push({
      edge: { id: this.freshId(`${from.slice(0, 26)}_${to.slice(0, 26)}`), from, to, ...more },
      order: this.order(),
    });
  }

  note(kind: ImportNote['kind'], element: Element, ru: string, en: string): void {
    const bounds = this.shapes.get(idOf(element))?.get('bounds') as Element | undefined;
    const box = bounds ? boxOf(bounds) : null;
    this.notes.push({
      kind,
      element: localType(element),
      id: idOf(element),
      name: textOf(element, 'name'),
      at: box ? { x: box.x, y: box.y } : null,
      line: lineOfId(this.text, idOf(element)),
      message: localText(ru, en),
    });
  }

  expression(raw: string): Expression {
    return readExpression(raw, (name, seen) => this.card.key(name, seen));
  }
}

/** What people call an element: its name, else its id. */
export function called(element: Element): string {
  return textOf(element, 'name').trim() || idOf(element);
}

/** What outside does the work: the topic or type a vendor's engine knows it by, else its name. */
export function serviceKey(element: Element): string {
  const topic = vendorText(element, 'topic') || plainText(vendorElement(element, 'taskDefinition'), 'type');
  return (topic || called(element)).slice(0, 60);
}
