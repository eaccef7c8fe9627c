import type { Diagram, Edge, LocalText, Node } from '@marshrut/model';
import { localText, say } from '@marshrut/model';
import { into, nodeOf, outOf, withInside } from '../document/level.js';
import type { EditKind } from './edit.js';

export interface Remove {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/**
 * Blocks with what is inside them and on their borders, and edges. Where one edge came in and one went out, the neighbours are
 * joined. A jump to a block that is gone leads nowhere.
 */
export const remove: EditKind<Remove> = {
  name: 'remove',
  title: (input, diagram) => titleOf(input, diagram),
  change: (diagram, { nodes, edges }) => {
    let result: Diagram = { ...diagram, edges: without(diagram.edges, new Set(edges)) };
    for (const id of nodes) result = withoutNode(result, id);
    return result;
  },
};

function withoutNode(diagram: Diagram, id: string): Diagram {
  if (!nodeOf(diagram, id)) return diagram;
  const gone = withInside(diagram, [id]);
  const [[entry, ...entries], [exit, ...exits]] = [into(diagram, id), outOf(diagram, id)];
  const alone = entry && exit && entries.length === 0 && exits.length === 0;
  const bridge = alone && mayFollow(diagram, entry.from, exit.to) ? { entry, to: exit.to } : undefined;
  const joined = diagram.edges.some(edge => edge.from === bridge?.entry.from && edge.to === bridge.to);
  const bridged =
    bridge && !joined && bridge.entry.from !== bridge.to
      ? diagram.edges.map(edge => (edge === bridge.entry ? { ...edge, to: bridge.to } : edge))
      : diagram.edges;
  return {
    ...diagram,
    nodes: diagram.nodes.filter(node => !gone.has(node.id)).map(node => (jumps(node, gone) ? nowhere(node) : node)),
    edges: bridged.filter(edge => !gone.has(edge.from) && !gone.has(edge.to)),
  };
}

/** Behind «Что раньше» stand waits alone. */
function mayFollow(diagram: Diagram, from: string, to: string): boolean {
  return nodeOf(diagram, from)?.block !== 'firstOf' || nodeOf(diagram, to)?.block === 'wait';
}

function jumps({ block, settings }: Node, gone: ReadonlySet<string>): boolean {
  return block === 'goTo' && typeof settings.to === 'string' && gone.has(settings.to);
}

const nowhere = (node: Node): Node => ({ ...node, settings: { ...node.settings, to: '' } });

function without(edges: Edge[], ids: ReadonlySet<string>): Edge[] {
  return ids.size === 0 ? edges : edges.filter(edge => !ids.has(edge.id));
}

function titleOf({ nodes, edges }: Remove, diagram: Diagram): LocalText {
  const [first, ...more] = nodes;
  const name = first === undefined ? undefined : nodeOf(diagram, first)?.name;
  if (name && more.length === 0) return localText(`Удалить «${say(name, 'ru')}»`, `Delete “${say(name, 'en')}”`);
  if (nodes.length > 0) return localText(`Удалить блоки: ${nodes.length}`, `Delete ${nodes.length} blocks`);
  return edges.length === 1 ? localText('Удалить связь', 'Delete an edge') : localText('Удалить связи', 'Delete edges');
}
