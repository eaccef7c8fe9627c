import type { Diagram } from '@marshrut/model';
import { type Box, inFile, onCanvas, type Point, SAME, type Scale, sizeInFile } from '../geometry.js';
import { type Element, extensionsOf, idOf, isElement, listOf, oneOf } from '../xml/element.js';
import type { Draft } from './draft.js';
import type { Written } from './flow.js';
import { routed } from './route.js';

/** The diagram interchange: a shape for each block, an edge for each way, and a plane of its own for what a block holds. */
export function writeDrawing(draft: Draft, process: Element, diagram: Diagram, written: Written): void {
  new Drawing(draft, process, diagram, written).write();
}

class Drawing {
  readonly #draft: Draft;
  readonly #diagram: Diagram;
  readonly #written: Written;
  readonly #process: Element;
  readonly #scale: Scale;
  readonly #kept = new Map<string, Element>();
  readonly #planes = new Map<string | null, Element>();
  readonly #boxes = new Map<string, Box>();
  readonly #moved = new Set<string>();

  constructor(draft: Draft, process: Element, diagram: Diagram, written: Written) {
    this.#draft = draft;
    this.#diagram = diagram;
    this.#written = written;
    this.#process = process;
    this.#scale = diagram.bpmn?.scale ?? SAME;
    for (const one of listOf(draft.root, 'diagrams'))
      for (const drawn of listOf(oneOf(one, 'plane'), 'planeElement')) {
        const of = idOf(oneOf(drawn, 'bpmnElement'));
        if (!this.#kept.has(of)) this.#kept.set(of, drawn);
      }
  }

  write(): void {
    for (const node of this.#diagram.nodes) {
      const element = this.#written.nodes.get(node.id);
      if (element) this.#shape(node.id, element);
    }
    for (const [id, [out]] of this.#written.jumps) {
      const box = this.#boxes.get(id);
      if (box) this.#add(this.#levelOf(id), this.#newShape(out, { ...box, x: box.x + 80 }), out);
    }
    for (const edge of this.#diagram.edges) {
      const element = this.#written.edges.get(edge.id);
      if (element) this.#way(edge.id, edge.from, edge.to, element);
    }
    for (const [id, [out, way]] of this.#written.jumps) {
      const target = this.#diagram.nodes.find(one => one.id === id)?.settings.to;
      const [from, to] = [this.#boxes.get(id), this.#boxes.get(String(target))];
      if (from && to)
        this.#add(this.#levelOf(id), this.#newEdge(way, routed({ ...from, x: from.x + 80 }, to, false)), out);
    }
  }

  #levelOf(id: string): string | null {
    return this.#diagram.nodes.find(one => one.id === id)?.parent ?? null;
  }

  #shape(id: string, element: Element): void {
    const node = this.#diagram.nodes.find(one => one.id === id);
    if (!node || this.#boxes.has(id)) return;
    const kept = this.#kept.get(idOf(element));
    const bounds = oneOf(kept, 'bounds');
    const old = bounds && boxOf(bounds);
    if (kept && bounds && old) {
      const same = onCanvas(old, node.block, this.#scale);
      const moved = same.x !== node.position.x || same.y !== node.position.y;
      const box = moved && node.attachedTo === undefined ? inFile(node.position, node.block, this.#scale, old) : old;
      if (box !== old) {
        this.#moved.add(id);
        setBox(bounds, box);
        const label = oneOf(oneOf(kept, 'label'), 'bounds');
        const at = label && boxOf(label);
        if (label && at) setBox(label, { ...at, x: at.x + box.x - old.x, y: at.y + box.y - old.y });
      }
      this.#boxes.set(id, box);
      return;
    }
    this.#moved.add(id);
    const wide = this.#scale.x === 1 && this.#scale.y === 1;
    const box = this.#onBorder(id) ?? inFile(node.position, node.block, this.#scale, sizeInFile(element, wide));
    this.#boxes.set(id, box);
    // On a task stands what it holds, too.
    const order = String(this.#diagram.nodes.indexOf(node));
    const mark = extensionsOf(element).find(one => one.$type === 'marshrut:Node' && one.get('order') === order);
    mark?.set('x', String(box.x));
    mark?.set('y', String(box.y));
    this.#add(node.parent, this.#newShape(element, box), element);
  }

  /** An event on a border stands on the lower side of its block, one beside the other. */
  #onBorder(id: string): Box | null {
    const node = this.#diagram.nodes.find(one => one.id === id);
    if (node?.attachedTo === undefined) return null;
    const host = this.#boxes.get(node.attachedTo) ?? this.#laterBox(node.attachedTo);
    if (!host) return null;
    const beside = this.#diagram.nodes.filter(({ attachedTo }) => attachedTo === node.attachedTo);
    const index = beside.indexOf(node);
    const step = Math.min(44, (host.width - 44) / Math.max(1, beside.length - 1));
    return { x: Math.round(host.x + 4 + index * step), y: host.y + host.height - 18, width: 36, height: 36 };
  }

  #laterBox(id: string): Box | null {
    const element = this.#written.nodes.get(id);
    if (!element || this.#diagram.nodes.find(one => one.id === id)?.attachedTo !== undefined) return null;
    this.#shape(id, element);
    return this.#boxes.get(id) ?? null;
  }

  #way(id: string, from: string, to: string, element: Element): void {
    const kept = this.#kept.get(idOf(element));
    if (kept && listOf(kept, 'waypoint').length > 1 && !this.#moved.has(from) && !this.#moved.has(to)) return;
    const [source, target] = [this.#boxes.get(from), this.#boxes.get(to)];
    if (!source || !target) return;
    const border = this.#diagram.nodes.find(one => one.id === from)?.attachedTo !== undefined;
    const points = routed(source, target, border);
    if (kept) {
      kept.set(
        'waypoint',
        points.map(point => this.#draft.create('dc:Point', point)),
      );
      return;
    }
    extensionsOf(element)
      .find(({ $type }) => $type === 'marshrut:Edge')
      ?.set('drawn', 'true');
    this.#add(this.#levelOf(from), this.#newEdge(element, points), element);
    void id;
  }

  #newShape(element: Element, box: Box): Element {
    const bounds = this.#draft.create('dc:Bounds', box);
    const more = element.$instanceOf('bpmn:SubProcess') ? { isExpanded: false } : {};
    const marked = element.$type === 'bpmn:ExclusiveGateway' ? { isMarkerVisible: true } : {};
    return this.#draft.create('bpmndi:BPMNShape', {
      id: `${idOf(element)}_di`,
      bpmnElement: element,
      bounds,
      ...more,
      ...marked,
    });
  }

  #newEdge(element: Element, points: readonly Point[]): Element {
    const waypoint = points.map(point => this.#draft.create('dc:Point', point));
    return this.#draft.create('bpmndi:BPMNEdge', { id: `${idOf(element)}_di`, bpmnElement: element, waypoint });
  }

  #add(level: string | null, drawn: Element, _element: Element): void {
    const plane = this.#plane(level);
    listOf(plane, 'planeElement').push(drawn);
    drawn.$parent = plane;
  }

  /** The plane a level is drawn on: the file's own where it draws it, inside its block or apart; else one more. */
  #plane(level: string | null): Element {
    const known = this.#planes.get(level);
    if (known) return known;
    const plane = this.#keptPlane(level) ?? this.#newPlane(level);
    this.#planes.set(level, plane);
    return plane;
  }

