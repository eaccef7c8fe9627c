import { type Edge, localText, type Node } from '@marshrut/model';
import { chain, edge, form, inside, node, rows } from '../drawing.js';

const blank = localText('', '');
const status = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  record: 'appeal',
  values: rows({ status: `"${name}"`, ...more }),
});

/** Nodes 9, 13 and 14 of P1: may it be considered here; the refusal; the forwarding. */
export const considerSteps: readonly Node[] = [
  ...inside('consider', [
    node('considerStart', 'start', blank, [0, 0]),
    node(
      'mayBe',
      'form',
      localText('Можно рассматривать?', 'May it be considered?'),
      [1, 0],
      form('appeal.regNo?', 'appeal.dueDate?', 'appeal.text?', 'way!'),
    ),
    node('whichWay', 'choice', localText('Что делать', 'What to do'), [2, 0]),
    node('refusal', 'form', localText('Отказ в рассмотрении', 'Refusal'), [3, 1], form('ground!', 'offence!', 'why!')),
    node('markRefused', 'change', localText('Отметить отказ', 'Mark as refused'), [4, 1], {
      ...status('Отказано в рассмотрении', { ground: 'ground', result: '"Без ответа"' }),
    }),
    node(
      'markTaken',
      'change',
      localText('Отметить рассмотрение', 'Mark as considered'),
      [4, 0],
      status('На рассмотрении'),
    ),
    node('considered', 'end', localText('Решено', 'Decided'), [5, 0]),
  ]),
  ...inside('forward', [
    node('forwardStart', 'start', blank, [0, 0]),
    node(
      'whereTo',
      'form',
      localText('Кому переадресовать', 'Whom to forward it to'),
      [1, 0],
      form('appeal.regNo?', 'appeal.text?', 'body!', 'covering!'),
    ),
    node('markForwarded', 'change', localText('Отметить переадресацию', 'Mark as forwarded'), [2, 0], {
      ...status('Переадресовано', { forwardedTo: 'body', result: '"Переадресовано"' }),
    }),
    node('toBody', 'send', localText('Письмо в орган', 'Letter to the body'), [3, 0], {
      what: {
        send: 'mail',
        to: 'body.email',
        subject: 'Переадресация обращения {appeal.regNo}',
        text: '{covering}\n\n{appeal.text}',
      },
    }),
    node('forwarded', 'end', localText('Переадресовано', 'Forwarded'), [4, 0]),
  ]),
];

export const considerWays: readonly Edge[] = [
  ...chain('considerStart', 'mayBe', 'whichWay'),
  edge('whichWay', 'refusal', 'way = "Отказать"', localText('Основания ст. 11', 'Grounds of art. 11')),
  edge('whichWay', 'markTaken', 'way = "Рассмотреть"', localText('Можно', 'It may')),
  edge('whichWay', 'considered', 'else', localText('Не наша компетенция', 'Not ours')),
  ...chain('refusal', 'markRefused', 'considered'),
  edge('markTaken', 'considered'),
  ...chain('forwardStart', 'whereTo', 'markForwarded', 'toBody', 'forwarded'),
];
