import type { Diagram, Edge, Node } from '@marshrut/model';
import type { Edge as FlowEdge, Node as FlowNode, NodeHandle } from '@xyflow/react';
import { type Level, nodesAt } from '../document/level.js';
import { type Box, boxesOf, portOf, sizeOf, stepsOf } from './geometry.js';

/** How far a case has come: marks of the read-only view. */
export type Mark = 'passed' | 'current' | 'failed' | 'ahead';

export interface BlockData extends Record<string, unknown> {
  readonly node: Node;
  readonly steps: readonly Node[];
  readonly meaning: string;
  /** May a further edge leave it? */
  readonly open: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly mark: Mark | null;
}

export interface BranchData extends Record<string, unknown> {
  readonly edge: Edge;
  /** The name of the branch, or its condition in words. */
  readonly label: string;
  readonly fromPort: number;
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
      const here = nodesAt(diagram, level);
      const all = boxesOf(diagram);
      const now = new Map(here.map(node => [node.id, all.get(node.id) ?? { ...node.position, ...sizeOf(node, 0) }]));
      boxes = sameBoxes(boxes, now) ? boxes : now;
      const made = here.map(node => {
        const fresh = flowNode(diagram, node, now.get(node.id), telling);
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

function flowNode(diagram: Diagram, node: Node, box: Box | undefined, telling: Telling): BlockFlowNode {
  const { width, height } = box ?? { width: 0, height: 0 };
  const steps = node.block === 'task' ? stepsOf(diagram, node) : none;
  const meaning = telling.meaning(node);
  const data = {
    node,
    steps,
    meaning,
    open: telling.open(node),
    ...telling.problems({ node: node.id }),
    mark: telling.mark(node.id),
  };
  return {
    id: node.id,
    type: 'block',
    position: node.position,
    data,
    width,
    height,
    measured: { width, height },
    handles: handlesOf(node, width),
    ariaRole: 'group',
    ariaLabel: telling.label(node, meaning),
    domAttributes: { 'aria-roledescription': telling.thing },
  };
}

const none: readonly Node[] = [];

function handlesOf(node: Node, width: number): NodeHandle[] {
  const y = portOf(node);
  return [
    { id: null, type: 'target', position: 'left' as NodeHandle['position'], x: 0, y, width: 1, height: 1 },
    { id: null, type: 'source', position: 'right' as NodeHandle['position'], x: width, y, width: 1, height: 1 },
  ];
}

function flowEdge(edge: Edge, from: Node, to: Node, boxes: ReadonlyMap<string, Box>, telling: Telling): BranchFlowEdge {
  const branching = from.block === 'choice' || from.block === 'parallel';
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
