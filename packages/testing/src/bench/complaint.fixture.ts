import type { Diagram, Entity } from '@marshrut/model';
import { card, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';

const term = (amount: string, unit: string) => ({
  ...{ on: 'timer', when: 'after', amount, unit, at: '', times: null, calendar: null },
});

/** A part of reference process P2: a complaint of a bank's client, with security asked, papers waited for, and a second pair of eyes. */
export const complaint: Diagram = draw({
  name: 'Жалоба клиента банка',
  starters: ['operator'],
  card: [
    card('client', 'Клиент', { kind: 'reference', entity: 'Client' }, 'parameter'),
    card('topic', 'Тема', { kind: 'text', maxLength: 100 }),
    card('fraud', 'Мошенничество', { kind: 'bool' }),
    card('risk', 'Риск', { kind: 'int' }),
    card('compensation', 'Компенсация', { kind: 'money', min: '0' }),
    card('complaint', 'Жалоба', { kind: 'reference', entity: 'Complaint' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    register: {
      block: 'task',
      name: 'Регистрация',
      settings: role('operator'),
      inside: {
        nodes: {
          regStart: { block: 'start', name: 'Начало', settings: {} },
          what: { block: 'form', name: 'Суть', settings: fields('client.name?', 'topic!', 'fraud') },
          make: {
            block: 'create',
            name: 'Завести жалобу',
            settings: { entity: 'Complaint', into: 'complaint', values: rows({ client: 'client', topic: 'topic' }) },
          },
          regEnd: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['regStart > what', 'what > make', 'make > regEnd'],
      },
    },
    kind: { block: 'choice', name: 'Мошенничество?', settings: {} },
    security: {
      block: 'service',
      name: 'Служба безопасности',
      settings: {
        service: 'security',
        give: [{ name: 'topic', value: 'topic' }],
        take: [{ field: 'risk', from: 'score' }],
      },
    },
    silent: {
      block: 'boundary',
      name: 'Не ответила',
      on: 'security',
      settings: { trigger: { on: 'error', code: 'DOWN', into: [] }, interrupts: true },
    },
    papers: {
      block: 'wait',
      name: 'Ждать документы',
      settings: { trigger: { on: 'message', name: 'papers', key: '', into: [] } },
    },
    late: {
      block: 'boundary',
      name: 'Десять рабочих дней',
      on: 'papers',
      settings: { trigger: term('10', 'workingDays'), interrupts: true },
    },
    answer: {
      block: 'task',
      name: 'Ответ',
      settings: { ...role('specialist'), fourEyes: { steps: ['register'], initiator: true } },
      inside: {
        nodes: {
          ansStart: { block: 'start', name: 'Начало', settings: {} },
          draft: { block: 'form', name: 'Проект ответа', settings: fields('topic?', 'compensation!') },
          ansEnd: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['ansStart > draft', 'draft > ansEnd'],
      },
    },
    done: { block: 'end', name: 'Отвечено', settings: {} },
  },
  edges: [
    'start > register',
    'register > kind',
    'kind [fraud] > security : Да',
    'kind [else] > papers : Нет',
    'security > answer',
    'silent > papers',
    'papers > answer',
    'late > answer',
    'answer > done',
  ],
});

export const complaintEntities: readonly Entity[] = [
  entity('Complaint', 'Жалоба', [
    field('regNo', 'Номер', { kind: 'number', pattern: 'Ж-{000}' }),
    field('client', 'Клиент', { kind: 'reference', entity: 'Client' }, { required: true }),
    field('topic', 'Тема', { kind: 'text', maxLength: 100 }, { required: true }),
  ]),
  entity('Client', 'Клиент', [field('name', 'Имя', { kind: 'text', maxLength: 100 })], { title: ['name'] }),
];
