import { type BlockDefinition, expressionSchema, localText } from '@marshrut/model';
import { z } from 'zod';
import { cardField, problemAt } from '../shared/checks.js';
import { localTextSchema } from '../shared/settings.js';

const settings = z.strictObject({
  /** What the person is asked for: «Кодовое слово». */
  ask: localTextSchema,
  /** What it is compared with. */
  expected: expressionSchema,
  /** How often in one task, whatever ways lead here. */
  attempts: z.int().min(1).max(10),
  /** A card field, yes or no: whether it matched. */
  into: z.string().max(40),
});

export type VerifySettings = z.infer<typeof settings>;

export const verify: BlockDefinition<VerifySettings> = {
  id: 'verify',
  version: 1,
  name: localText('Сверка', 'Verify'),
  hint: localText(
    'Сверить кодовое слово или ответ клиента. Сказанное нигде не сохраняется.',
    "Compare a code word or a client's answer. What was said is kept nowhere.",
  ),
  icon: 'shield-lock',
  place: 'task',
  words: ['кодовое слово', 'пароль', 'проверка личности', 'секрет', 'verify', 'code word', 'secret', 'identity'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ ask: localText('Кодовое слово', 'Code word'), expected: '', attempts: 3, into: '' }),
  expressions: ({ expected }) => [{ at: 'expected', text: expected, expect: { kind: 'text' } }],
  contract: ({ into }) => ({ reads: [], writes: [into] }),
  check(node, { ask, expected, into }, context) {
    const missing = (property: string, ru: string, en: string) =>
      problemAt(node, property, 'SETTING_MISSING', localText(ru, en));
    return [
      ...(ask.ru || ask.en
        ? []
        : [
            missing(
              'ask',
              'Ожидалось, что спросить, но это не сказано. Напишите, например, «Кодовое слово».',
              'Expected what to ask for, but it is not said. Write, say, "Code word".',
            ),
          ]),
      ...(expected.trim()
        ? []
        : [
            missing(
              'expected',
              'Ожидалось, с чем сверить, но это не выбрано. Выберите поле.',
              'Expected what to compare with, but none is chosen. Choose a field.',
            ),
          ]),
      ...(cardField(context, into)?.type.kind === 'bool'
        ? []
        : [
            problemAt(
              node,
              'into',
              into === '' ? 'SETTING_MISSING' : 'FIELD_UNSUITABLE',
              localText(
                'Ожидалось поле «да или нет» для результата, но его нет. Выберите или создайте его.',
                'Expected a yes-or-no field for the result, but there is none. Choose or create one.',
              ),
            ),
          ]),
    ];
  },
};
