import { expect, test } from '@jest/globals';
import type { CardField, Entity, EntityField } from '@marshrut/model';
import { beginningTable, changedTable, tableOptions } from './form-tables.js';

const name = { ru: 'Имя', en: 'Name' };
const field = (key: string, type: EntityField['type'], required = false): EntityField => ({
  key,
  name,
  type,
  required,
});

const entity = (key: string, fields: EntityField[], partOf?: string): Entity => ({
  ...{ schemaVersion: 1, key, name, plural: name, fields, unique: [], title: [], onConflict: 'ask' },
  ...{ readers: [], editors: [], ...(partOf && { partOf }) },
});

const card = (key: string, type: CardField['type']): CardField => ({ key, name, type, use: 'variable' });

const ticket = entity('Ticket', [field('topic', { kind: 'text' })]);
const order = entity(
  'WorkOrder',
  [
    field('ticket', { kind: 'reference', entity: 'Ticket' }, true),
    field('work', { kind: 'text' }, true),
    field('scan', { kind: 'file' }),
  ],
  'ticket',
);
const entities = new Map([ticket, order].map(one => [one.key, one]));
const cards = [card('ticket', { kind: 'reference', entity: 'Ticket' }), card('sum', { kind: 'money' })];
const [option] = tableOptions(cards, entities);

test('a record of the card offers its parts as a table, and nothing else does', () => {
  expect(tableOptions(cards, entities).map(({ of, parts }) => `${of.key}.${parts.key}`)).toEqual(['ticket.WorkOrder']);
});

test('a new table has the fields of the part but the link; what is not typed into a row is read', () => {
  expect(option && beginningTable(option).columns).toEqual([
    { field: 'work', mode: 'edit', required: true },
    { field: 'scan', mode: 'read', required: false },
  ]);
});

test('a condition that is emptied is taken away', () => {
  const table = option && { ...beginningTable(option), visibleIf: 'sum > 1' };
  expect(table && changedTable([table], 'ticket.WorkOrder', { visibleIf: '', max: 3 })).toEqual([
    option && { ...beginningTable(option), max: 3 },
  ]);
});
