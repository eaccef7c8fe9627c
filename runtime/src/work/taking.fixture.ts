import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import type { Dialect } from '../database/dialect.js';
import { cardWrite, commit, create, write } from '../dispatch/storage.fixture.js';
import type { Actor } from '../people/actor.js';
import { type Desk, openDesk } from './desk.fixture.js';
import type { ReviewLines } from './review-lines.js';
import { readTaskWork, type TaskWork } from './task-work.js';

const client = entity('Client', 'Клиент', [
  field('name', 'Имя', { kind: 'text' }, { required: true }),
  field('phone', 'Телефон', { kind: 'phone' }),
  field('income', 'Доход', { kind: 'money' }),
  field('note', 'Заметка', { kind: 'text' }),
]);
const request = entity('Request', 'Заявка', [
  field('client', 'Клиент', { kind: 'reference', entity: 'Client' }),
  field('title', 'Суть', { kind: 'text' }, { required: true }),
  field('sum', 'Сумма', { kind: 'money' }),
  field('urgency', 'Срочность', { kind: 'text' }),
]);

/** Nobody in the process knows of it. */
const answer = entity('Answer', 'Ответ', [field('request', 'Заявка', { kind: 'reference', entity: 'Request' })]);

/** A client is corrected and a request is made; a table tells how urgent it is. Then somebody checks it. */
const taking = draw({
  name: 'Приём заявки',
  starters: ['secretary'],
  card: [
    card('client', 'Клиент', { kind: 'reference', entity: 'Client' }),
    card('title', 'Суть', { kind: 'text' }),
    card('sum', 'Сумма', { kind: 'money' }),
    card('urgency', 'Срочность', { kind: 'text' }),
    card('request', 'Заявка', { kind: 'reference', entity: 'Request' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    take: {
      block: 'task',
      name: 'Принять',
      settings: role('secretary'),
      inside: {
        nodes: {
          inside: { block: 'start', name: 'Начало', settings: {} },
          who: { block: 'form', name: 'Кто и что', settings: fields('client!', 'title!', 'sum!') },
          correct: {
            block: 'form',
            name: 'Уточнить',
            settings: fields('client.phone', 'client.income', 'client.note'),
          },
          urgent: {
            block: 'rules',
            name: 'Срочность',
            settings: {
              table: {
                hit: 'FIRST',
                inputs: [{ id: 'sum', label: { ru: 'Сумма', en: 'Sum' }, expression: 'sum' }],
                outputs: [
                  {
                    id: 'urgency',
                    label: { ru: 'Срочность', en: 'Urgency' },
                    field: 'urgency',
                    type: { kind: 'text' },
                  },
                ],
                rules: [
                  { id: 'no', when: ['<= 1000'], gives: ['"low"'] },
                  { id: 'yes', when: ['> 1000'], gives: ['"high"'] },
                ],
              },
            },
          },
          make: {
            block: 'create',
            name: 'Завести заявку',
            settings: {
              entity: 'Request',
              into: 'request',
              values: rows({ client: 'client', title: 'title', sum: 'sum * 2', urgency: 'urgency' }),
            },
          },
          ready: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['inside > who', 'who > correct', 'correct > urgent', 'urgent > make', 'make > ready'],
      },
    },
    check: {
      block: 'task',
      name: 'Проверить',
      settings: role('secretary'),
      inside: {
        nodes: {
          from: { block: 'start', name: 'Начало', settings: {} },
          look: { block: 'form', name: 'Проверка', settings: fields('title') },
          checked: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['from > look', 'look > checked'],
      },
    },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > take', 'take > check', 'check > done'],
});

export const kim = `client_${'0'.repeat(26)}`;

/** A desk where requests are taken, of a client who is there already. */
export interface Taking {
  readonly desk: Desk;
  readonly secretary: Actor;
  /** A task that waits at its review, with this typed. */
  atReview(typed: { phone: string; income: string; note: string | null }): Promise<string>;
  seen(task: string): Promise<TaskWork & { readonly lines: ReviewLines }>;
}

export async function openTaking(dialect: Dialect): Promise<Taking> {
  const desk = await openDesk(dialect, [{ ...client, readers: ['secretary'] }, request, answer], taking);
  const secretary = await desk.actor('secretary');
  const values = { name: 'Ким', phone: '+79160000000', income: '100.00', note: null };
  await write(desk.database, cardWrite(commit('cmt_1', [create('Client', kim, values)])));
  return {
    desk,
    secretary,
    atReview: async ({ phone, income, note }) => {
      const task = await desk.begin(secretary);
      await desk.fill(secretary, task, { client: kim, title: 'Кредит', sum: '5000' });
      await desk.fill(secretary, task, { 'client.phone': phone, 'client.income': income, 'client.note': note });
      return task;
    },
    seen: async task => {
      const work = await readTaskWork(desk.work, secretary, task);
      if (!work?.lines) throw new Error('Expected a review.');
      return { ...work, lines: work.lines };
    },
  };
}
