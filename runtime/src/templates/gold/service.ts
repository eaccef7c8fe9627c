import { type Diagram, type Edge, localText, type Node, type Settings } from '@marshrut/model';
import { cardField, choice, edge, form, inside, node, rows } from '../drawing.js';
import { blockReasons, OPERATOR } from './entities.js';

const reference = (entity: string) => ({ kind: 'reference' as const, entity });
const blank = localText('', '');
const yes = localText('Да', 'Yes');
const no = localText('Нет', 'No');

const GOLD = 'card.category = "Gold" or card.category = "Platinum"';

/** What a customer may want: for whom it is (empty: for all), what is asked, and what becomes of it. */
interface Wish {
  readonly id: string;
  readonly ru: string;
  readonly en: string;
  readonly when: string;
  readonly asks: readonly string[];
  /** Must hold for what was asked. */
  readonly valid?: string;
  readonly changes?: Readonly<Record<string, string>>;
  readonly request?: Readonly<Record<string, string>>;
}

/** The table of P5: one row for each function. */
const wishes: readonly Wish[] = [
  {
    ...{ id: 'block', ru: 'Блокировка карты', en: 'Block the card', when: '' },
    asks: ['blockReason!'],
    changes: { status: '"Заблокирована"', blockReason: 'blockReason' },
  },
  {
    id: 'reissue',
    ru: 'Перевыпуск обычный',
    en: 'Ordinary reissue',
    when: '',
    asks: ['city!'],
    request: { city: 'city' },
  },
  {
    id: 'contacts',
    ru: 'Изменение контактов',
    en: 'Change contacts',
    when: '',
    asks: ['customer.phone!', 'customer.email'],
  },
  {
    ...{ id: 'abroad', ru: 'Экстренная замена за рубежом', en: 'Emergency replacement abroad', when: GOLD },
    asks: ['country!', 'city!', 'address!'],
    request: { country: 'country', city: 'city', address: 'address' },
  },
  {
    ...{ id: 'cash', ru: 'Экстренная выдача наличных', en: 'Emergency cash', when: GOLD },
    asks: ['country!', 'city!', 'cashAmount!'],
    request: { country: 'country', city: 'city', amount: 'cashAmount' },
  },
  {
    ...{ id: 'limit', ru: 'Повышение лимита', en: 'Raise the limit', when: GOLD },
    asks: ['card.limit?', 'newLimit!'],
    valid: 'newLimit > card.limit',
    changes: { limit: 'newLimit' },
  },
  {
    ...{ id: 'travel', ru: 'Страховка путешественника', en: 'Travel insurance', when: GOLD },
    asks: ['tripFrom!', 'tripTo!'],
    valid: 'tripFrom >= today() and tripTo >= tripFrom and tripTo <= tripFrom + duration("P90D")',
    request: { from: 'tripFrom', to: 'tripTo' },
  },
  {
    ...{ id: 'concierge', ru: 'Консьерж-заявка', en: 'Concierge request', when: GOLD },
    asks: ['conciergeText!'],
    request: { wish: 'conciergeText' },
  },
  {
    ...{ id: 'lounge', ru: 'Доступ в бизнес-залы', en: 'Airport lounges', when: 'card.category = "Platinum"' },
    asks: ['city!'],
    request: { city: 'city' },
  },
];

const functions = choice(wishes.map(({ ru, en }) => [ru, en]));

const what: Settings = {
  fields: [
    { path: 'card.category', mode: 'read', required: false },
    {
      path: 'wish',
      mode: 'edit',
      required: true,
      offers: wishes.flatMap(({ ru, when }) => (when ? [{ option: ru, when }] : [])),
    },
  ],
};

/** Parameters, a look whether they will do, and the deed; all rows of the table go the same way. */
function branch(wish: Wish, row: number): { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] } {
  const { id, ru, en, asks, valid, changes, request } = wish;
  const name = localText(ru, en);
  const ask = `${id}Ask`;
  const deed = changes || request ? `${id}Do` : 'more';
  const nodes = [node(ask, 'form', name, [11, row], form(...asks))];
  const edges = [edge('which', ask, `wish = "${ru}"`, name)];
  if (valid) {
    const wrong = localText(`${ru}: так нельзя`, `${en}: not possible`);
    nodes.push(
      node(`${id}Valid`, 'choice', localText('Можно?', 'Possible?'), [12, row]),
      node(`${id}Wrong`, 'form', wrong, [12, row + 0.6], form(...asks.map(path => path.replace(/[!?]?$/, '?')))),
    );
    edges.push(
      edge(ask, `${id}Valid`),
      edge(`${id}Valid`, deed, valid, yes),
      edge(`${id}Valid`, `${id}Wrong`, 'else', no),
      edge(`${id}Wrong`, ask),
    );
  } else edges.push(edge(ask, deed));
  if (changes) {
    nodes.push(
      node(deed, 'change', localText('Изменить карту', 'Change the card'), [13, row], {
        record: 'card',
        values: rows(changes),
      }),
    );
  } else if (request) {
    const values = rows({ card: 'card', kind: `"${ru}"`, ...request });
    const settings = { entity: 'CardRequest', into: 'request', values };
    nodes.push(node(deed, 'create', localText('Новый запрос', 'New request'), [13, row], settings));
  }
  if (deed !== 'more') edges.push(edge(deed, 'more'));
  return { nodes, edges };
}

