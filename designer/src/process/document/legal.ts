import type { BlockCatalogue, BlockDefinition, Diagram, LocalText, Node } from '@marshrut/model';
import { localText } from '@marshrut/model';
import { mayHost } from './kinds.js';
import { into, type Level, nodeOf, nodesAt, outOf } from './level.js';

/** May a block of this kind stand at this level? Inside a subprocess, a for-each or a handler all is as on the process. */
export function mayStand(block: BlockDefinition, diagram: Diagram, level: Level): boolean {
  const inTask = level !== null && nodeOf(diagram, level)?.block === 'task';
  return block.place === 'both' || block.place === (inTask ? 'task' : 'process');
}

/** Blocks that may be added at a level by hand: legal there, and not a second start. A process may begin in several ways. */
export function blocksFor(blocks: BlockCatalogue, diagram: Diagram, level: Level): BlockDefinition[] {
  const started = level !== null && nodesAt(diagram, level).some(node => node.block === 'start');
  return [...blocks.values()].filter(block => mayStand(block, diagram, level) && !(block.id === 'start' && started));
}

/** May the event be put on the border of this block? */
export function mayStandOnBorder(blocks: BlockCatalogue, event: Node, host: Node | undefined): boolean {
  return blocks.get(event.block)?.attaches === true && mayHost(host?.block);
}

/** May the block stand in the middle of an edge: something comes in and something goes out. */
export function mayStandOnEdge(block: BlockDefinition): boolean {
  return block.edges.in === 'many' && block.edges.out !== 'none';
}

/** May something be added behind this node by a new edge of its own? */
export function mayHaveAnotherOut(blocks: BlockCatalogue, diagram: Diagram, node: Node): boolean {
  const out = blocks.get(node.block)?.edges.out ?? 'many';
  return out === 'many' || (out === 'one' && outOf(diagram, node.id).length === 0);
}

/** Why an edge may not lead from one node to another; null where it may. `except` is the edge being moved. */
export function whyNotConnect(
  blocks: BlockCatalogue,
  diagram: Diagram,
  from: Node,
  to: Node,
  except?: string,
): LocalText | null {
  const [source, target] = [blocks.get(from.block), blocks.get(to.block)];
  const out = outOf(diagram, from.id).filter(edge => edge.id !== except);
  if (from.id === to.id)
    return localText('Блок нельзя соединить с самим собой', 'A block cannot be connected to itself');
  if (from.parent !== to.parent)
    return localText('Блоки стоят на разных уровнях', 'The blocks stand at different levels');
  if (target?.edges.in === 'none') {
    return localText(`В «${target.name.ru}» связь войти не может`, `Nothing can lead into “${target.name.en}”`);
  }
  if (source?.edges.out === 'none') {
    return localText(`Из «${source.name.ru}» связь выйти не может`, `Nothing can lead out of “${source.name.en}”`);
  }
  if (from.block === 'firstOf' && to.block !== 'wait') return onlyWaits(blocks);
  if (out.some(edge => edge.to === to.id) && into(diagram, to.id).length > 0) {
    return localText('Эти блоки уже соединены', 'These blocks are connected already');
  }
  if (source?.edges.out === 'one' && out.length > 0) {
    const choice = blocks.get('choice')?.name ?? localText('choice');
    return localText(
      `Из «${source.name.ru}» выходит только одна связь. Для ветвления поставьте «${choice.ru}»`,
      `Only one edge can leave “${source.name.en}”. To branch, place a “${choice.en}”`,
    );
  }
  return null;
}

function onlyWaits(blocks: BlockCatalogue): LocalText {
  const [race, wait] = ['firstOf', 'wait'].map(id => blocks.get(id)?.name ?? localText(id));
  return localText(
    `За «${race?.ru}» стоят только блоки «${wait?.ru}»`,
    `Only “${wait?.en}” blocks stand behind “${race?.en}”`,
  );
}
