import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { checkAssignee } from '../shared/checks.js';
import { assigneeSchema } from '../shared/settings.js';

const settings = z.strictObject({ assignee: assigneeSchema });

export type TaskSettings = z.infer<typeof settings>;

export const task: BlockDefinition<TaskSettings> = {
  id: 'task',
  version: 1,
  name: localText('Задача', 'Task'),
  hint: localText(
    'Работа одного человека по шагам; всё введённое записывается разом.',
    "One person's work in steps; all that is entered is written at once.",
  ),
  icon: 'user-check',
  place: 'process',
  words: ['таск', 'работа', 'мастер', 'исполнитель', 'согласование', 'task', 'wizard', 'user task', 'work'],
  holds: true,
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ assignee: { to: 'role', role: '' } }),
  expressions: () => [],
  contract: ({ assignee }) => ({ reads: assignee.to === 'field' ? [assignee.field] : [], writes: [] }),
  check: (node, { assignee }, context) => checkAssignee(node, assignee, context),
};
