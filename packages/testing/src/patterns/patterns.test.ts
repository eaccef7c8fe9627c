import { expect, test } from '@jest/globals';
import { patterns } from './all.js';

test('every one of the 43 patterns has a story, or a reason why not', () => {
  expect(patterns.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  for (const pattern of patterns) if ('unsupported' in pattern) expect(pattern.unsupported.length).toBeGreaterThan(40);
});
