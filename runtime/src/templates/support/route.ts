import type { Settings } from '@marshrut/model';
import { DISPATCHER } from './roles.js';
import { toReact, toResolve } from './terms.js';

const own = 'executor = "Свои"';
const fill = (...paths: readonly string[]) =>
  paths.map(path => ({ path: path.replace('!', ''), required: path.endsWith('!') }));
const engineer = (id: string, kind: 'responsible' | 'helper', field: string, when: string) => ({
  ...{ id, kind, when },
  who: { to: 'field', field },
});

/**
 * Two stages: the dispatcher's visa, and the work. Whoever does the work is not asked for an approval: that is the switch «Не
 * запрашивать согласование на последнем этапе», on as shipped. Where a contractor does it, nobody is asked at the second stage.
 */
export const route: Settings = {
  stages: [
    {
      ...{ id: 'visa', name: { ru: 'Диспетчер: виза', en: 'Dispatcher: visa' } },
      ...{ turn: 'together', approval: true, rule: 'any', quorum: 1, reject: '' },
      participants: [
        {
          ...{ id: 'dispatcher', kind: 'responsible', who: { to: 'role', role: DISPATCHER } },
          when: 'ticket.status != "Уточнена"',
        },
      ],
      fill: fill('ticket.type!', 'ticket.priority!', 'executor!', 'responsible!', 'helper', 'helper2', 'refusal'),
      deadline: toReact,
    },
    {
      ...{ id: 'work', name: { ru: 'Исполнение', en: 'The work' } },
      ...{ turn: 'together', approval: true, rule: 'responsible', quorum: 1, reject: 'visa' },
      participants: [
        engineer('responsible', 'responsible', 'responsible', own),
        engineer('helper', 'helper', 'helper', `${own} and helper != null`),
        engineer('helper2', 'helper', 'helper2', `${own} and helper2 != null`),
      ],
      fill: fill('outcome!', 'ticket.result', 'question'),
      deadline: toResolve,
    },
  ],
  show: [
    ...['ticket.no', 'ticket.organization', 'ticket.contact', 'ticket.phone', 'ticket.email', 'ticket.line'],
    ...['ticket.subject', 'ticket.details', 'ticket.affected', 'ticket.urgency', 'ticket.attachments'],
    ...['remark', 'reply', 'objection'],
  ],
  skipApprovalOnLastStage: true,
  fourEyes: { initiator: true, steps: [] },
  outcomeInto: 'accepted',
  commentInto: 'remark',
};
