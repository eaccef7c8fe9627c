import { type BlockDefinition, type ExpressionUse, localText } from '@marshrut/model';
import { z } from 'zod';
import { fieldAt, problemAt } from '../shared/checks.js';
import { localTextSchema } from '../shared/settings.js';

const formField = z.strictObject({
  /** `amount` is a card field, `person.phone` a field of the record the card refers to. */
  path: z.string().min(1).max(81),
  mode: z.enum(['edit', 'read', 'hidden']),
  required: z.boolean(),
  label: localTextSchema.optional(),
  help: localTextSchema.optional(),
  visibleIf: z.string().max(4000).optional(),
  requiredIf: z.string().max(4000).optional(),
  /** Of a choice: options that are offered only while a condition holds. */
  offers: z
    .array(z.strictObject({ option: z.string().min(1).max(60), when: z.string().max(4000) }))
    .max(200)
    .optional(),
});

const settings = z.strictObject({ fields: z.array(formField).max(200) });

export type FormField = z.infer<typeof formField>;
export type FormSettings = z.infer<typeof settings>;

export const form: BlockDefinition<FormSettings> = {
  id: 'form',
  version: 1,
  name: localText('Форма', 'Form'),
  hint: localText(
    'Экран, на котором человек вводит или смотрит данные.',
    'A screen where a person enters or reads data.',
  ),
  icon: 'forms',
  place: 'task',
  words: ['экран', 'ввод', 'анкета', 'карточка', 'поля', 'form', 'screen', 'input', 'view'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ fields: [] }),
  expressions: ({ fields }) =>
    fields.flatMap((field, index): ExpressionUse[] => [
      ...(field.visibleIf
        ? [{ at: `fields.${index}.visibleIf`, text: field.visibleIf, expect: 'condition' as const }]
        : []),
      ...(field.requiredIf
        ? [{ at: `fields.${index}.requiredIf`, text: field.requiredIf, expect: 'condition' as const }]
        : []),
      ...(field.offers ?? []).flatMap(({ when: text }, at) =>
        text ? [{ at: `fields.${index}.offers.${at}.when`, text, expect: 'condition' as const }] : [],
      ),
    ]),
  contract: ({ fields }) => ({
    reads: fields.filter(field => field.mode === 'read').map(field => field.path),
    writes: fields.filter(field => field.mode === 'edit').map(field => field.path),
  }),
  check(node, { fields }, context) {
    if (fields.length === 0) {
      return [
        problemAt(
          node,
          'fields',
          'SETTING_MISSING',
          localText(
            'Ожидалось хотя бы одно поле, но форма пуста. Добавьте поле.',
            'Expected at least one field, but the form is empty. Add a field.',
          ),
        ),
      ];
    }
    return fields.flatMap((field, index) => {
      const known = fieldAt(context, field.path);
      if (!known) {
        return [
          problemAt(
            node,
            `fields.${index}`,
            'FIELD_UNKNOWN',
            localText(
              `Ожидалось поле карточки дела, но поля «${field.path}» нет. Выберите другое или создайте его.`,
              `Expected a field of the case card, but there is no "${field.path}". Choose another one or create it.`,
            ),
          ),
        ];
      }
      if (known.type.kind === 'number' && field.mode === 'edit') {
        return [
          problemAt(
            node,
            `fields.${index}`,
            'FIELD_UNSUITABLE',
            localText(
              `Ожидалось поле для ввода, но номер «${known.name.ru}» присваивается при записи. Сделайте его только для чтения.`,
              `Expected a field for input, but the number "${known.name.en}" is taken at the commit. Make it read-only.`,
            ),
          ),
        ];
      }
      if (fields.findIndex(other => other.path === field.path) < index) {
        return [
          problemAt(
            node,
            `fields.${index}`,
            'KEY_REPEATED',
            localText(
              `Ожидалось одно поле «${known.name.ru}» на форме, но их два. Уберите лишнее.`,
              `Expected "${known.name.en}" once, but it stands on the form twice. Remove one.`,
            ),
          ),
        ];
      }
      return [];
    });
  },
};
