import type { Diagram, Entity } from '@marshrut/model';
import { block, border, card, type Drawn, entity, field, fields, flow, role, rows, timer } from '@marshrut/testing';

/**
 * A bank of few accounts: each completed task moves money from one account to another and writes the transfer down. Whatever goes
 * wrong, the sum over all accounts stays what it was, and each account is what its transfers make of it.
 */
export const START_BALANCE = 1_000_000;

const people = { readers: ['clerk'], editors: ['clerk'] };

const account: Entity = entity(
  'Account',
  'Счёт',
  [field('name', 'Название', { kind: 'text' }, { unique: true }), field('balance', 'Остаток', { kind: 'int' })],
  { title: ['name'], ...people },
);

const toAccount = { kind: 'reference', entity: 'Account' } as const;

/** `orderId` is not unique on purpose: a transfer that is written twice must be seen, not refused. */
const transfer: Entity = entity(
  'Transfer',
  'Перевод',
  [
    field('number', 'Номер', { kind: 'number', pattern: 'П-{00000}' }),
    field('orderId', 'Поручение', { kind: 'text' }),
    field('source', 'Откуда', toAccount),
    field('target', 'Куда', toAccount),
    field('sum', 'Сумма', { kind: 'int' }),
  ],
  { title: ['number'], ...people },
);

export const bankEntities: readonly Entity[] = [account, transfer];

const move: Drawn = {
  block: 'task',
  name: 'Перевод',
  settings: role('clerk'),
  inside: {
    nodes: {
      begin: block('start', 'Начало'),
      ask: block('form', 'Сумма', fields('amount!')),
      take: block('change', 'Списать', { record: 'source', values: rows({ balance: 'source.balance - amount' }) }),
      give: block('change', 'Зачислить', { record: 'target', values: rows({ balance: 'target.balance + amount' }) }),
      note: block('create', 'Записать перевод', {
        entity: 'Transfer',
        into: 'made',
        values: rows({ orderId: 'text', source: 'source', target: 'target', sum: 'amount' }),
      }),
      over: block('end', 'Готово'),
    },
    edges: ['begin > ask', 'ask > take', 'take > give', 'give > note', 'note > over'],
  },
};

const accounts = [
  card('source', 'Откуда', toAccount, 'parameter'),
  card('target', 'Куда', toAccount, 'parameter'),
  card('made', 'Перевод', { kind: 'reference', entity: 'Transfer' }),
];

/** The task, then a service outside is told of the transfer. */
export const transfers: Diagram = flow(
  'start > move\nmove > tell\ntell > done',
  {
    move,
    tell: block('service', 'Сообщить', { service: 'ledger', give: [{ name: 'order', value: 'text' }], take: [] }),
  },
  { card: accounts },
);

/** The same task; should nobody have done it within the hour, it is taken away. */
export const hurried: Diagram = flow(
  'start > move\nmove > done\nlate > doneLate',
  { move, late: border('move', timer('1h')) },
  { card: accounts },
);

/** `count` tasks side by side, and one join that waits for all of them. */
export function meeting(count: number): Diagram {
  const works = Array.from({ length: count }, (_, at) => `work${at}`);
  return flow(
    `start > split+\nsplit+ > ${works.join(', ')}\n${works.map(work => `${work} > join+`).join('\n')}\njoin+ > done`,
  );
}

/** Waits for a minute and is over. */
export const sleeper: Diagram = flow('start > doze\ndoze > done', {
  doze: block('wait', 'Подождать', { trigger: timer('1m') }),
});

const alwaysYes = {
  hit: 'UNIQUE',
  inputs: [],
  outputs: [{ id: 'yes', label: { ru: 'Ещё раз', en: 'Again' }, field: 'yes', type: { kind: 'bool' } }],
  rules: [{ id: 'always', when: [], gives: ['true'] }],
};

/** Goes round for ever without anybody's doing; nobody can know that before, as each round decides anew what the next one asks. */
export const treadmill: Diagram = flow('start > again?\nagain? [yes] > decide\nagain? [else] > done\ndecide > again?', {
  decide: block('rules', 'Решить заново', { table: alwaysYes }),
});
