import type { Diagram, Node } from '@marshrut/model';
import fc from 'fast-check';

/** What an analyst does to a published process. `at` picks one of the places it can be done at. */
export interface Edit {
  readonly kind: 'add' | 'remove' | 'rename' | 'term' | 'guard' | 'unguard' | 'branch';
  readonly at: number;
}

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('add', 'remove', 'rename', 'term', 'guard', 'unguard', 'branch'),
    at: fc.nat(1000),
  }),
  { maxLength: 4 },
);

export interface Edited {
  readonly diagram: Diagram;
  /** Renamed nodes: what a person says in the mapping. */
  readonly mapping: Readonly<Record<string, string>>;
}

const HOUR = { on: 'timer', when: 'after', unit: 'hours', at: '', times: null, calendar: null };

/** The diagram after the edits; those that nothing offers itself to change nothing. It stays sound. */
export function edited(before: Diagram, list: readonly Edit[]): Edited {
  const { diagram, mapping } = list.reduce<Edited>((so, edit, index) => once(so, edit, `x${index}`), {
    diagram: before,
    mapping: {},
  });
  // What was renamed may have been added before that, or removed after it.
  const has = ({ nodes }: Diagram, id: string): boolean => nodes.some(node => node.id === id);
  const there = Object.entries(mapping).filter(([from, to]) => has(before, from) && has(diagram, to));
  return { diagram, mapping: Object.fromEntries(there) };
}

function once({ diagram, mapping }: Edited, { kind, at }: Edit, id: string): Edited {
  const same = { diagram, mapping };
  const onProcess = diagram.nodes.filter(({ parent }) => !inTask(diagram, parent));
  const steps = onProcess.filter(({ block }) => block === 'wait' || block === 'service' || block === 'task');
  const simple = steps.filter(
    node => !diagram.edges.some(({ from, to }) => to === node.id && blockOf(diagram, from) === 'firstOf'),
  );
  switch (kind) {
    case 'add': {
      const edges = diagram.edges.filter(
        ({ from }) => onProcess.some(node => node.id === from) && blockOf(diagram, from) !== 'firstOf',
      );
      const edge = pick(edges, at);
      if (!edge) return same;
      const parent = diagram.nodes.find(node => node.id === edge.from)?.parent ?? null;
      const { from, to, ...marks } = edge;
      return {
        mapping,
        diagram: {
          ...diagram,
          nodes: [...diagram.nodes, wait(id, parent)],
          edges: [
            ...diagram.edges.filter(other => other !== edge),
            { ...marks, id: `${from}>${id}`, from, to: id },
            { id: `${id}>${to}`, from: id, to },
          ],
        },
      };
    }
    case 'remove': {
      const node = pick(
        simple.filter(step => !diagram.nodes.some(other => other.attachedTo === step.id)),
        at,
      );
      const after = node && diagram.edges.find(({ from }) => from === node.id);
      if (!node || !after) return same;
      return {
        mapping,
        diagram: {
          ...diagram,
          nodes: diagram.nodes.filter(other => other.id !== node.id && other.parent !== node.id),
          edges: diagram.edges
            .filter(edge => edge !== after && !isInside(diagram, node.id, edge.from))
            .map(edge => (edge.to === node.id ? { ...edge, to: after.to } : edge)),
        },
      };
    }
    case 'rename': {
      const node = pick(simple, at);
      if (!node) return same;
      const anew = `${id}${node.id}`;
      const name = (old: string): string => (old === node.id ? anew : old);
      const first = Object.keys(mapping).find(key => mapping[key] === node.id) ?? node.id;
      return {
        mapping: { ...mapping, [first]: anew },
        diagram: {
          ...diagram,
          nodes: diagram.nodes.map(other => ({
            ...other,
            id: name(other.id),
            parent: other.parent && name(other.parent),
            ...(other.attachedTo === undefined ? {} : { attachedTo: name(other.attachedTo) }),
          })),
          edges: diagram.edges.map(edge => ({ ...edge, from: name(edge.from), to: name(edge.to) })),
        },
      };
    }
    case 'term': {
      const node = pick(timed(diagram), at);
      return node ? { mapping, diagram: withTerm(diagram, node.id, String(2 + (at % 5))) } : same;
    }
    case 'guard': {
      const host = pick(simple, at);
      if (!host) return same;
      const late: Node = {
        ...wait(id, host.parent),
        block: 'boundary',
        attachedTo: host.id,
        settings: { trigger: { ...HOUR, amount: '1' }, interrupts: false },
      };
      const end: Node = { ...wait(`${id}end`, host.parent), block: 'end', settings: {} };
      const way = { id: `${id}>end`, from: late.id, to: end.id };
      return {
        mapping,
        diagram: { ...diagram, nodes: [...diagram.nodes, late, end], edges: [...diagram.edges, way] },
      };
    }
    case 'unguard': {
      const borders = diagram.nodes.filter(
        ({ block, settings }) => block === 'boundary' && settings.interrupts === false,
      );
      const border = pick(borders, at);
      return border ? { mapping, diagram: without(diagram, border.id) } : same;
    }
    case 'branch': {
      // One more branch of a parallel block: a case whose other branches are at work has never begun it.
      const split = pick(splits(diagram), at);
      const join = split && joinOf(diagram, split.id);
      if (!split || join === undefined) return same;
      return {
        mapping,
        diagram: {
          ...diagram,
          nodes: [...diagram.nodes, wait(id, split.parent)],
          edges: [
            ...diagram.edges,
            { id: `${split.id}>${id}`, from: split.id, to: id },
            { id: `${id}>${join}`, from: id, to: join },
          ],
        },
      };
    }
  }
}

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(items.length, 1)];
}

