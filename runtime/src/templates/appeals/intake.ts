import {
  type CardField,
  type Diagram,
  type FieldType,
  type LocalText,
  localText,
  type Node,
  type Settings,
} from '@marshrut/model';
import { cardField, chain, node, rows } from '../drawing.js';
import { answerForms, kinds, topics } from './choices.js';

const text: FieldType = { kind: 'text', maxLength: 300 };

/** What a site, a mail gateway or the portal sends along, by the names of the fields. */
const brought: readonly CardField[] = [
  cardField('lastName', localText('Фамилия', 'Last name'), text),
  cardField('firstName', localText('Имя', 'First name'), text),
  cardField('middleName', localText('Отчество', 'Middle name'), text),
  cardField('birthDate', localText('Дата рождения', 'Date of birth'), { kind: 'date' }),
  cardField('postalAddress', localText('Почтовый адрес', 'Postal address'), text),
  cardField('email', localText('Email', 'E-mail'), { kind: 'email' }),
  cardField('phone', localText('Телефон', 'Phone'), { kind: 'phone' }),
  cardField('kind', localText('Вид обращения', 'Kind of appeal'), kinds),
  cardField('answerForm', localText('Форма ответа', 'Form of the answer'), answerForms),
  cardField('topic', localText('Тематика', 'Topic'), topics),
  cardField('text', localText('Содержание', 'Text'), { kind: 'longText', minLength: 10, maxLength: 10_000 }),
];

const into = brought.map(({ key }) => ({ field: key, from: key }));

interface Way {
  readonly id: string;
  readonly name: LocalText;
  readonly channel: string;
  readonly trigger: Settings;
}

const ways: readonly Way[] = [
  {
    id: 'site',
    name: localText('Интернет-приёмная', 'Website'),
    channel: 'Интернет-приёмная',
    trigger: { on: 'webhook', name: 'appeals-site', into },
  },
  {
    id: 'mail',
    name: localText('Почтовый шлюз', 'Mail gateway'),
    channel: 'Email',
    trigger: { on: 'webhook', name: 'appeals-mail', into },
  },
  {
    id: 'portal',
    name: localText('Госуслуги', 'State services portal'),
    channel: 'Госуслуги',
    trigger: { on: 'message', name: 'appeal-from-portal', key: '', into },
  },
];

/** Whatever a system sends becomes a record at once, with the day until which it is to be registered; nothing waits for a person. */
export const intake: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Приём обращений из других систем', 'Intake of appeals from other systems'),
  description: localText(
    'Сайт, почтовый шлюз и Госуслуги: каждое обращение сразу становится записью «Поступление».',
    'The website, the mail gateway and the portal: each appeal becomes an incoming item at once.',
  ),
  starters: [],
  card: [
    ...brought,
    cardField('incoming', localText('Поступление', 'Incoming item'), { kind: 'reference', entity: 'Incoming' }),
  ],
  nodes: [
    ...ways.flatMap(({ id, name, channel, trigger }, row): Node[] => [
      node(id, 'start', name, [0, row], { trigger }),
      node(`${id}Keep`, 'create', localText('Новое поступление', 'New incoming item'), [1, row], {
        entity: 'Incoming',
        into: 'incoming',
        values: rows({
          channel: `"${channel}"`,
          receivedAt: 'today()',
          registerBy: 'today() + duration("P3D")',
          ...Object.fromEntries(brought.map(({ key }) => [key, key])),
        }),
      }),
    ]),
    node('kept', 'end', localText('Принято', 'Taken in'), [2, 1]),
  ],
  edges: ways.flatMap(({ id }) => chain(id, `${id}Keep`, 'kept')),
};
