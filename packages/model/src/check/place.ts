import type { BlockCatalogue } from '../document/block.js';
import type { Node } from '../document/diagram.js';
import { localText, say } from '../vocabulary.js';
import { at } from './at.js';
import type { Problem } from './problem.js';

/** Where a node stands: in a block that holds others, at the level its block belongs to, an event on its host. */
export function checkPlace(node: Node, byId: ReadonlyMap<string, Node>, blocks: BlockCatalogue): Problem[] {
  const block = blocks.get(node.block);
  if (!block) {
    return [
      at(
        node,
        'BLOCK_UNKNOWN',
        `Ожидался блок из библиотеки, но блока «${node.block}» нет. Удалите его или установите блок.`,
        `Expected a block of the library, but there is no "${node.block}". Delete it or install the block.`,
      ),
    ];
  }
  const owner = node.parent === null ? undefined : byId.get(node.parent);
  if (node.parent !== null && !(owner && blocks.get(owner.block)?.holds)) {
    return [
      at(
        node,
        'BLOCK_MISPLACED',
        'Ожидалось, что блок стоит внутри задачи или подпроцесса, но их нет. Перенесите его.',
        'Expected the block to stand in a task or a subprocess, but there is none. Move it.',
      ),
    ];
  }
  const problems: Problem[] = [];
  const inTask = owner?.block === 'task';
  if ((block.place === 'process' && inTask) || (block.place === 'task' && !inTask)) {
    const where =
      block.place === 'task'
        ? localText('внутри задачи', 'inside a task')
        : localText('на схеме процесса', 'on the process');
    problems.push(
      at(
        node,
        'BLOCK_MISPLACED',
        `Ожидалось, что «${block.name.ru}» стоит ${where.ru}, но он в другом месте. Перенесите его.`,
        `Expected "${block.name.en}" ${where.en}, but it stands elsewhere. Move it.`,
      ),
    );
  }
  problems.push(...checkHost(node, byId, blocks));
  // The way into a part begins at its one start: nobody looks for it by name.
  const needsNone = block.id === 'note' || (block.id === 'start' && owner !== undefined);
  if (!needsNone && say(node.name, 'ru').trim() === '') {
    problems.push({
      ...at(
        node,
        'NAME_MISSING',
        'Ожидалось название, но блок не назван. Назовите его.',
        'Expected a name, but the block has none. Name it.',
      ),
      severity: 'warning',
      property: 'name',
    });
  }
  return problems;
}

/** An event stands on the border of a block of its level that stays for a while. */
function checkHost(node: Node, byId: ReadonlyMap<string, Node>, blocks: BlockCatalogue): Problem[] {
  const attaches = blocks.get(node.block)?.attaches === true;
  const host = node.attachedTo === undefined ? undefined : byId.get(node.attachedTo);
  if (!attaches && node.attachedTo === undefined) return [];
  const hosts = host && host.parent === node.parent && host.id !== node.id && !blocks.get(host.block)?.attaches;
  if (attaches && hosts) return [];
  return [
    at(
      node,
      'HOST_MISSING',
      'Ожидалось, что событие стоит на границе блока этого уровня, но такого блока нет. Поставьте его на блок или удалите.',
      'Expected the event to stand on the border of a block of this level, but there is none. Put it on a block or delete it.',
    ),
  ];
}
