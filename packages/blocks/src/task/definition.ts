import { type BlockDefinition, expressionSchema, localText } from '@marshrut/model';
import { z } from 'zod';
import { checkAssignee, fieldsOf } from '../shared/check-assignee.js';
import { checkTermCalendar } from '../shared/checks.js';
import { assigneeSchema, fourEyesSchema, returnsSchema } from '../shared/settings.js';
import { termUnits } from '../shared/trigger.js';

const settings = z.strictObject({
  assignee: assigneeSchema,
  fourEyes: fourEyesSchema.optional(),
  /** Until when it is to be done, from the moment it is opened. */
  deadline: z
    .strictObject({
      amount: expressionSchema,
      unit: z.enum(termUnits),
      /** A calendar by its key; null is the one of the installation. */
      calendar: z.string().max(60).nullable(),
      /** Percent of the term after which its people are warned. */
      warnAt: z.int().min(1).max(99).nullable(),
      /** Name of the escalation that is thrown when it is missed; empty: none. */
      escalation: z.string().max(80),
    })
    .optional(),
  /** Who may take the completed task back while nothing has come of it; absent: those who answer for cases. */
  undo: z.enum(['managers', 'performer', 'nobody']).optional(),
  /** Where whoever does it may send the case back to. Left out: to earlier stages that make no records; empty: nowhere. */
  returns: returnsSchema.optional(),
});

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
  expressions: ({ deadline }) =>
    deadline ? [{ at: 'deadline.amount', text: deadline.amount, expect: { kind: 'int' } }] : [],
  contract: ({ assignee }) => ({ reads: fieldsOf(assignee), writes: [] }),
  check: (node, { assignee, deadline }, context) => [
    ...checkAssignee(node, assignee, context),
    ...checkTermCalendar(node, 'deadline.calendar', deadline?.calendar ?? null, context),
  ],
};
