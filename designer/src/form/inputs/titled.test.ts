import { expect, test } from '@jest/globals';
import { titled } from './titled.js';

const found = [
  { id: '1', title: 'Олег Ответственный' },
  { id: '2', title: 'Иванов Иван' },
  { id: '3', title: 'Иванов Иван' },
];

test('a title typed in full names its record, whatever its capitals and spaces', () => {
  expect(titled(found, ' олег  ответственный ')?.id).toBe('1');
});

test.each(['', 'Олег', 'Иванов Иван'])('«%s» names none, or not one alone', typed => {
  expect(titled(found, typed)).toBeNull();
});
