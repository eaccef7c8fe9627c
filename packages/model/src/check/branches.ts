import type { BlockCatalogue } from '../document/block.js';
import type { Edge, Node } from '../document/diagram.js';
import { at } from './at.js';
import type { Problem } from './problem.js';

/** Blocks whose branches carry conditions. */
const DECIDING: readonly string[] = ['choice', 'inclusive'];

/** What leaves a block: one edge or several, with their conditions. */
export function checkBranches(
  node: Node,
  out: readonly Edge[],
  byId: ReadonlyMap<string, Node>,
  blocks: BlockCatalogue,
): Problem[] {
  const problems: Problem[] = [];
  if (blocks.get(node.block)?.edges.out === 'one' && out.length > 1) {
    problems.push(
      at(
        node,
        'EDGES_TOO_MANY',
        'Ожидалась одна связь из блока, но их несколько. Поставьте «Условие» или «Параллельно».',
        'Expected one edge out of this block, but there are several. Put a Decision or Parallel block.',
        'edges',
      ),
    );
  }
  if (node.block === 'firstOf') return [...problems, ...out.flatMap(edge => checkRace(edge, byId))];
  if (!DECIDING.includes(node.block) || out.length === 0 || onlyMerges(out)) return problems;
  const otherwise = out.filter(edge => edge.otherwise === true);
  if (otherwise.length === 0)
    problems.push(
      at(
        node,
        'OTHERWISE_MISSING',
        'Ожидалась ветвь «Иначе», но её нет. Отметьте одну ветвь как «Иначе».',
        'Expected an "Otherwise" branch, but there is none. Mark one branch as "Otherwise".',
        'edges',
      ),
    );
  if (otherwise.length > 1)
    problems.push(
      at(
        node,
        'OTHERWISE_SEVERAL',
        'Ожидалась одна ветвь «Иначе», но их несколько. Оставьте одну.',
        'Expected one "Otherwise" branch, but there are several. Keep one.',
        'edges',
      ),
    );
  for (const edge of out) {
    if (edge.otherwise !== true && (edge.condition ?? '').trim() === '') {
      problems.push({
        ...at(
          node,
          'CONDITION_MISSING',
          'Ожидалось условие ветви, но его нет. Скажите, когда идти по ней.',
          'Expected a condition on the branch, but there is none. Say when to take it.',
          `edges.${edge.id}`,
        ),
        edge: edge.id,
      });
    }
  }
  return problems;
}

/** Where branches only meet there is nothing to decide. */
function onlyMerges(out: readonly Edge[]): boolean {
  const [only, ...others] = out;
  return others.length === 0 && only?.otherwise !== true && (only?.condition ?? '').trim() === '';
}

function checkRace(edge: Edge, byId: ReadonlyMap<string, Node>): Problem[] {
  const target = byId.get(edge.to);
  if (!target || target.block === 'wait') return [];
  return [
    {
      ...at(
        target,
        'EDGE_NOT_ALLOWED',
        'Ожидалось, что за «Что раньше» стоит «Ожидание», но там другой блок. Поставьте между ними «Ожидание».',
        'Expected a Wait behind "First of", but there is another block. Put a Wait between them.',
        'edges',
      ),
      edge: edge.id,
    },
  ];
}
