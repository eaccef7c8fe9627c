import { expect, test } from '@jest/globals';
import { holesIn, withField } from './template.js';

test('a field is put in where the cursor is', () => {
  expect(withField('Здравствуйте, !', 'person.name', 14)).toEqual({ text: 'Здравствуйте, {person.name}!', at: 27 });
  expect(withField('', 'a', 99)).toEqual({ text: '{a}', at: 3 });
});

test('what stands in braces is an expression', () => {
  expect(holesIn('{a} и {b.c + 1}, но не {}')).toEqual(['a', 'b.c + 1']);
});