const branches = wishes.map((wish, at) => branch(wish, at * 1.2 - 4));

const letter = (to: string) => ({
  what: {
    send: 'mail',
    to,
    subject: 'Ваш запрос выполнен',
    text: 'Здравствуйте, {customer.firstName}! Ваш запрос по карте •{card.last4} выполнен.',
  },
});

const end = (ru: string, en: string) => ({ outcome: { ru, en } });

const steps: readonly Node[] = inside('serve', [
  node('begin', 'start', blank, [0, 0]),
  node('who', 'form', localText('Кто звонит', 'Who calls'), [1, 0], form('phone', 'last4')),
  node('byPhone', 'choice', localText('Назван телефон?', 'A phone is named?'), [2, 0]),
  node('findByPhone', 'find', localText('Найти по телефону', 'Find by phone'), [3, -1], {
    ...{ entity: 'Customer', into: 'customer', ask: 'several' },
    where: rows({ phone: 'phone' }, 'equals'),
  }),
  node('findCard', 'find', localText('Найти карту', 'Find the card'), [3, 1], {
    ...{ entity: 'BankCard', into: 'foundCard', ask: 'several' },
    where: rows({ last4: 'last4' }, 'equals'),
  }),
  node('cardFound', 'choice', localText('Карта найдена?', 'Card found?'), [4, 1]),
  node('findOwner', 'find', localText('Найти владельца', 'Find its owner'), [5, 1], {
    ...{ entity: 'Customer', into: 'customer', ask: 'several' },
    where: rows({ phone: 'foundCard.customer.phone' }, 'equals'),
  }),
  node('found', 'choice', localText('Клиент найден?', 'Customer found?'), [6, 0]),
  node('notFound', 'form', localText('Клиент не найден', 'Customer not found'), [6, 2], form('phone?', 'last4?')),
  node('word', 'verify', localText('Идентификация', 'Identification'), [7, 0], {
    ask: { ru: 'Кодовое слово', en: 'Code word' },
    expected: 'customer.secret.word',
    attempts: 3,
    into: 'known',
  }),
  node('known', 'choice', localText('Слово верно?', 'Word right?'), [8, 0]),
  node('locked', 'form', localText('Слово не подошло', 'The word did not match'), [8, 2], form('customer?')),
  node('refused', 'end', localText('Отказ', 'Refused'), [9, 2], end('Клиент не опознан', 'Not identified')),
  node('pick', 'find', localText('Какая карта', 'Which card'), [9, 0], {
    ...{ entity: 'BankCard', into: 'card', ask: 'always' },
    where: rows({ customer: 'customer' }, 'equals'),
  }),
  node('picked', 'choice', localText('Карта выбрана?', 'Card chosen?'), [9, 1]),
  node('what', 'form', localText('Что хочет клиент?', 'What does the customer want?'), [10, 0], what),
  node('which', 'choice', localText('Функция', 'Function'), [10, 1]),
  ...branches.flatMap(({ nodes }) => nodes),
  node('more', 'form', localText('Что-нибудь ещё?', 'Anything else?'), [14, 0], form('more!', 'notifyBy!')),
  node('again', 'choice', localText('Ещё?', 'More?'), [15, 0]),
  node('how', 'choice', localText('Как уведомить', 'How to notify'), [16, 0]),
  node('mail', 'send', localText('Письмо', 'Letter'), [17, -1], letter('customer.email')),
  node('sms', 'send', localText('SMS', 'SMS'), [17, 1], letter('customer.phone + "@sms.example.ru"')),
  node('done', 'end', localText('Проверка', 'Review'), [18, 0], end('Обслужен', 'Served')),
]);

