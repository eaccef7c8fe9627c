import { localText } from '@marshrut/model';
import { newEdge } from '../document/branch.js';
import { nodeOf } from '../document/level.js';
import type { EditKind } from './edit.js';

export interface Connect {
  readonly edge: string;
  readonly from: string;
  readonly to: string;
}

export const connect: EditKind<Connect> = {
  name: 'connect',
  title: () => localText('Соединить блоки', 'Connect blocks'),
  change: (diagram, { edge, from, to }) =>
    nodeOf(diagram, from) && nodeOf(diagram, to)
      ? { ...diagram, edges: [...diagram.edges, newEdge(diagram, edge, from, to)] }
      : diagram,
};
