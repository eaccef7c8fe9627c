import { type Edge, localText, type Node } from '@marshrut/model';
import { begin, chain, edge, form, inside, node, rows } from '../drawing.js';

const status = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  record: 'ticket',
  values: rows({ status: `"${name}"`, ...more }),
});

/** One of the two is enough to reach the applicant. */
const contacts = [
  'ticket.contact',
  { path: 'ticket.phone', requiredIf: 'ticket.email = null' },
  { path: 'ticket.email', requiredIf: 'ticket.phone = null' },
] as const;

/** What the applicant does: writes the ticket, mends it, answers a question, says whether it is solved. */
export const applicantSteps: readonly Node[] = [
  ...inside('submit', [
    begin('submitStart'),
    node('whose', 'form', localText('Организация', 'Organisation'), [1, 0], form('organization!')),
    node('covered', 'choice', localText('Договор действует?', 'Is the contract in force?'), [2, 0]),
    node(
      'notCovered',
      'form',
      localText('Договор не действует', 'The contract is not in force'),
      [2, 1],
      form('organization?', 'organization.contractNo?', 'organization.contractUntil?'),
    ),
    node('open', 'create', localText('Новая заявка', 'New ticket'), [3, 0], {
      ...{ entity: 'Ticket', into: 'ticket' },
      values: rows({
        organization: 'organization',
        registeredAt: 'today()',
        status: '"Открыта"',
      }),
    }),
    node(
      'what',
      'form',
      localText('Что случилось', 'What has happened'),
      [4, 0],
      form(
        'ticket.line!',
        'ticket.subject!',
        'ticket.details!',
        'ticket.affected',
        'ticket.urgency',
        'ticket.attachments',
      ),
    ),
    node('reach', 'form', localText('Как с вами связаться', 'How to reach you'), [5, 0], form(...contacts)),
    node('submitted', 'end', localText('Регистрация', 'Registration'), [6, 0]),
  ]),
  ...inside('rework', [
    begin('reworkStart'),
    node(
      'mend',
      'form',
      localText('Доработка заявки', 'Mending the ticket'),
      [1, 0],
      form('ticket.no?', 'remark?', 'ticket.subject!', 'ticket.details!', 'ticket.attachments'),
    ),
    node('mended', 'end', localText('Отправлено', 'Sent'), [2, 0]),
  ]),
  ...inside('clarify', [
    begin('clarifyStart'),
    node(
      'tell',
      'form',
      localText('Ответ на вопрос', 'Answer to the question'),
      [1, 0],
      form('ticket.no?', 'ticket.subject?', 'question?', 'reply!', 'ticket.attachments'),
    ),
    node('clarified', 'change', localText('Отметить ответ', 'Mark as clarified'), [2, 0], status('Уточнена')),
    node('told', 'end', localText('Отправлено', 'Sent'), [3, 0]),
  ]),
  ...inside('confirm', [
    begin('confirmStart'),
    node(
      'check',
      'form',
      localText('Проверьте результат', 'Check the result'),
      [1, 0],
      form(
        'ticket.no?',
        'ticket.subject?',
        'ticket.result?',
        'solved!',
        { path: 'ticket.rating', visibleIf: 'solved = "Да"' },
        { path: 'objection', visibleIf: 'solved = "Нет"', requiredIf: 'solved = "Нет"' },
      ),
    ),
    node('isSolved', 'choice', localText('Решена?', 'Is it solved?'), [2, 0]),
    node('close', 'change', localText('Закрыть заявку', 'Close the ticket'), [3, 0], status('Закрыта')),
    node('reopen', 'change', localText('Открыть снова', 'Open it again'), [3, 1], status('Открыта')),
    node('checked', 'end', localText('Готово', 'Done'), [4, 0]),
  ]),
];

export const applicantWays: readonly Edge[] = [
  ...chain('submitStart', 'whose', 'covered'),
  edge('covered', 'open', 'organization.contractUntil >= today()', localText('Да', 'Yes')),
  edge('covered', 'notCovered', 'else', localText('Нет', 'No')),
  edge('notCovered', 'whose'),
  ...chain('open', 'what', 'reach', 'submitted'),
  ...chain('reworkStart', 'mend', 'mended'),
  ...chain('clarifyStart', 'tell', 'clarified', 'told'),
  ...chain('confirmStart', 'check', 'isSolved'),
  edge('isSolved', 'close', 'solved = "Да"', localText('Да', 'Yes')),
  edge('isSolved', 'reopen', 'else', localText('Нет', 'No')),
  edge('close', 'checked'),
  edge('reopen', 'checked'),
];
