import { expect, test } from '@jest/globals';
import { maskPhone } from './phone-text.js';

test.each([
  ['9', '+7 9'],
  ['8', '+7'],
  ['89161234567', '+7 916 123-45-67'],
  ['+79161234567', '+7 916 123-45-67'],
  ['+7 916 123-45', '+7 916 123-45'],
  ['9161234567890', '+7 916 123-45-67'],
  ['+', '+'],
  ['+375 29 123-45-67', '+375291234567'],
  ['', ''],
])('a phone typed as «%s» stands as «%s»', (typed, shown) => {
  expect(maskPhone(typed)).toBe(shown);
});