function wait(id: string, parent: string | null): Node {
  const name = { ru: id, en: id };
  const settings = { trigger: { ...HOUR, amount: '1' } };
  return { id, block: 'wait', blockVersion: 1, name, parent, position: { x: 0, y: 0 }, settings };
}

function blockOf({ nodes }: Diagram, id: string): string | undefined {
  return nodes.find(node => node.id === id)?.block;
}

function inTask(diagram: Diagram, parent: string | null): boolean {
  return parent !== null && blockOf(diagram, parent) === 'task';
}

function isInside({ nodes }: Diagram, parent: string, id: string): boolean {
  return nodes.some(node => node.id === id && node.parent === parent);
}

function timed({ nodes }: Diagram): readonly Node[] {
  return nodes.filter(({ settings }) => (settings.trigger as { on?: string } | undefined)?.on === 'timer');
}

function withTerm(diagram: Diagram, id: string, amount: string): Diagram {
  const nodes = diagram.nodes.map(node =>
    node.id === id ? { ...node, settings: { ...node.settings, trigger: { ...HOUR, amount } } } : node,
  );
  return { ...diagram, nodes };
}

/** Without a border event and the branch that begins there, as far as nothing else leads to it. */
function without(diagram: Diagram, id: string): Diagram {
  const gone = new Set([id]);
  for (let size = 0; size < gone.size; ) {
    size = gone.size;
    for (const { id: node, parent, attachedTo } of diagram.nodes) {
      const leads = diagram.edges.filter(({ to }) => to === node);
      const cut = leads.length > 0 && leads.every(({ from }) => gone.has(from));
      if (cut || (parent !== null && gone.has(parent)) || (attachedTo !== undefined && gone.has(attachedTo)))
        gone.add(node);
    }
  }
  return {
    ...diagram,
    nodes: diagram.nodes.filter(node => !gone.has(node.id)),
    edges: diagram.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

function splits(diagram: Diagram): readonly Node[] {
  return diagram.nodes.filter(({ id, block }) => block === 'parallel' && id.startsWith('split'));
}

/** Shapes number the blocks as they draw them: the join has the number after its split. */
function joinOf({ nodes }: Diagram, split: string): string | undefined {
  const join = `join${Number(split.replace('split', '')) + 1}`;
  return nodes.find(({ id }) => id === join)?.id;
}
