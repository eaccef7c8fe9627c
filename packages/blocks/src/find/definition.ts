import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { checkAssignments, checkInto, fieldExpressions, problemAt, unknownEntity } from '../shared/checks.js';

const settings = z.strictObject({
  entity: z.string().max(40),
  into: z.string().max(40),
  /** All must hold; a criterion whose value is not given is left out of the search. */
  where: z.array(z.strictObject({ field: z.string().max(40), equals: z.string().max(4000) })).max(20),
  /** `always` shows what was found and asks; `several` asks only when there is more than one. */
  ask: z.enum(['always', 'several']),
});

export type FindSettings = z.infer<typeof settings>;

export const find: BlockDefinition<FindSettings> = {
  id: 'find',
  version: 1,
  name: localText('Найти', 'Find'),
  hint: localText(
    'Найти запись в базе и в том, что уже введено в задаче.',
    'Look a record up, in the database and among what this task has entered.',
  ),
  icon: 'search',
  place: 'both',
  words: ['поиск', 'найти', 'проверить', 'запрос', 'операция с данными', 'find', 'search', 'query', 'look up'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ entity: '', into: '', where: [], ask: 'always' }),
  expressions: ({ entity, where }, context) =>
    fieldExpressions(
      'where',
      'equals',
      where.map(row => ({ field: row.field, text: row.equals })),
      entity,
      context,
    ),
  contract: ({ into }) => ({ reads: [], writes: [into] }),
  check(node, { entity, into, where }, context) {
    if (!context.entities.has(entity)) return [unknownEntity(node, entity)];
    const problems = [
      ...checkInto(node, into, entity, context),
      ...checkAssignments(
        node,
        'where',
        where.map(row => ({ field: row.field, value: row.equals })),
        entity,
        context,
      ),
    ];
    if (where.length === 0) {
      problems.push(
        problemAt(
          node,
          'where',
          'SETTING_MISSING',
          localText(
            'Ожидалось, по чему искать, но условий нет. Добавьте хотя бы одно поле.',
            'Expected what to search by, but there is nothing. Add at least one field.',
          ),
        ),
      );
    }
    return problems;
  },
};
