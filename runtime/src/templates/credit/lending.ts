import { localText } from '@marshrut/model';
import { begin, cardField, chain, edge, form, inside, node, rows } from '../drawing.js';
import { block, checksTable, client, counted, percent, person, reference } from './block.js';
import { annuity } from './burden.js';
import { deciders, refusals, yesNo } from './choices.js';
import { OFFICER, OPERATIONS } from './roles.js';

const longText = { kind: 'longText', maxLength: 2000 } as const;
const money = { kind: 'money', min: '0' } as const;
const byAgreement = reference('CreditAgreement');
const agreementField = localText('Кредитный договор', 'Credit agreement');
const given = cardField('agreement', agreementField, byAgreement, 'parameter');
const agreed = ['agreement.no?', 'application.client?', 'agreement.amount?', 'agreement.rate?'] as const;
const application = (values: Readonly<Record<string, string>>) => ({ record: 'application', values: rows(values) });

export const agreement = block({
  name: localText('Договор', 'Agreement'),
  description: localText(
    'Клиент читает условия и подписывает договор или отказывается.',
    'The client reads the terms and signs the agreement, or declines.',
  ),
  card: [
    cardField('limit', localText('Лимит, ₽', 'Limit, ₽'), money, 'parameter'),
    cardField('rate', localText('Ставка, % годовых', 'Rate, % a year'), percent, 'parameter'),
    cardField('payment', localText('Платёж в месяц, ₽', 'Payment a month, ₽'), money),
    cardField('signed', localText('Клиент подписал', 'The client has signed'), yesNo),
    cardField('agreement', agreementField, byAgreement),
  ],
  nodes: [
    node('terms', 'rules', localText('Платёж по договору', 'Payment'), [1, 0], {
      ...counted({ ru: 'Платёж', en: 'Payment' }, 'payment', money, annuity('limit')),
    }),
    node('sign', 'task', localText('Подписание договора', 'Signing'), [2, 0], person(OFFICER, '1', 'workingDays')),
    ...inside('sign', [
      begin('signStart'),
      node('offer', 'form', localText('Условия и подпись', 'Terms and signature'), [1, 0], {
        ...form(
          'application.no?',
          'application.client?',
          'application.product?',
          'limit?',
          'rate?',
          'application.termMonths?',
          'payment?',
          'signed!',
        ),
        tables: [checksTable],
      }),
      node('isSigned', 'choice', localText('Подписал?', 'Signed?'), [2, 0]),
      node('make', 'create', localText('Новый договор', 'New agreement'), [3, 0], {
        ...{ entity: 'CreditAgreement', into: 'agreement' },
        values: rows({
          ...{ application: 'application', signedAt: 'today()', status: '"Подписан"' },
          ...{ amount: 'limit', rate: 'rate' },
        }),
      }),
      node('declined', 'change', localText('Отказ клиента', 'Declined'), [3, 1], {
        ...application({ status: '"Отказ клиента"' }),
      }),
      node('signEnd', 'end', localText('Записано', 'Kept'), [4, 0]),
    ]),
    node('end', 'end', localText('Готово', 'Done'), [3, 0]),
  ],
  edges: [
    ...chain('start', 'terms', 'sign', 'end'),
    ...chain('signStart', 'offer', 'isSigned'),
    edge('isSigned', 'make', 'signed = "Да"', localText('Да', 'Yes')),
    edge('isSigned', 'declined', 'else', localText('Нет', 'No')),
    edge('make', 'signEnd'),
    edge('declined', 'signEnd'),
  ],
});

