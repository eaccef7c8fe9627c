import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { checkAssignee, fieldsOf } from '../shared/check-assignee.js';
import { assigneeSchema } from '../shared/settings.js';

const settings = z.strictObject({ assignee: assigneeSchema });

export type HandOverSettings = z.infer<typeof settings>;

export const handOver: BlockDefinition<HandOverSettings> = {
  id: 'handOver',
  version: 1,
  name: localText('Передача', 'Hand-over'),
  hint: localText(
    'Дальше эту же задачу ведёт другой; введённое ещё не записано в базу.',
    'Somebody else goes on with this task; nothing is committed yet.',
  ),
  icon: 'user-share',
  place: 'task',
  words: ['передать', 'согласование', 'другому', 'виза', 'hand over', 'pass', 'approve'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ assignee: { to: 'role', role: '' } }),
  expressions: () => [],
  contract: ({ assignee }) => ({ reads: fieldsOf(assignee), writes: [] }),
  check: (node, { assignee }, context) => checkAssignee(node, assignee, context),
};
