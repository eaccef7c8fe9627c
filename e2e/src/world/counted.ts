import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';

export const COUNTED = 'Уведомления и взнос';

const option = (key: string, ru: string, en: string) => ({ key, name: { ru, en } });

export const channels = {
  kind: 'many' as const,
  options: [
    option('post', 'Почта', 'Post'),
    option('phone', 'Телефон', 'Phone'),
    option('web', 'Портал', 'Portal'),
    { ...option('fax', 'Факс', 'Fax'), withdrawn: true },
  ],
};

export const member = {
  ...entity(
    'Member',
    'Участник',
    [
      field(
        'name',
        'Имя',
        { kind: 'text' },
        { required: true, help: { ru: 'Как в паспорте', en: 'As in the passport' } },
      ),
      field('channels', 'Как уведомлять', channels),
      field('fee', 'Взнос', { kind: 'money' }),
    ],
    { title: ['name'], readers: ['secretary'], editors: ['secretary'] },
  ),
  plural: { ru: 'Участники', en: 'Members' },
};

/** How to tell a member, and a fee that is counted from it; the formula is drawn in the browser. */
export const joining = draw({
  name: COUNTED,
  starters: ['secretary'],
  card: [
    card('name', 'Имя', { kind: 'text' }),
    card('channels', 'Как уведомлять', channels),
    card('price', 'Цена письма', { kind: 'money' }),
    card('fee', 'Взнос', { kind: 'money' }),
    card('member', 'Участник', { kind: 'reference', entity: 'Member' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    join: {
      block: 'task',
      name: 'Принять участника',
      settings: role('secretary'),
      inside: {
        nodes: {
          inside: { block: 'start', name: 'Начало', settings: {} },
          ask: { block: 'form', name: 'Участник и взнос', settings: fields('name!', 'channels!', 'price', 'fee?') },
          make: {
            block: 'create',
            name: 'Участник',
            settings: {
              entity: 'Member',
              into: 'member',
              values: rows({ name: 'name', channels: 'channels', fee: 'fee' }),
            },
          },
          ready: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['inside > ask', 'ask > make', 'make > ready'],
      },
    },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > join', 'join > done'],
});
