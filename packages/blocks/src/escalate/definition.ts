import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { problemAt } from '../shared/checks.js';

const settings = z.strictObject({ code: z.string().max(80) });

export type EscalateSettings = z.infer<typeof settings>;

/** BPMN: intermediate escalation throw event. */
export const escalate: BlockDefinition<EscalateSettings> = {
  id: 'escalate',
  version: 1,
  name: localText('Эскалация', 'Escalate'),
  hint: localText(
    'Сообщить наверх, не останавливаясь; ловит событие «Эскалация» снаружи.',
    'Tell those outside and go on; an Escalation event outside catches it.',
  ),
  icon: 'arrow-big-up-lines',
  place: 'process',
  words: ['наверх', 'сообщить руководителю', 'внимание', 'escalation', 'raise'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ code: '' }),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: (node, { code }) =>
    code.trim() === ''
      ? [
          problemAt(
            node,
            'code',
            'SETTING_MISSING',
            localText(
              'Ожидалось, о чём сообщить, но название пусто. Назовите эскалацию.',
              'Expected what is escalated, but there is no name. Name the escalation.',
            ),
          ),
        ]
      : [],
};
