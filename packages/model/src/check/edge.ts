import type { BlockCatalogue } from '../document/block.js';
import type { Edge, Node } from '../document/diagram.js';
import { localText } from '../vocabulary.js';
import type { Problem, ProblemCode } from './problem.js';

/** An edge joins two nodes of one level, from one that has a way out to one that has a way in. */
export function checkEdge(edge: Edge, byId: ReadonlyMap<string, Node>, blocks: BlockCatalogue): Problem[] {
  const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
  const problem = (code: ProblemCode, ru: string, en: string): Problem => ({
    code,
    severity: 'error',
    message: localText(ru, en),
    edge: edge.id,
  });
  if (!from || !to)
    return [
      problem(
        'EDGE_DANGLING',
        'Ожидалась связь двух блоков, но одного конца нет. Удалите или соедините её.',
        'Expected an edge between two blocks, but an end is missing. Delete or connect it.',
      ),
    ];
  if (from.parent !== to.parent)
    return [
      problem(
        'EDGE_CROSSES_SCOPE',
        'Ожидалась связь внутри одного уровня, но она пересекает границу задачи. Удалите её.',
        'Expected an edge within one level, but it crosses the border of a task. Delete it.',
      ),
    ];
  if (blocks.get(from.block)?.edges.out === 'none' || blocks.get(to.block)?.edges.in === 'none') {
    return [
      problem(
        'EDGE_NOT_ALLOWED',
        'Ожидалась связь, разрешённая для этих блоков, но она ведёт из конца или в начало. Удалите её.',
        'Expected an edge these blocks allow, but it leaves an end or enters a start. Delete it.',
      ),
    ];
  }
  return [];
}