const ways: readonly Edge[] = [
  edge('begin', 'who'),
  edge('who', 'byPhone'),
  edge('byPhone', 'findByPhone', 'phone != null', yes),
  edge('byPhone', 'findCard', 'else', no),
  edge('findCard', 'cardFound'),
  edge('cardFound', 'findOwner', 'foundCard != null', yes),
  edge('cardFound', 'notFound', 'else', no),
  edge('findByPhone', 'found'),
  edge('findOwner', 'found'),
  edge('found', 'word', 'customer != null', yes),
  edge('found', 'notFound', 'else', no),
  edge('notFound', 'who'),
  edge('word', 'known'),
  edge('known', 'pick', 'known = true', yes),
  edge('known', 'locked', 'else', no),
  edge('locked', 'refused'),
  edge('pick', 'picked'),
  edge('picked', 'what', 'card != null', yes),
  edge('picked', 'pick', 'else', no),
  edge('what', 'which'),
  ...branches.flatMap(({ edges }) => edges),
  edge('which', 'what', 'else'),
  edge('more', 'again'),
  edge('again', 'pick', 'more = true', yes),
  edge('again', 'how', 'else', no),
  edge('how', 'mail', 'notifyBy = "Email" and customer.email != null', localText('Email', 'E-mail')),
  edge('how', 'sms', 'customer.phone != null', localText('SMS', 'SMS')),
  edge('how', 'done', 'else', localText('Уведомить некуда', 'Nowhere to notify')),
  edge('mail', 'done'),
  edge('sms', 'done'),
];

/** P5: one operator, one sitting, one transaction. */
export const service: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Обслуживание держателя карты', 'Serving a cardholder'),
  description: localText(
    'Клиент звонит: узнать его, выслушать, сделать всё разом.',
    'A customer calls: identify, listen, do all of it at once.',
  ),
  starters: [OPERATOR],
  contextLine: 'customer.lastName + " " + customer.firstName',
  card: [
    cardField('phone', localText('Телефон', 'Phone'), { kind: 'phone' }, 'transient'),
    cardField(
      'last4',
      localText('Последние 4 цифры карты', 'Last 4 digits of the card'),
      { kind: 'text', maxLength: 4 },
      'transient',
    ),
    cardField('foundCard', localText('Найденная карта', 'Card found'), reference('BankCard'), 'transient'),
    cardField('customer', localText('Клиент', 'Customer'), reference('Customer')),
    cardField('known', localText('Клиент опознан', 'Identified'), { kind: 'bool' }),
    cardField('card', localText('Карта', 'Card'), reference('BankCard')),
    cardField('wish', localText('Функция', 'Function'), functions, 'transient'),
    cardField('request', localText('Запрос', 'Request'), reference('CardRequest')),
    cardField('blockReason', localText('Причина', 'Reason'), blockReasons, 'transient'),
    cardField(
      'newLimit',
      localText('Новый лимит', 'New limit'),
      { kind: 'money', min: '0', max: '600000' },
      'transient',
    ),
    cardField('country', localText('Страна', 'Country'), { kind: 'text' }, 'transient'),
    cardField('city', localText('Город', 'City'), { kind: 'text' }, 'transient'),
    cardField('address', localText('Адрес', 'Address'), { kind: 'text' }, 'transient'),
    cardField(
      'cashAmount',
      localText('Сумма наличных', 'Amount of cash'),
      { kind: 'money', min: '1', max: '100000' },
      'transient',
    ),
    cardField('tripFrom', localText('Поездка с', 'Trip from'), { kind: 'date' }, 'transient'),
    cardField('tripTo', localText('Поездка по', 'Trip to'), { kind: 'date' }, 'transient'),
    cardField(
      'conciergeText',
      localText('Просьба', 'Wish'),
      { kind: 'longText', minLength: 10, maxLength: 1000 },
      'transient',
    ),
    cardField(
      'more',
      localText('Клиент хочет ещё что-то', 'The customer wants something else'),
      { kind: 'bool' },
      'transient',
    ),
    cardField(
      'notifyBy',
      localText('Уведомить', 'Notify by'),
      choice([
        ['SMS', 'SMS'],
        ['Email', 'E-mail'],
      ]),
      'transient',
    ),
  ],
  nodes: [
    node('start', 'start', localText('Звонок', 'A call'), [0, 0]),
    node('serve', 'task', localText('Обслужить клиента', 'Serve the customer'), [1, 0], {
      assignee: { to: 'initiator' },
    }),
    ...steps,
    node('end', 'end', localText('Готово', 'Done'), [2, 0]),
  ],
  edges: [edge('start', 'serve'), edge('serve', 'end'), ...ways],
};
