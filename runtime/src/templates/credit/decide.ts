import { type Edge, localText, type Node } from '@marshrut/model';
import { begin, chain, edge, form, inside, node, rows } from '../drawing.js';
import { checksTable } from './block.js';
import { told } from './reviews.js';

const FOR = 'votesFor = null or votesFor >= 3';
const REFUSED = 'outcome = "Отказать"';
const OTHER = 'outcome = "Иные условия"';

const votesTable = {
  ...checksTable,
  entity: 'CreditVote',
  columns: ['member', 'vote', 'comment'].map(field => ({ field, mode: 'read', required: false })),
  visibleIf: 'votesFor != null',
};

/** The commissioner decides; above a million, as the committee has voted: three votes of five are needed to approve. */
export const decideSteps: readonly Node[] = inside('decide', [
  begin('decideStart'),
  node('decision', 'form', localText('Решение', 'Decision'), [1, 0], {
    ...form(
      ...told,
      'application.rate?',
      'application.limit?',
      { path: 'votesFor?', visibleIf: 'votesFor != null' },
      {
        path: 'outcome!',
        offers: [
          { option: 'Одобрить', when: FOR },
          { option: 'Иные условия', when: FOR },
        ],
      },
      { path: 'newLimit', visibleIf: OTHER, requiredIf: OTHER },
      { path: 'newRate', visibleIf: OTHER, requiredIf: OTHER },
      { path: 'refuseReason', visibleIf: REFUSED, requiredIf: REFUSED },
      { path: 'comment', requiredIf: 'outcome = "На доработку"' },
    ),
    tables: [checksTable, votesTable],
  }),
  node('which', 'choice', localText('Какое решение?', 'Which decision?'), [2, 0]),
  node('within', 'choice', localText('Лимит не больше суммы?', 'Is the limit within the amount?'), [3, 1]),
  node('tooMuch', 'form', localText('Лимит больше суммы заявки', 'The limit is above the amount'), [3, 2], {
    ...form('application.amount?', 'newLimit?'),
  }),
  node('newTerms', 'change', localText('Иные условия', 'Other terms'), [4, 1], {
    record: 'application',
    values: rows({ limit: 'newLimit', rate: 'newRate' }),
  }),
  node('approve', 'create', localText('Записать одобрение', 'Keep the approval'), [5, 0], {
    ...{ entity: 'CreditDecision', into: 'kept' },
    values: rows({
      ...{ application: 'application', outcome: 'outcome', limit: 'application.limit', rate: 'application.rate' },
      by: 'if votesFor = null then "Кредитный комиссар" else "Кредитный комитет"',
      ...{ comment: 'comment', at: 'now()' },
    }),
  }),
  node('approved', 'change', localText('Заявка одобрена', 'Approved'), [6, 0], {
    record: 'application',
    values: rows({ status: '"Одобрена"' }),
  }),
  node('rework', 'change', localText('На доработку', 'To be reworked'), [5, -1], {
    record: 'application',
    values: rows({ status: '"На доработке"' }),
  }),
  node('decided', 'end', localText('Фиксация решения', 'The decision is kept'), [7, 0]),
]);

export const decideWays: readonly Edge[] = [
  ...chain('decideStart', 'decision', 'which'),
  edge('which', 'rework', 'outcome = "На доработку"', localText('На доработку', 'Send back')),
  edge('which', 'within', OTHER, localText('Иные условия', 'Other terms')),
  edge('which', 'approve', 'outcome = "Одобрить"', localText('Одобрить', 'Approve')),
  edge('which', 'decided', 'else', localText('Отказать', 'Refuse')),
  edge('within', 'newTerms', 'newLimit <= application.amount', localText('Да', 'Yes')),
  edge('within', 'tooMuch', 'else', localText('Нет', 'No')),
  edge('tooMuch', 'decision'),
  ...chain('newTerms', 'approve', 'approved', 'decided'),
  edge('rework', 'decided'),
];
