import { localText } from '@marshrut/model';
import type { EditKind } from './edit.js';

/** `edges`: all edges that leave the node, in the order in which their conditions are asked. */
export interface OrderBranches {
  readonly edges: readonly string[];
}

export const orderBranches: EditKind<OrderBranches> = {
  name: 'orderBranches',
  title: () => localText('Изменить порядок ветвей', 'Change the order of branches'),
  change: (diagram, { edges }) => {
    const wanted = edges.flatMap(id => diagram.edges.find(edge => edge.id === id) ?? []);
    const listed = new Set(edges);
    let next = 0;
    const ordered = diagram.edges.map(edge => (listed.has(edge.id) ? (wanted[next++] ?? edge) : edge));
    return ordered.some((edge, index) => edge !== diagram.edges[index]) ? { ...diagram, edges: ordered } : diagram;
  },
};
