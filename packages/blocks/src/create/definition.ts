import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { checkAssignments, checkInto, fieldExpressions, unknownEntity } from '../shared/checks.js';
import { assignmentSchema } from '../shared/settings.js';

const settings = z.strictObject({
  entity: z.string().max(40),
  into: z.string().max(40),
  values: z.array(assignmentSchema).max(200),
});

export type CreateSettings = z.infer<typeof settings>;

export const create: BlockDefinition<CreateSettings> = {
  id: 'create',
  version: 1,
  name: localText('Создать', 'Create'),
  hint: localText(
    'Завести новую запись; в базе она появится при фиксации.',
    'Enter a new record; it reaches the database at the commit.',
  ),
  icon: 'file-plus',
  place: 'both',
  words: [
    'создать',
    'добавить',
    'новая запись',
    'завести',
    'операция с данными',
    'create',
    'add',
    'insert',
    'new record',
  ],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ entity: '', into: '', values: [] }),
  expressions: ({ entity, values }, context) =>
    fieldExpressions(
      'values',
      'value',
      values.map(row => ({ field: row.field, text: row.value })),
      entity,
      context,
    ),
  contract: ({ into, values }) => ({ reads: [], writes: [into, ...values.map(row => `${into}.${row.field}`)] }),
  check: (node, { entity, into, values }, context) =>
    context.entities.has(entity)
      ? [...checkInto(node, into, entity, context), ...checkAssignments(node, 'values', values, entity, context)]
      : [unknownEntity(node, entity)],
};
