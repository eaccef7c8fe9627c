import { localText } from '@marshrut/model';
import { fromAnother } from '../document/branch.js';
import { edgeOf } from '../document/level.js';
import type { Connect } from './connect.edit.js';
import type { EditKind } from './edit.js';

/** The end of an edge is moved to another block. A branch keeps its name and condition while its source stays. */
export const reconnect: EditKind<Connect> = {
  name: 'reconnect',
  title: () => localText('Переставить связь', 'Move an edge'),
  change: (diagram, { edge: id, from, to }) => {
    const edge = edgeOf(diagram, id);
    if (!edge || (edge.from === from && edge.to === to)) return diagram;
    const changed = { ...fromAnother(diagram, edge, from), from, to };
    return { ...diagram, edges: diagram.edges.map(one => (one === edge ? changed : one)) };
  },
};
