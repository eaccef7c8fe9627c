import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { cardField, checkAssignments, fieldExpressions, problemAt } from '../shared/checks.js';
import { assignmentSchema } from '../shared/settings.js';

const settings = z.strictObject({ record: z.string().max(40), values: z.array(assignmentSchema).max(200) });

export type ChangeSettings = z.infer<typeof settings>;

export const change: BlockDefinition<ChangeSettings> = {
  id: 'change',
  version: 1,
  name: localText('Изменить', 'Change'),
  hint: localText(
    'Изменить поля записи; в базе они изменятся при фиксации.',
    'Change fields of a record; the database changes at the commit.',
  ),
  icon: 'edit',
  place: 'both',
  words: [
    'изменить',
    'обновить',
    'привязать',
    'связать',
    'заполнить',
    'операция с данными',
    'change',
    'update',
    'link',
    'set',
  ],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ record: '', values: [] }),
  expressions({ record, values }, context) {
    const type = cardField(context, record)?.type;
    const entity = type?.kind === 'reference' ? type.entity : '';
    return fieldExpressions(
      'values',
      'value',
      values.map(row => ({ field: row.field, text: row.value })),
      entity,
      context,
    );
  },
  contract: ({ record, values }) => ({ reads: [record], writes: values.map(row => `${record}.${row.field}`) }),
  check(node, { record, values }, context) {
    const type = cardField(context, record)?.type;
    if (type?.kind !== 'reference') {
      return [
        problemAt(
          node,
          'record',
          record === '' ? 'SETTING_MISSING' : 'FIELD_UNSUITABLE',
          localText(
            'Ожидалось поле карточки, которое ссылается на запись, но его нет. Выберите, что менять.',
            'Expected a card field that refers to a record, but there is none. Choose what to change.',
          ),
        ),
      ];
    }
    return checkAssignments(node, 'values', values, type.entity, context);
  },
};
