import { expect, test } from '@jest/globals';
import { type Conditions, touched } from '../check.js';
import { nameOf } from '../field.js';
import { type FormTable, fieldsOfTable, newRowsIn, seenValues, withRows } from './table.js';

const text = { ru: 'Работа', en: 'Work' };
const table: FormTable = {
  path: 'ticket.WorkOrder',
  label: text,
  mode: 'EDIT',
  columns: [{ field: 'work', label: text, type: { kind: 'text' }, mode: 'EDIT', required: true }],
  min: 0,
  max: 10,
  visibleIf: null,
  rows: [{ id: 'order_1', values: { work: 'Мотор' } }],
};
const always: Conditions = {
  visible: () => true,
  required: () => false,
  locked: () => false,
  computed: () => undefined,
  offered: field => field,
};

test('every row and every cell is a field of the form', () => {
  expect(fieldsOfTable(table, ['order_1', '+a-1']).map(({ path }) => path)).toEqual([
    'ticket.WorkOrder',
    'ticket.WorkOrder.order_1',
    'ticket.WorkOrder.order_1.work',
    'ticket.WorkOrder.+a-1',
    'ticket.WorkOrder.+a-1.work',
  ]);
});

test('new rows that were typed before are found again, removed ones too, so that they can be brought back', () => {
  const typed = {
    'ticket.WorkOrder.+a-1': 'added',
    'ticket.WorkOrder.+a-2': 'removed',
    'ticket.WorkOrder.order_1': null,
  };
  expect(newRowsIn(table, typed)).toEqual(['+a-1', '+a-2']);
});

test('cells of a removed row are not asked for, and those of the others are as their column says', () => {
  const now = withRows(always, [table], { [nameOf('ticket.WorkOrder.order_1')]: 'removed' });
  expect(now.visible('ticket.WorkOrder.order_1.work')).toBe(false);
  expect(now.visible('ticket.WorkOrder.order_1')).toBe(true);
  expect(now.visible('ticket.WorkOrder.+a-1.work')).toBe(true);
  expect(now.required('ticket.WorkOrder.+a-1.work')).toBe(true);
});

test('a cell that was left as it was is not sent', () => {
  const values = { 'ticket.WorkOrder.order_1.work': 'Мотор', 'ticket.WorkOrder.+a-1.work': 'Трос', topic: 'Лифт' };
  expect(touched(values, seenValues([table]), [])).toEqual({ 'ticket.WorkOrder.+a-1.work': 'Трос', topic: 'Лифт' });
});
