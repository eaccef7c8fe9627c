import { type Diagram, localText } from '@marshrut/model';
import { cardField, chain, edge, form, inside, node, rows } from '../drawing.js';
import { papers } from './choices.js';

const byMail = `appeal.email != null and (appeal.answerForm = "Электронно" or appeal.postalAddress = null)`;

const letter = (sentBy: string) => ({
  entity: 'Answer',
  into: 'letter',
  values: rows({
    date: 'today()',
    kind: 'paper',
    text: 'words',
    appeal: 'appeal',
    signer: 'signer',
    sentBy: `"${sentBy}"`,
    sentAt: 'today()',
  }),
});

/** A letter to the applicant by the way they chose, kept with an outgoing number. The appeal calls it; a secretary may begin it from the card. */
export const notify: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Письмо заявителю', 'Letter to the applicant'),
  description: localText(
    'Письмо уходит так, как просил заявитель: электронно или почтой.',
    'The letter leaves the way the applicant asked for: by e-mail or by post.',
  ),
  starters: ['secretary'],
  contextLine: 'appeal.regNo + " " + string(paper)',
  card: [
    cardField('appeal', localText('Обращение', 'Appeal'), { kind: 'reference', entity: 'Appeal' }, 'parameter'),
    cardField('paper', localText('Вид', 'Kind'), papers, 'parameter'),
    cardField('words', localText('Текст', 'Text'), { kind: 'longText', maxLength: 10_000 }, 'parameter'),
    cardField('signer', localText('Подписал', 'Signed by'), { kind: 'user' }, 'parameter'),
    cardField('letter', localText('Исходящее', 'Outgoing letter'), { kind: 'reference', entity: 'Answer' }),
  ],
  nodes: [
    node('start', 'start', localText('Письмо готово', 'A letter is ready'), [0, 0], {
      offer: { record: 'appeal', when: '' },
    }),
    node('how', 'choice', localText('Как отправить?', 'How to send it?'), [1, 0]),
    node('keepMail', 'create', localText('Исходящее', 'Outgoing letter'), [2, -1], letter('Email')),
    node('mail', 'send', localText('Отправить письмо', 'Send the letter'), [3, -1], {
      what: { send: 'mail', to: 'appeal.email', subject: '{paper}: {appeal.regNo}', text: '{words}' },
    }),
    node('post', 'task', localText('Отправить почтой', 'Send by post'), [2, 0], {
      assignee: { to: 'role', role: 'secretary' },
      deadline: { amount: '1', unit: 'workingDays', calendar: null, warnAt: null, escalation: '' },
    }),
    ...inside('post', [
      node('postStart', 'start', localText('', ''), [0, 0]),
      node(
        'envelope',
        'form',
        localText('Конверт', 'The envelope'),
        [1, 0],
        form('appeal.regNo?', 'appeal.postalAddress?', 'words?'),
      ),
      node('keepPost', 'create', localText('Исходящее', 'Outgoing letter'), [2, 0], letter('Почта')),
      node('posted', 'end', localText('Отправлено', 'Sent'), [3, 0]),
    ]),
    node('sent', 'end', localText('Отправлено', 'Sent'), [4, 0], { outcome: { ru: 'Отправлено', en: 'Sent' } }),
    node('nowhere', 'end', localText('Некуда', 'Nowhere to'), [2, 1], {
      outcome: { ru: 'Отправить некуда', en: 'Nowhere to send it' },
    }),
  ],
  edges: [
    edge('start', 'how'),
    edge('how', 'keepMail', byMail, localText('Электронно', 'Electronically')),
    edge('how', 'post', 'appeal.postalAddress != null', localText('Почтой', 'By post')),
    edge('how', 'nowhere', 'else', localText('Адреса нет', 'No address')),
    ...chain('keepMail', 'mail', 'sent'),
    edge('post', 'sent'),
    ...chain('postStart', 'envelope', 'keepPost', 'posted'),
  ],
};
