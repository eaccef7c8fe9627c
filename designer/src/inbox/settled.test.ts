import { expect, test } from '@jest/globals';
import { holdStill, waiting } from './settled.js';

const row = (id: string, name = id) => ({ id, name });
const shown = [row('a'), row('b')].map(each => ({ row: each, gone: false }));

test('while somebody is at the list, rows keep their places: renewed, gone ones say so, new ones wait', () => {
  const fresh = [row('new'), row('b', 'renewed')];
  expect(holdStill(shown, fresh)).toEqual([
    { row: row('a'), gone: true },
    { row: row('b', 'renewed'), gone: false },
  ]);
  expect(waiting(shown, fresh)).toBe(1);
});

test('a row that comes back is there again', () => {
  const left = holdStill(shown, [row('b')]);
  expect(holdStill(left, [row('a'), row('b')]).every(({ gone }) => !gone)).toBe(true);
});
