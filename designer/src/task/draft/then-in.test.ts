import { expect, test } from '@jest/globals';
import type { FormField } from '../../form/field.js';
import { thenIn } from './then-in.js';

const field = (path: string): FormField => ({
  ...{ path, label: { ru: path, en: path }, help: null, type: { kind: 'text' }, mode: 'EDIT', required: false },
  ...{ visibleIf: null, requiredIf: null, readIf: null, computed: null },
});

test('a form goes back to what it was: typed values, what stood before, and no row that was not there yet', () => {
  const fields = ['note', 'ticket.Order.order_1.text', 'ticket.Order.+el-1', 'ticket.Order.+el-1.text'].map(field);
  expect(thenIn(fields, { note: 'Звонить' }, { 'ticket.Order.order_1.text': 'Починить' })).toEqual({
    note: 'Звонить',
    'ticket.Order.order_1.text': 'Починить',
    'ticket.Order.+el-1': 'removed',
    'ticket.Order.+el-1.text': null,
  });
  expect(thenIn(fields, { note: null, 'ticket.Order.+el-1': 'added' }, {})).toMatchObject({
    note: null,
    'ticket.Order.+el-1': 'added',
  });
});
