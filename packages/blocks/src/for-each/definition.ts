import {
  type BlockDefinition,
  type CheckContext,
  type ExpressionUse,
  expressionSchema,
  localText,
  type Node,
  type Problem,
} from '@marshrut/model';
import { z } from 'zod';
import { cardField, fieldExpressions, problemAt, unknownEntity } from '../shared/checks.js';

const key = z.string().max(40);

const settings = z.strictObject({
  over: z.discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('records'),
      entity: key,
      where: z.array(z.strictObject({ field: key, equals: expressionSchema })).max(20),
    }),
    z.strictObject({ of: z.literal('people'), role: z.string().max(60) }),
    z.strictObject({ of: z.literal('times'), count: expressionSchema }),
  ]),
  turn: z.enum(['together', 'inTurn']),
  /** Card fields that each item has for itself: the record or the person, its number from 1, and further ones. */
  item: key.nullable(),
  number: key.nullable(),
  own: z.array(key).max(50),
  /** all: every item is done. any: one counts. quorum: as many count as `quorum` says. expression: `when` is true. */
  until: z.enum(['all', 'any', 'quorum', 'expression']),
  /** Which items count; empty: each that is done. */
  counts: expressionSchema,
  quorum: expressionSchema,
  when: expressionSchema,
  /** Card fields that say how many are done, and how many of them count. */
  doneInto: key.nullable(),
  agreedInto: key.nullable(),
});

export type ForEachSettings = z.infer<typeof settings>;

/** BPMN: multi-instance subprocess, parallel or sequential, with its completion condition. */
export const forEach: BlockDefinition<ForEachSettings> = {
  id: 'forEach',
  version: 1,
  name: localText('Для каждого', 'For each'),
  hint: localText(
    'Сделать одно и то же для каждой записи или каждого сотрудника: всем сразу или по очереди.',
    'Do the same for each record or each person: all at once or in turn.',
  ),
  icon: 'repeat',
  place: 'process',
  words: ['цикл', 'каждый', 'голосование', 'кворум', 'список', 'комитет', 'loop', 'multi-instance', 'vote', 'quorum'],
  holds: true,
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({
    over: { of: 'people', role: '' },
    turn: 'together',
    item: null,
    number: null,
    own: [],
    until: 'all',
    counts: '',
    quorum: '',
    when: '',
    doneInto: null,
    agreedInto: null,
  }),
  expressions: uses,
  contract: ({ item, number, own, doneInto, agreedInto }) => ({
    reads: [],
    writes: [item, number, doneInto, agreedInto, ...own].filter(one => one !== null),
  }),
  check,
};

function uses({ over, until, counts, quorum, when }: ForEachSettings, context: CheckContext): ExpressionUse[] {
  const items: readonly ExpressionUse[] =
    over.of === 'times'
      ? [{ at: 'over.count', text: over.count, expect: { kind: 'int' } }]
      : over.of === 'records'
        ? fieldExpressions(
            'over.where',
            'equals',
            over.where.map(row => ({ field: row.field, text: row.equals })),
            over.entity,
            context,
          )
        : [];
  return [
    ...items,
    ...(counts === '' ? [] : [{ at: 'counts', text: counts, expect: 'condition' as const }]),
    ...(until === 'quorum' ? [{ at: 'quorum', text: quorum, expect: { kind: 'int' as const } }] : []),
    ...(until === 'expression' ? [{ at: 'when', text: when, expect: 'condition' as const }] : []),
  ];
}

function check(node: Node, { over, item, own, number, doneInto, agreedInto }: ForEachSettings, context: CheckContext) {
  const problems: Problem[] = [];
  if (over.of === 'records' && !context.entities.has(over.entity)) problems.push(unknownEntity(node, over.entity));
  if (over.of === 'people' && over.role === '')
    problems.push(
      problemAt(
        node,
        'over.role',
        'SETTING_MISSING',
        localText(
          'Ожидалась роль, но она не выбрана. Укажите, для кого повторять.',
          'Expected a role, but none is chosen. Say for whom to repeat.',
        ),
      ),
    );
  if (over.of === 'people' && context.roles && over.role !== '' && !context.roles.has(over.role))
    problems.push(
      problemAt(
        node,
        'over.role',
        'ROLE_UNKNOWN',
        localText(
          `Ожидалась роль, которая есть, но роли «${over.role}» нет. Выберите другую.`,
          `Expected a role that exists, but there is no "${over.role}". Choose another one.`,
        ),
      ),
    );
  const type = item === null ? undefined : cardField(context, item)?.type;
  const fits =
    item === null ||
    (over.of === 'people' && type?.kind === 'user') ||
    (over.of === 'records' && type?.kind === 'reference' && type.entity === over.entity) ||
    (over.of === 'times' && type?.kind === 'int');
  if (!fits)
    problems.push(
      problemAt(
        node,
        'item',
        'FIELD_UNSUITABLE',
        localText(
          'Ожидалось поле карточки, в котором может стоять один элемент, но такого нет. Выберите или создайте его.',
          'Expected a card field that can hold one item, but there is none. Choose or create one.',
        ),
      ),
    );
  for (const [property, field] of Object.entries({ number, doneInto, agreedInto }))
    if (field !== null && cardField(context, field)?.type.kind !== 'int') problems.push(notWhole(node, property));
  own.forEach((field, index) => {
    if (!cardField(context, field)) problems.push(unknownField(node, `own.${index}`, field));
  });
  return problems;
}

function notWhole(node: Node, property: string): Problem {
  return problemAt(
    node,
    property,
    'FIELD_UNSUITABLE',
    localText(
      'Ожидалось поле карточки с целым числом, но такого нет. Выберите или создайте его.',
      'Expected a card field with a whole number, but there is none. Choose or create one.',
    ),
  );
}

function unknownField(node: Node, property: string, field: string): Problem {
  return problemAt(
    node,
    property,
    'FIELD_UNKNOWN',
    localText(
      `Ожидалось поле карточки, но поля «${field}» нет. Выберите другое.`,
      `Expected a field of the card, but there is no "${field}". Choose another one.`,
    ),
  );
}
