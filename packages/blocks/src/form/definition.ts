import { ROWS_LIMIT } from '@marshrut/engine';
import { type BlockDefinition, type ExpressionUse, localText } from '@marshrut/model';
import { z } from 'zod';
import { fieldAt, problemAt } from '../shared/checks.js';
import { localTextSchema } from '../shared/settings.js';
import { checkComputed } from './check-computed.js';
import { checkTable } from './check-table.js';

const formField = z.strictObject({
  /** `amount` is a card field, `person.phone` a field of the record the card refers to. */
  path: z.string().min(1).max(81),
  mode: z.enum(['edit', 'read', 'computed', 'hidden']),
  /** Of a computed field: how its value comes of others. */
  computed: z.string().max(4000).optional(),
  required: z.boolean(),
  label: localTextSchema.optional(),
  help: localTextSchema.optional(),
  visibleIf: z.string().max(4000).optional(),
  requiredIf: z.string().max(4000).optional(),
  /** Of a field for input: while it holds, the field is only read. */
  readIf: z.string().max(4000).optional(),
  /** Of a choice: options that are offered only while a condition holds. */
  offers: z
    .array(z.strictObject({ option: z.string().min(1).max(60), when: z.string().max(4000) }))
    .max(200)
    .optional(),
});

const column = z.strictObject({
  field: z.string().min(1).max(40),
  mode: z.enum(['edit', 'read']),
  required: z.boolean(),
});

/** Parts of one record as a table: a row is a record of `entity`, whose `partOf` names the record in the card field `of`. */
const formTable = z.strictObject({
  of: z.string().min(1).max(40),
  entity: z.string().min(1).max(40),
  mode: z.enum(['edit', 'read']),
  label: localTextSchema.optional(),
  columns: z.array(column).max(20),
  min: z.int().min(0).max(ROWS_LIMIT),
  max: z.int().min(1).max(ROWS_LIMIT),
  /** Null: as they were made. */
  order: z.strictObject({ field: z.string().min(1).max(40), descending: z.boolean() }).nullable(),
  visibleIf: z.string().max(4000).optional(),
});

const settings = z.strictObject({
  fields: z.array(formField).max(200),
  tables: z.array(formTable).max(10).optional(),
});

export type FormField = z.infer<typeof formField>;
export type FormTable = z.infer<typeof formTable>;
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
  expressions: ({ fields, tables = [] }, context) => [
    ...fields.flatMap((field, index): ExpressionUse[] => [
      ...(field.mode === 'computed'
        ? [
            {
              at: `fields.${index}.computed`,
              text: field.computed ?? '',
              expect: fieldAt(context, field.path)?.type ?? ('value' as const),
            },
          ]
        : []),
      ...(field.visibleIf
        ? [{ at: `fields.${index}.visibleIf`, text: field.visibleIf, expect: 'condition' as const }]
        : []),
      ...(field.requiredIf
        ? [{ at: `fields.${index}.requiredIf`, text: field.requiredIf, expect: 'condition' as const }]
        : []),
      ...(field.readIf ? [{ at: `fields.${index}.readIf`, text: field.readIf, expect: 'condition' as const }] : []),
      ...(field.offers ?? []).flatMap(({ when: text }, at) =>
        text ? [{ at: `fields.${index}.offers.${at}.when`, text, expect: 'condition' as const }] : [],
      ),
    ]),
    ...tables.flatMap(({ visibleIf }, index): ExpressionUse[] =>
      visibleIf ? [{ at: `tables.${index}.visibleIf`, text: visibleIf, expect: 'condition' }] : [],
    ),
  ],
  contract: ({ fields, tables = [] }) => ({
    reads: [
      ...fields.filter(field => field.mode === 'read').map(field => field.path),
      ...tables.map(table => table.of),
    ],
    writes: fields.filter(({ mode }) => mode === 'edit' || mode === 'computed').map(field => field.path),
  }),
  check(node, { fields, tables = [] }, context) {
    if (fields.length + tables.length === 0) {
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
    const ofTables = tables.flatMap((table, index) => checkTable(node, table, index, tables, context));
    const ofFields = fields.flatMap((field, index) => {
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
    return [...ofFields, ...ofTables, ...checkComputed(node, fields, context)];
  },
};
