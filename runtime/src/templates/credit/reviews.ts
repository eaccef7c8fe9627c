import { localText } from '@marshrut/model';
import { begin, cardField, chain, edge, form, inside, node, rows } from '../drawing.js';
import { block, checksTable, client, keep, made, person } from './block.js';
import { conclusions, phoneResults, votes } from './choices.js';
import { COMMITTEE, SECURITY, UNDERWRITER, VERIFIER } from './roles.js';

const longText = { kind: 'longText', maxLength: 5000 } as const;
const EMPLOYEE = '"Сотрудник банка"';
const comment = cardField('comment', localText('Пояснение', 'Comment'), longText);

const applied = ['no', 'client', 'product', 'amount', 'termMonths', 'purpose'].map(key => `application.${key}?`);
const earned = ['employer', 'position', 'seniorityMonths', 'incomeMain', 'incomeExtra', 'monthlyDebts'];
const work = earned.map(key => `application.${key}?`);
const counted = ['score', 'pdn', 'payment'].map(key => `application.${key}?`);

/** What whoever decides about an application sees of it. */
export const told: readonly string[] = [...applied, ...work, ...counted];

export const phones = block({
  name: localText('Верификация телефонов', 'Verification of phones'),
  description: localText(
    'Верификатор звонит клиенту и работодателю. Два рабочих часа.',
    'The verifier calls the client and the employer. Two working hours.',
  ),
  card: [client, made, cardField('phones', localText('Телефоны', 'Phones'), phoneResults), comment],
  nodes: [
    node('verify', 'task', localText('Верификация', 'Verification'), [1, 0], person(VERIFIER, '2', 'workingHours')),
    ...inside('verify', [
      begin('verifyStart'),
      node('call', 'form', localText('Звонки', 'Calls'), [1, 0], {
        ...form(...applied, 'client.phone?', 'application.employer?', 'phones!', {
          path: 'comment',
          requiredIf: 'phones = "Не подтверждены"',
        }),
      }),
      node('keep', 'create', localText('Записать результат', 'Keep the result'), [2, 0], {
        ...keep('Телефоны', EMPLOYEE, {
          result: 'if phones = "Подтверждены" then "Подтверждены" else "Не подтверждены"',
          comment: 'comment',
        }),
      }),
      node('verified', 'end', localText('Проверено', 'Checked'), [3, 0]),
    ]),
    node('end', 'end', localText('Готово', 'Done'), [2, 0]),
  ],
  edges: [...chain('start', 'verify', 'end'), ...chain('verifyStart', 'call', 'keep', 'verified')],
});

export const security = block({
  name: localText('Проверка СБ', 'Check of the security service'),
  description: localText(
    'Служба безопасности даёт заключение; отрицательное с пояснением. Четыре рабочих часа.',
    'The security service concludes; a negative conclusion needs a comment. Four working hours.',
  ),
  card: [client, made, cardField('conclusion', localText('Заключение СБ', 'Conclusion'), conclusions), comment],
  nodes: [
    node('look', 'task', localText('Проверка СБ', 'Security check'), [1, 0], person(SECURITY, '4', 'workingHours')),
    ...inside('look', [
      begin('lookStart'),
      node('conclude', 'form', localText('Заключение СБ', 'Conclusion'), [1, 0], {
        ...form(...applied, ...work, 'client.passport?', 'conclusion!', {
          path: 'comment',
          requiredIf: 'conclusion = "Отрицательно"',
        }),
        tables: [checksTable],
      }),
      node('keep', 'create', localText('Записать заключение', 'Keep the conclusion'), [2, 0], {
        ...keep('СБ', EMPLOYEE, {
          result: 'if conclusion = "Положительно" then "Положительно" else "Отрицательно"',
          comment: 'comment',
        }),
      }),
      node('looked', 'end', localText('Проверено', 'Checked'), [3, 0]),
    ]),
    node('end', 'end', localText('Готово', 'Done'), [2, 0]),
  ],
  edges: [...chain('start', 'look', 'end'), ...chain('lookStart', 'conclude', 'keep', 'looked')],
});

