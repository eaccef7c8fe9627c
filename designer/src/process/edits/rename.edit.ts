import type { LocalText } from '@marshrut/model';
import { localText, say } from '@marshrut/model';
import type { EditKind } from './edit.js';

export interface Rename {
  readonly node: string;
  readonly name: LocalText;
}

export const rename: EditKind<Rename> = {
  name: 'rename',
  title: ({ name }) => localText(`Назвать «${say(name, 'ru')}»`, `Name it “${say(name, 'en')}”`),
  change: (diagram, { node: id, name }) => ({
    ...diagram,
    nodes: diagram.nodes.map(node =>
      node.id === id && (node.name.ru !== name.ru || node.name.en !== name.en) ? { ...node, name } : node,
    ),
  }),
};