  #keptPlane(level: string | null): Element | undefined {
    const planes = listOf(this.#draft.root, 'diagrams').map(one => oneOf(one, 'plane'));
    const of = level === null ? undefined : this.#written.nodes.get(level);
    const shape = of && this.#kept.get(idOf(of));
    if (shape?.get('isExpanded') === true) return shape.$parent;
    const wanted = level === null ? undefined : idOf(of);
    const apart = planes.find(plane => idOf(oneOf(plane, 'bpmnElement')) === wanted);
    if (level !== null) return apart;
    return planes.find(
      plane => isElement(plane?.get('bpmnElement')) && !oneOf(plane, 'bpmnElement')?.$instanceOf('bpmn:SubProcess'),
    );
  }

  #newPlane(level: string | null): Element {
    const of = (level === null ? undefined : this.#written.nodes.get(level)) ?? this.#process;
    const plane = this.#draft.create('bpmndi:BPMNPlane', {
      id: `${idOf(of)}_plane`,
      bpmnElement: of,
      planeElement: [],
    });
    const diagram = this.#draft.create('bpmndi:BPMNDiagram', { id: `${idOf(of)}_diagram`, plane });
    listOf(this.#draft.root, 'diagrams').push(diagram);
    diagram.$parent = this.#draft.root;
    plane.$parent = diagram;
    return plane;
  }
}

export function boxOf(bounds: Element): Box | null {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => Number(bounds.get(name)));
  const box = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

function setBox(bounds: Element, box: Box): void {
  for (const [name, value] of Object.entries(box)) bounds.set(name, value);
}