export const underwriting = block({
  name: localText('Андеррайтинг', 'Underwriting'),
  description: localText(
    'Андеррайтер предлагает ставку и лимит, не больше суммы заявки. Один рабочий день.',
    'The underwriter proposes a rate and a limit, no more than was asked for. One working day.',
  ),
  card: [],
  nodes: [
    node('review', 'task', localText('Андеррайтинг', 'Underwriting'), [1, 0], person(UNDERWRITER, '1', 'workingDays')),
    ...inside('review', [
      begin('reviewStart'),
      node('propose', 'form', localText('Ставка и лимит', 'Rate and limit'), [1, 0], {
        ...form(...told, 'application.rate!', 'application.limit!'),
        tables: [checksTable],
      }),
      node('fits', 'choice', localText('Лимит не больше суммы?', 'Is the limit within the amount?'), [2, 0]),
      node('tooMuch', 'form', localText('Лимит больше суммы заявки', 'The limit is above the amount'), [2, 1], {
        ...form('application.amount?', 'application.limit?'),
      }),
      node('reviewed', 'end', localText('Предложено', 'Proposed'), [3, 0]),
    ]),
    node('end', 'end', localText('Готово', 'Done'), [2, 0]),
  ],
  edges: [
    ...chain('start', 'review', 'end'),
    ...chain('reviewStart', 'propose', 'fits'),
    edge('fits', 'reviewed', 'application.limit <= application.amount', localText('Да', 'Yes')),
    edge('fits', 'tooMuch', 'else', localText('Нет', 'No')),
    edge('tooMuch', 'propose'),
  ],
});

const ENOUGH = 'votesFor != null and voted != null and (votesFor >= 3 or voted - votesFor >= 3)';

/** Three of five votes; nobody is asked any more once three say the same. */
export const committee = block({
  name: localText('Кредитный комитет', 'Credit committee'),
  description: localText(
    'Голосует каждый член комитета; решают три голоса из пяти. Два рабочих дня.',
    'Every member votes; three votes of five decide. Two working days.',
  ),
  card: [
    cardField('member', localText('Член комитета', 'Member'), { kind: 'user', role: COMMITTEE }),
    cardField('vote', localText('Голос', 'Vote'), votes),
    comment,
    cardField('ballot', localText('Записанный голос', 'Kept vote'), { kind: 'reference', entity: 'CreditVote' }),
    cardField('voted', localText('Проголосовало', 'Votes given'), { kind: 'int' }),
    cardField('votesFor', localText('Голосов «за»', 'Votes for'), { kind: 'int' }),
  ],
  nodes: [
    node('members', 'forEach', localText('Каждый член комитета', 'Each member'), [1, 0], {
      over: { of: 'people', role: COMMITTEE },
      ...{ turn: 'together', item: 'member', number: null, own: ['vote', 'comment', 'ballot'] },
      ...{ until: 'expression', counts: 'vote != null and vote = "За"', quorum: '', when: ENOUGH },
      ...{ doneInto: 'voted', agreedInto: 'votesFor' },
    }),
    ...inside('members', [
      begin('memberStart'),
      node('ballotTask', 'task', localText('Голосование', 'Voting'), [1, 0], {
        assignee: { to: 'field', field: 'member' },
        deadline: { amount: '2', unit: 'workingDays', calendar: null, warnAt: 80, escalation: '' },
      }),
      node('memberEnd', 'end', localText('Голос отдан', 'Voted'), [2, 0]),
    ]),
    ...inside('ballotTask', [
      begin('voteStart'),
      node('voteForm', 'form', localText('Ваш голос', 'Your vote'), [1, 0], {
        ...form(...told, 'application.rate?', 'application.limit?', 'vote!', {
          path: 'comment',
          requiredIf: 'vote = "Против"',
        }),
        tables: [checksTable],
      }),
      node('keepVote', 'create', localText('Записать голос', 'Keep the vote'), [2, 0], {
        ...{ entity: 'CreditVote', into: 'ballot' },
        values: rows({ application: 'application', member: 'member', vote: 'vote', comment: 'comment' }),
      }),
      node('voteEnd', 'end', localText('Голос отдан', 'Voted'), [3, 0]),
    ]),
    node('end', 'end', localText('Голоса подсчитаны', 'Counted'), [2, 0]),
  ],
  edges: [
    ...chain('start', 'members', 'end'),
    ...chain('memberStart', 'ballotTask', 'memberEnd'),
    ...chain('voteStart', 'voteForm', 'keepVote', 'voteEnd'),
  ],
});
