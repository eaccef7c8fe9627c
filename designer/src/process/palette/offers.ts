import { normalText } from '@marshrut/expressions';
import type { BlockCatalogue, BlockDefinition, Diagram, LocalText } from '@marshrut/model';
import type { InsertPlace } from '../canvas/canvas-state.js';
import { branches, mayHost } from '../document/kinds.js';
import { blocksFor, mayStandOnEdge, whyNotConnect } from '../document/legal.js';
import { edgeOf, type Level, nodeOf, outOf } from '../document/level.js';
import { walk } from '../document/walk.js';
import { searched } from './search.js';

/** One line of the insert menu: a new block, or a block that is there already and can be led to. */
export interface Offer {
  readonly id: string;
  readonly block: string;
  readonly name: LocalText;
  readonly hint?: LocalText;
  readonly group: 'newBlock' | 'onBorder' | 'leadTo';
  take(): void;
}

interface Counter {
  insert(block: BlockDefinition, place: InsertPlace): void;
  connect(from: string, to: string): void;
}

/** What may stand at a place; behind a block also the blocks an edge may lead to. */
export function offersAt(
  place: InsertPlace,
  search: string,
  diagram: Diagram,
  level: Level,
  blocks: BlockCatalogue,
  counter: Counter,
): Offer[] {
  const legal = blocksFor(blocks, diagram, level).filter(block => fits(block, place, diagram));
  const fresh = searched(legal, search).map(
    (block): Offer => ({
      id: `new-${block.id}`,
      block: block.id,
      name: block.name,
      hint: block.hint,
      group: block.attaches ? 'onBorder' : 'newBlock',
      take: () => counter.insert(block, place),
    }),
  );
  fresh.sort((a, b) => Number(a.group === 'onBorder') - Number(b.group === 'onBorder'));
  if (place.kind !== 'after') return fresh;
  return [...fresh, ...targets(place.node, search, diagram, level, blocks, counter)];
}

function fits(block: BlockDefinition, place: InsertPlace, diagram: Diagram): boolean {
  if (block.attaches) return 'node' in place && mayHost(nodeOf(diagram, place.node)?.block);
  if (place.kind === 'border') return false;
  if (place.kind === 'free') return true;
  if (block.id === 'note') return place.kind === 'after';
  const edge = place.kind === 'on' ? edgeOf(diagram, place.edge) : undefined;
  const from = nodeOf(diagram, place.kind === 'on' ? (edge?.from ?? '') : place.node);
  if (from?.block === 'firstOf') return block.id === 'wait';
  if (place.kind === 'on') return mayStandOnEdge(block) && edge !== undefined;
  const onTheWay = !branches(from?.block) && outOf(diagram, place.node).length > 0;
  return onTheWay ? mayStandOnEdge(block) : block.edges.in === 'many';
}

function targets(
  node: string,
  search: string,
  diagram: Diagram,
  level: Level,
  blocks: BlockCatalogue,
  counter: Counter,
): Offer[] {
  const from = nodeOf(diagram, node);
  const wanted = normalText(search);
  if (!from) return [];
  return walk(diagram, level)
    .filter(to => whyNotConnect(blocks, diagram, from, to) === null)
    .filter(to => normalText(`${to.name.ru} ${to.name.en}`).includes(wanted))
    .map(to => ({
      id: to.id,
      block: to.block,
      name: to.name,
      group: 'leadTo',
      take: () => counter.connect(from.id, to.id),
    }));
}
