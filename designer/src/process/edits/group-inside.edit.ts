import type { BlockCatalogue, Diagram, Edge, LocalText, Node } from '@marshrut/model';
import { localText } from '@marshrut/model';
import { boxesOf } from '../canvas/geometry.js';
import { arranged } from '../canvas/layout.js';
import { mayStand } from '../document/legal.js';
import { nodeOf, nodesAt, withInside } from '../document/level.js';
import type { Part } from './add-nodes.edit.js';
import type { EditKind } from './edit.js';

export interface GroupInside {
  /** Blocks of one level that come to stand inside. */
  readonly nodes: readonly string[];
  /** A new subprocess with its start and its end, at the level of those blocks. */
  readonly part: Part;
  /** Ids of the edge from the start inside, and of the one that leads on. */
  readonly edges: readonly [within: string, onward: string];
}

/** The blocks become the inside of a subprocess that stands where they stood; what led to the first of them leads to it. */
export const groupInside: EditKind<GroupInside> = {
  name: 'groupInside',
  title: () => localText('Собрать в подпроцесс', 'Group into a subprocess'),
  change: (diagram, { nodes: ids, part, edges: [withinId, onwardId] }) => {
    const [owner, start, end] = part.nodes;
    const crossing = crossings(diagram, ids);
    if (!owner || !start || !end || ids.length === 0) return diagram;
    const boxes = boxesOf(diagram);
    const here = ids.flatMap(id => boxes.get(id) ?? []);
    const position = { x: Math.min(...here.map(({ x }) => x)), y: Math.min(...here.map(({ y }) => y)) };
    const moved = diagram.nodes.map(node => (crossing.inside.has(node.id) ? { ...node, parent: owner.id } : node));
    const [entry, exit] = [crossing.entries[0], crossing.exits[0]];
    const kept = diagram.edges.flatMap((edge): Edge[] => {
      if (crossing.entries.includes(edge)) return [{ ...edge, to: owner.id }];
      return crossing.exits.includes(edge) ? [{ ...edge, to: end.id }] : [edge];
    });
    const first = entry?.to ?? firstOf(diagram, ids);
    const within: Edge[] = first === undefined ? [] : [{ id: withinId, from: start.id, to: first }];
    const onward: Edge[] = exit ? [{ id: onwardId, from: owner.id, to: exit.to }] : [];
    const grouped: Diagram = {
      ...diagram,
      nodes: [...moved, { ...owner, position }, start, end],
      edges: [...kept, ...within, ...onward],
    };
    const places = arranged(grouped, owner.id);
    return {
      ...grouped,
      nodes: grouped.nodes.map(node => {
        const place = node.parent === owner.id && node.attachedTo === undefined ? places[node.id] : undefined;
        return place ? { ...node, position: place } : node;
      }),
    };
  },
};

/** Why blocks cannot be grouped into a subprocess; null where they can. */
export function whyNotGroup(blocks: BlockCatalogue, diagram: Diagram, ids: readonly string[]): LocalText | null {
  const nodes = ids.flatMap(id => nodeOf(diagram, id) ?? []);
  const subprocess = blocks.get('subprocess');
  const level = nodes[0]?.parent ?? null;
  if (!subprocess || !mayStand(subprocess, diagram, level))
    return localText('Внутри задачи подпроцессов не бывает', 'There are no subprocesses inside a task');
  if (nodes.some(node => node.block === 'start' || node.block === 'end' || node.block === 'onEvent'))
    return localText(
      'Начало, завершение и обработчики событий остаются снаружи: снимите с них выбор',
      'Starts, ends and event handlers stay outside: leave them out of the choice',
    );
  const { entries, exits } = crossings(diagram, ids);
  if (new Set(entries.map(edge => edge.to)).size > 1)
    return localText(
      'В подпроцесс входят в одном месте, а в эти блоки входят в нескольких',
      'A subprocess is entered in one place, but these blocks are entered in several',
    );
  if (new Set(exits.map(edge => edge.to)).size > 1)
    return localText(
      'Из подпроцесса выходят в одно место, а из этих блоков выходят в несколько',
      'A subprocess leads on to one place, but these blocks lead on to several',
    );
  if (diagram.nodes.some(node => jumpsAcross(node, new Set(ids))))
    return localText(
      'Переход не ведёт внутрь подпроцесса и из него: сначала замените его связью',
      'A jump does not lead into a subprocess or out of it: put an edge in its place first',
    );
  if (nodes.length === 0 || firstOf(diagram, ids) === undefined)
    return localText(
      'Эти блоки идут по кругу: неясно, какой из них первый',
      'These blocks go round: none is the first',
    );
  return null;
}

/** A jump leads to a block of its own level. */
function jumpsAcross({ id, block, settings }: Node, inside: ReadonlySet<string>): boolean {
  return (
    block === 'goTo' &&
    typeof settings.to === 'string' &&
    settings.to !== '' &&
    inside.has(id) !== inside.has(settings.to)
  );
}

/** What is moved inside, and the edges that lead in and out of it. */
function crossings(diagram: Diagram, ids: readonly string[]) {
  const all = withInside(diagram, ids);
  const level = nodeOf(diagram, ids[0] ?? '')?.parent ?? null;
  const inside = new Set(nodesAt(diagram, level).flatMap(({ id }) => (all.has(id) ? [id] : [])));
  return {
    inside,
    entries: diagram.edges.filter(edge => !inside.has(edge.from) && inside.has(edge.to)),
    exits: diagram.edges.filter(edge => inside.has(edge.from) && !inside.has(edge.to)),
  };
}

/** Where it is entered from outside, else the block no other of them leads to. */
function firstOf(diagram: Diagram, ids: readonly string[]): string | undefined {
  const { inside, entries } = crossings(diagram, ids);
  const led = new Set(diagram.edges.filter(edge => inside.has(edge.from)).map(edge => edge.to));
  const isFirst = (node: Node) => node.attachedTo === undefined && inside.has(node.id) && !led.has(node.id);
  return entries[0]?.to ?? diagram.nodes.find(isFirst)?.id;
}
