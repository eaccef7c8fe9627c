import { type LocalText, localText } from '@marshrut/model';
import type { Point } from '../canvas/geometry.js';
import type { EditKind } from './edit.js';

export interface Move {
  readonly positions: Readonly<Record<string, Point>>;
  /** How it is called, where it was not done by hand. */
  readonly title?: LocalText;
}

/** Events on a border stand where their block does. */
export const move: EditKind<Move> = {
  name: 'move',
  title: ({ title, positions }) => {
    if (title) return title;
    return Object.keys(positions).length === 1
      ? localText('Переместить блок', 'Move a block')
      : localText('Переместить блоки', 'Move blocks');
  },
  change: (diagram, { positions }) => ({
    ...diagram,
    nodes: diagram.nodes.map(node => {
      const to = node.attachedTo === undefined ? positions[node.id] : undefined;
      return to && (to.x !== node.position.x || to.y !== node.position.y) ? { ...node, position: { ...to } } : node;
    }),
  }),
};
