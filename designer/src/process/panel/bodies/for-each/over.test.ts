import { expect, test } from '@jest/globals';
import { definitions } from '@marshrut/blocks';
import { localText } from '@marshrut/model';
import { freshOver, itemField, overAnother } from './over.js';

const world = {
  entities: new Map(),
  roles: [{ key: 'board', name: localText('Комиссия', 'Board'), system: false, users: 3 }],
};

test('one item stands in a field of its own type', () => {
  expect(itemField({ of: 'people', role: 'board' }, world)).toEqual({
    type: { kind: 'user' },
    name: localText('Комиссия', 'Board'),
  });
  expect(itemField({ of: 'people', role: '' }, world)).toBeNull();
  expect(itemField({ of: 'times', count: '3' }, world)?.type).toEqual({ kind: 'int' });
});

test('another list forgets the field of the former item', () => {
  const settings = { ...definitions.forEach.create(), item: 'member' };
  expect(overAnother(settings, freshOver.times)).toMatchObject({ item: null, over: { of: 'times' } });
});
