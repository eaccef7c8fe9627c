import { type BlockDefinition, expressionSchema, localText } from '@marshrut/model';
import { z } from 'zod';
import { cardField, problemAt } from '../shared/checks.js';

const settings = z.strictObject({
  /** Id of the process; it is called in its published version. */
  process: z.string().max(60),
  /** What its parameters are given. */
  give: z.array(z.strictObject({ field: z.string().max(40), value: expressionSchema })).max(100),
  /** Fields of this card that are filled from its card at its end. */
  take: z.array(z.strictObject({ field: z.string().max(40), from: z.string().max(80) })).max(100),
});

export type CallSettings = z.infer<typeof settings>;

/** BPMN: call activity. The process called runs as a case of its own, with its own card. */
export const call: BlockDefinition<CallSettings> = {
  id: 'call',
  version: 1,
  name: localText('Вызов процесса', 'Call a process'),
  hint: localText(
    'Начать другой процесс и ждать его конца; данные передаются туда и обратно.',
    'Start another process and wait for its end; data go there and come back.',
  ),
  icon: 'external-link',
  place: 'process',
  words: ['вызвать', 'другой процесс', 'вложенный', 'блок', 'call', 'activity', 'subprocess', 'reuse'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ process: '', give: [], take: [] }),
  expressions: ({ give }) =>
    give.map((row, index) => ({ at: `give.${index}.value`, text: row.value, expect: 'value' })),
  contract: ({ take }) => ({ reads: [], writes: take.map(row => row.field) }),
  check(node, { process, take }, context) {
    const problems = take.flatMap((row, index) =>
      cardField(context, row.field)
        ? []
        : [
            problemAt(
              node,
              `take.${index}.field`,
              'FIELD_UNKNOWN',
              localText(
                `Ожидалось поле карточки, но поля «${row.field}» нет. Выберите другое.`,
                `Expected a field of the card, but there is no "${row.field}". Choose another one.`,
              ),
            ),
          ],
    );
    if (process !== '') return problems;
    return [
      ...problems,
      problemAt(
        node,
        'process',
        'SETTING_MISSING',
        localText(
          'Ожидался процесс, который вызвать, но он не выбран. Выберите его.',
          'Expected the process to call, but none is chosen. Choose one.',
        ),
      ),
    ];
  },
};