/** 353-ФЗ: while it lasts the client may decline, and nothing is paid out. Hours are those of the clock. */
export const cooling = block({
  name: localText('Период охлаждения', 'Cooling period'),
  description: localText(
    'Пока он идёт, клиент может отказаться от кредита; если не отказался, маршрут идёт дальше сам.',
    'While it lasts the client may decline the loan; if they do not, the route goes on by itself.',
  ),
  card: [given, cardField('hours', localText('Сколько часов', 'How many hours'), { kind: 'int', min: 1 }, 'parameter')],
  nodes: [
    node('until', 'change', localText('До какого времени', 'Until when'), [1, 0], {
      record: 'agreement',
      values: rows({ coolingEnd: 'now() + duration("PT" + string(hours) + "H")' }),
    }),
    node('wait', 'task', localText('Отказ клиента в период охлаждения', 'Declined while cooling'), [2, 0], {
      assignee: { to: 'role', role: OFFICER },
    }),
    ...inside('wait', [
      begin('waitStart'),
      node('decline', 'form', localText('Клиент отказался от кредита', 'The client declines the loan'), [1, 0], {
        ...form(...agreed, 'agreement.coolingEnd?', 'agreement.declineReason!'),
      }),
      node('annul', 'change', localText('Аннулировать', 'Annul'), [2, 0], {
        record: 'agreement',
        values: rows({ status: '"Аннулирован"' }),
      }),
      node('annulApplication', 'change', localText('Отметить в заявке', 'Mark the application'), [3, 0], {
        ...application({ status: '"Аннулирована"' }),
      }),
      node('waitEnd', 'end', localText('Аннулировано', 'Annulled'), [4, 0]),
    ]),
    {
      ...node('passed', 'boundary', localText('Период прошёл', 'The period is over'), [2, 1], {
        trigger: {
          ...{ on: 'timer', when: 'after', amount: 'hours', unit: 'hours' },
          ...{ at: '', times: null, calendar: null },
        },
        interrupts: true,
      }),
      attachedTo: 'wait',
    },
    node('annulled', 'end', localText('Аннулировано', 'Annulled'), [3, 0]),
    node('cooled', 'end', localText('Можно выдавать', 'May be paid out'), [3, 1]),
  ],
  edges: [
    ...chain('start', 'until', 'wait', 'annulled'),
    edge('passed', 'cooled'),
    ...chain('waitStart', 'decline', 'annul', 'annulApplication', 'waitEnd'),
  ],
});

export const payout = block({
  name: localText('Выдача', 'Payout'),
  description: localText('Операционный отдел выдаёт деньги.', 'The operations department pays out.'),
  card: [given, cardField('account', localText('Счёт клиента', "Client's account"), { kind: 'text', maxLength: 20 })],
  nodes: [
    node('pay', 'task', localText('Выдача кредита', 'Paying out'), [1, 0], person(OPERATIONS, '1', 'workingDays')),
    ...inside('pay', [
      begin('payStart'),
      node('transfer', 'form', localText('Перевод клиенту', 'Transfer'), [1, 0], form(...agreed, 'account!')),
      node('paid', 'change', localText('Договор выдан', 'Agreement paid out'), [2, 0], {
        record: 'agreement',
        values: rows({ status: '"Выдан"', paidAt: 'today()' }),
      }),
      node('paidApplication', 'change', localText('Отметить в заявке', 'Mark the application'), [3, 0], {
        ...application({ status: '"Кредит выдан"' }),
      }),
      node('payEnd', 'end', localText('Выдано', 'Paid'), [4, 0]),
    ]),
    node('end', 'end', localText('Выдано', 'Paid'), [2, 0]),
  ],
  edges: [...chain('start', 'pay', 'end'), ...chain('payStart', 'transfer', 'paid', 'paidApplication', 'payEnd')],
});

export const refusal = block({
  name: localText('Отказ по заявке', 'Refusal'),
  description: localText(
    'Решение об отказе с причиной; клиенту уходит письмо.',
    'The decision to refuse with its reason; a letter goes to the client.',
  ),
  card: [
    client,
    cardField('reason', localText('Причина отказа', 'Reason of the refusal'), refusals, 'parameter'),
    cardField('by', localText('Кто решил', 'Decided by'), deciders, 'parameter'),
    cardField('comment', localText('Пояснение', 'Comment'), { ...longText, maxLength: 5000 }, 'parameter'),
    cardField('decision', localText('Решение', 'Decision'), reference('CreditDecision')),
  ],
  nodes: [
    node('mark', 'change', localText('Отметить отказ', 'Mark as refused'), [1, 0], {
      ...application({ status: '"Отказано"', refuseReason: 'reason' }),
    }),
    node('decide', 'create', localText('Записать решение', 'Keep the decision'), [2, 0], {
      ...{ entity: 'CreditDecision', into: 'decision' },
      values: rows({
        ...{ application: 'application', outcome: '"Отказать"', reason: 'reason', by: 'by', comment: 'comment' },
        at: 'now()',
      }),
    }),
    node('tell', 'send', localText('Письмо клиенту', 'Letter to the client'), [3, 0], {
      what: {
        send: 'mail',
        to: 'client.email',
        subject: 'Отказ по заявке {application.no}',
        text: 'Мы не можем выдать кредит. Причина: {reason}.',
      },
    }),
    node('end', 'end', localText('Отказано', 'Refused'), [4, 0]),
  ],
  edges: chain('start', 'mark', 'decide', 'tell', 'end'),
});
