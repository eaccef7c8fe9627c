import { type BlockDefinition, expressionSchema, localText } from '@marshrut/model';
import { z } from 'zod';
import { cardField, problemAt } from '../shared/checks.js';

const settings = z.strictObject({
  /** Key of a service that an administrator has made known. */
  service: z.string().max(60),
  give: z.array(z.strictObject({ name: z.string().max(80), value: expressionSchema })).max(100),
  take: z.array(z.strictObject({ field: z.string().max(40), from: z.string().max(80) })).max(100),
});

export type ServiceSettings = z.infer<typeof settings>;

/** BPMN: service task. */
export const service: BlockDefinition<ServiceSettings> = {
  id: 'service',
  version: 1,
  name: localText('Сервис', 'Service'),
  hint: localText(
    'Спросить другую систему или поручить ей работу; ответ попадёт в карточку.',
    'Ask another system, or let it do some work; the answer goes to the card.',
  ),
  icon: 'plug-connected',
  place: 'process',
  words: ['запрос', 'интеграция', 'внешняя система', 'бки', 'проверка', 'http', 'service', 'api', 'integration'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ service: '', give: [], take: [] }),
  expressions: ({ give }) =>
    give.map((row, index) => ({ at: `give.${index}.value`, text: row.value, expect: 'value' })),
  contract: ({ take }) => ({ reads: [], writes: take.map(row => row.field) }),
  check(node, { service: key, take }, context) {
    const missing =
      key === ''
        ? [
            problemAt(
              node,
              'service',
              'SETTING_MISSING',
              localText(
                'Ожидался сервис, но он не выбран. Выберите его.',
                'Expected a service, but none is chosen. Choose one.',
              ),
            ),
          ]
        : [];
    const unknown = take.flatMap((row, index) =>
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
    return [...missing, ...unknown];
  },
  /** A process may be drawn before its service is connected; a case that comes to it stops until then. */
  advise(node, { service: key }, { services }) {
    if (key === '' || !services || services.has(key)) return [];
    const message = localText(
      `Ожидался подключённый сервис, но сервиса «${key}» нет. Выберите другой или попросите администратора его подключить.`,
      `Expected a connected service, but there is no "${key}". Choose another one or ask the administrator to connect it.`,
    );
    return [{ code: 'SERVICE_UNKNOWN', severity: 'warning', message, node: node.id, property: 'service' }];
  },
};
