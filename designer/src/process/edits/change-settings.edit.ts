import type { CardField, Node } from '@marshrut/model';
import { localText, say } from '@marshrut/model';
import { nodeOf } from '../document/level.js';
import type { EditKind } from './edit.js';

export interface ChangeSettings {
  readonly node: string;
  readonly settings: Node['settings'];
  /** Card fields that come into being by this change: a new field of a form, the result of a search. */
  readonly newFields?: readonly CardField[];
}

export const changeSettings: EditKind<ChangeSettings> = {
  name: 'changeSettings',
  title: ({ node }, diagram) => {
    const name = nodeOf(diagram, node)?.name ?? localText('');
    return localText(`Настроить «${say(name, 'ru')}»`, `Set up “${say(name, 'en')}”`);
  },
  change: (diagram, { node: id, settings, newFields = [] }) => ({
    ...diagram,
    nodes: diagram.nodes.map(node =>
      node.id === id && JSON.stringify(node.settings) !== JSON.stringify(settings) ? { ...node, settings } : node,
    ),
    card: newFields.length > 0 ? [...diagram.card, ...newFields] : diagram.card,
  }),
};
