import { expect, test } from '@jest/globals';
import { nearestWay } from './nearest-way.js';

const ways = new Map([
  [
    'flat',
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ],
  ],
  [
    'corner',
    [
      { x: 0, y: 40 },
      { x: 50, y: 40 },
      { x: 50, y: 90 },
    ],
  ],
]);

test('the nearest edge within reach', () => {
  expect(nearestWay(ways, { x: 60, y: 8 }, 24)).toBe('flat');
  expect(nearestWay(ways, { x: 58, y: 70 }, 24)).toBe('corner');
  expect(nearestWay(ways, { x: 200, y: 70 }, 24)).toBeNull();
});
