import { expect, test } from '@jest/globals';
import { widening } from './spot.js';

test('a property is looked for at its own place, then at ever wider ones', () => {
  expect(widening('values.2.value')).toEqual(['values.2.value', 'values.2', 'values']);
  expect(widening('')).toEqual([]);
});
