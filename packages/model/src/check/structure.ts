import type { BlockCatalogue } from '../document/block.js';
import type { Diagram } from '../document/diagram.js';
import { localText } from '../vocabulary.js';
import { checkEdge } from './edge.js';
import { checkLevel } from './level.js';
import { checkPlace } from './place.js';
import type { Problem } from './problem.js';

/**
 * Problems of the drawing itself: starts, ends, orphans, dead ends, branches. Costs one walk over nodes and edges.
 * Settings and expressions are checked elsewhere.
 */
export function checkStructure(diagram: Diagram, blocks: BlockCatalogue): Problem[] {
  const byId = new Map(diagram.nodes.map(node => [node.id, node]));
  const parents = [null, ...diagram.nodes.filter(node => blocks.get(node.block)?.holds).map(node => node.id)];
  return [
    ...repeated(
      [...diagram.nodes, ...diagram.edges].map(item => item.id),
      'ID_REPEATED',
    ),
    ...repeated(
      diagram.card.map(field => field.key),
      'KEY_REPEATED',
    ),
    ...diagram.nodes.flatMap(node => checkPlace(node, byId, blocks)),
    ...diagram.edges.flatMap(edge => checkEdge(edge, byId, blocks)),
    ...parents.flatMap(parent => {
      const nodes = diagram.nodes.filter(node => node.parent === parent);
      const inside = new Set(nodes.map(node => node.id));
      return checkLevel(
        { parent, nodes, edges: diagram.edges.filter(edge => inside.has(edge.from) && inside.has(edge.to)) },
        byId,
        blocks,
      );
    }),
  ];
}

function repeated(ids: readonly string[], code: 'ID_REPEATED' | 'KEY_REPEATED'): Problem[] {
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
  return twice.map(id => ({
    code,
    severity: 'error',
    message: localText(
      `Ожидалось, что «${id}» встречается один раз, но встречается чаще. Переименуйте.`,
      `Expected "${id}" once, but it stands there more often. Rename it.`,
    ),
  }));
}
