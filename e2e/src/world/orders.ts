import { card, type Drawn, draw, entity, field, fields, role } from '@marshrut/testing';

export const ticket = entity('Ticket', 'Заявка', [field('topic', 'Тема', { kind: 'text' }, { searchable: true })], {
  title: ['topic'],
  readers: ['secretary'],
  editors: ['secretary'],
});

/** A part of a ticket: rows of a table in a form. */
export const workOrder = entity(
  'WorkOrder',
  'Наряд',
  [
    field('ticket', 'Заявка', { kind: 'reference', entity: 'Ticket' }, { required: true }),
    field('work', 'Работа', { kind: 'text' }),
    field('hours', 'Часы', { kind: 'int' }),
  ],
  { partOf: 'ticket', title: ['work'], readers: ['secretary'], editors: ['secretary'] },
);

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

const table: Drawn['settings'] = {
  of: 'ticket',
  entity: 'WorkOrder',
  mode: 'edit',
  columns: [
    { field: 'work', mode: 'edit', required: true },
    { field: 'hours', mode: 'edit', required: false },
  ],
  min: 0,
  max: 20,
  order: { field: 'work', descending: false },
};

/** The orders of a ticket are planned. */
export const planning = draw({
  name: 'Планирование нарядов',
  starters: ['secretary'],
  card: [card('ticket', 'Заявка', { kind: 'reference', entity: 'Ticket' }, 'parameter')],
  nodes: {
    start: begin,
    plan: {
      block: 'task',
      name: 'Распланировать',
      settings: role('secretary'),
      inside: {
        nodes: {
          planStart: begin,
          orders: { block: 'form', name: 'Наряды', settings: { ...fields('ticket?'), tables: [table] } },
          planEnd: finish,
        },
        edges: ['planStart > orders', 'orders > planEnd'],
      },
    },
    done: finish,
  },
  edges: ['start > plan', 'plan > done'],
});
