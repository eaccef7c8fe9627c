import type { Diagram, Edge, Node } from '@marshrut/model';
import type { Edge as FlowEdge, Node as FlowNode, NodeHandle } from '@xyflow/react';
import { hostOf } from '../document/border.js';
import { branches, holds } from '../document/kinds.js';
import { type Level, nodesAt } from '../document/level.js';
import { isNamed } from '../document/named.js';
import { signWordsWidth } from './border.js';
import { type Box, boxesOf, portOf, sizeOf, stepsOf } from './geometry.js';

/** Marks of the read-only view: how far a case has come, and how a version differs from another one. */
export type Mark = 'passed' | 'current' | 'failed' | 'ahead' | 'added' | 'removed' | 'changed';

export interface BlockData extends Record<string, unknown> {
  readonly node: Node;
  readonly steps: readonly Node[];
  readonly meaning: string;
  /** May a further edge leave it? */
  readonly open: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly mark: Mark | null;
  /** Of an event on a border: how wide the words beside it may be, and whether it was given a name of its own. */
  readonly wordsWidth: number;
  readonly named: boolean;
}

export interface BranchData extends Record<string, unknown> {
  readonly edge: Edge;
  /** The name of the branch, or its condition in words. */
  readonly label: string;
  readonly fromPort: number;
  /** It leaves an event on a border, downwards. */
  readonly down: boolean;
  readonly toPort: number;
  readonly branching: boolean;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly faulty: boolean;
  readonly mark: Mark | null;
}

export type BlockFlowNode = FlowNode<BlockData, 'block'>;
export type BranchFlowEdge = FlowEdge<BranchData, 'branch'>;

/** What is shown of a block beyond the document. */
export interface Telling {
  meaning(node: Node): string;
  open(node: Node): boolean;
  problems(item: { readonly node?: string; readonly edge?: string }): {
    readonly errors: number;
    readonly warnings: number;
  };
  mark(id: string): Mark | null;
  label(node: Node, meaning: string): string;
  branch(edge: Edge): string;
  /** What a screen reader calls a thing on the canvas: «блок». */
  readonly thing: string;
}

/** Keeps what was made for the last drawing, so that unchanged blocks are the same objects and are not drawn again. */
export function createFlowMemory() {
  let nodes = new Map<string, BlockFlowNode>();
  let edges = new Map<string, BranchFlowEdge>();
  let nodeList: BlockFlowNode[] = [];
  let edgeList: BranchFlowEdge[] = [];
  let boxes: ReadonlyMap<string, Box> = new Map();

  return {
    nodesOf(diagram: Diagram, level: Level, telling: Telling): BlockFlowNode[] {
      const here = hostsFirst(nodesAt(diagram, level));
      const all = boxesOf(diagram);
      const now = new Map(here.map(node => [node.id, all.get(node.id) ?? { ...node.position, ...sizeOf(node, 0) }]));
      boxes = sameBoxes(boxes, now) ? boxes : now;
      const made = here.map(node => {
        const fresh = flowNode(diagram, node, now, telling);
        const known = nodes.get(node.id);
        return known && same(known.data, fresh.data) && sameBox(known, fresh) ? known : fresh;
      });
      nodes = new Map(made.map(node => [node.id, node]));
      nodeList = kept(nodeList, made);
      return nodeList;
    },

    edgesOf(diagram: Diagram, level: Level, telling: Telling): BranchFlowEdge[] {
      const here = new Map(nodesAt(diagram, level).map(node => [node.id, node]));
      const made = diagram.edges.flatMap(edge => {
        const [from, to] = [here.get(edge.from), here.get(edge.to)];
        if (!from || !to) return [];
        const fresh = flowEdge(edge, from, to, boxes, telling);
        const known = edges.get(edge.id);
        return known && known.ariaLabel === fresh.ariaLabel && same(known.data, fresh.data) ? known : fresh;
      });
      edges = new Map(made.map(edge => [edge.id, edge]));
      edgeList = kept(edgeList, made);
      return edgeList;
    },
  };
}

