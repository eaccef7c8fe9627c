import { expect, test } from '@jest/globals';
import { changed } from './changed.js';
import { filterOf } from './filter.js';

test('conditions without a value ask nothing; "not given" needs none', () => {
  expect(
    filterOf([
      { id: '1', field: 'lastName', op: 'CONTAINS', value: 'Пет' },
      { id: '2', field: 'phone', op: 'EQ', value: null },
      { id: '3', field: 'vip', op: 'EQ', value: false },
      { id: '4', field: 'email', op: 'IS_NULL', value: null },
    ]),
  ).toEqual([
    { field: 'lastName', op: 'CONTAINS', value: { value: 'Пет' } },
    { field: 'vip', op: 'EQ', value: { value: false } },
    { field: 'email', op: 'IS_NULL', value: { value: true } },
  ]);
});

test('a card sends only what was changed', () => {
  expect(changed({ phone: '1', email: null }, { phone: '2', email: null, vip: null })).toEqual({ phone: '2' });
});