/** The former list where nothing in it has changed: a new list alone would make the canvas look at everything again. */
function kept<T>(before: T[], after: T[]): T[] {
  return before.length === after.length && before.every((item, index) => item === after[index]) ? before : after;
}

/** React Flow wants to know a block before what moves with it. */
function hostsFirst(nodes: Node[]): Node[] {
  const attached = nodes.filter(node => node.attachedTo !== undefined);
  return attached.length === 0 ? nodes : [...nodes.filter(node => node.attachedTo === undefined), ...attached];
}

function flowNode(diagram: Diagram, node: Node, boxes: ReadonlyMap<string, Box>, telling: Telling): BlockFlowNode {
  const { x, y, width, height } = boxes.get(node.id) ?? { ...node.position, width: 0, height: 0 };
  const steps = holds(node.block) ? stepsOf(diagram, node) : none;
  const host = hostOf(diagram, node);
  const hostBox = host && boxes.get(host.id);
  const count = hostBox ? diagram.nodes.filter(one => one.attachedTo === host?.id).length : 0;
  const meaning = telling.meaning(node);
  const data = {
    node,
    steps,
    meaning,
    open: telling.open(node),
    ...telling.problems({ node: node.id }),
    mark: telling.mark(node.id),
    wordsWidth: hostBox ? signWordsWidth(hostBox.width, count) : 0,
    named: isNamed(node),
  };
  return {
    id: node.id,
    type: 'block',
    position: hostBox ? { x: x - hostBox.x, y: y - hostBox.y } : { x, y },
    ...(hostBox && host && { parentId: host.id, draggable: false }),
    data,
    width,
    height,
    measured: { width, height },
    handles: handlesOf(node, width, height),
    ariaRole: 'group',
    ariaLabel: telling.label(node, meaning),
    domAttributes: { 'aria-roledescription': telling.thing },
  };
}

const none: readonly Node[] = [];

function handlesOf(node: Node, width: number, height: number): NodeHandle[] {
  const y = portOf(node);
  if (node.attachedTo !== undefined) {
    const bottom = 'bottom' as NodeHandle['position'];
    return [{ id: null, type: 'source', position: bottom, x: width / 2, y: height, width: 1, height: 1 }];
  }
  return [
    { id: null, type: 'target', position: 'left' as NodeHandle['position'], x: 0, y, width: 1, height: 1 },
    { id: null, type: 'source', position: 'right' as NodeHandle['position'], x: width, y, width: 1, height: 1 },
  ];
}

function flowEdge(edge: Edge, from: Node, to: Node, boxes: ReadonlyMap<string, Box>, telling: Telling): BranchFlowEdge {
  const branching = branches(from.block);
  const faulty = telling.problems({ edge: edge.id }).errors > 0;
  return {
    id: edge.id,
    type: 'branch',
    source: edge.from,
    target: edge.to,
    ariaLabel: `${telling.label(from, '')} → ${telling.label(to, '')}`,
    data: {
      edge,
      label: telling.branch(edge),
      fromPort: portOf(from),
      toPort: portOf(to),
      down: from.attachedTo !== undefined,
      branching,
      boxes,
      faulty,
      mark: telling.mark(edge.id),
    },
  };
}

function same(a: Record<string, unknown> | undefined, b: Record<string, unknown> | undefined): boolean {
  if (!a || !b) return false;
  return Object.keys(b).every(key => a[key] === b[key] || sameList(a[key], b[key]));
}

function sameList(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => item === b[index]);
}

function sameBox(a: BlockFlowNode, b: BlockFlowNode): boolean {
  return a.position.x === b.position.x && a.position.y === b.position.y && a.height === b.height;
}

function sameBoxes(a: ReadonlyMap<string, Box>, b: ReadonlyMap<string, Box>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, box] of b) {
    const other = a.get(id);
    if (!other || other.x !== box.x || other.y !== box.y || other.height !== box.height) return false;
  }
  return true;
}
