import { expect, test } from '@jest/globals';
import { signAt } from './border.js';

const host = { x: 100, y: 0, width: 224, height: 80 };

test('signs stand half below the lower side, side by side within the block', () => {
  expect(signAt(host, 0, 1)).toEqual({ x: 112, y: 64, width: 32, height: 32 });
  for (const count of [2, 3, 4, 6]) {
    const xs = Array.from({ length: count }, (_, index) => signAt(host, index, count).x);
    expect(xs.every((x, index) => index === 0 || x > (xs[index - 1] ?? 0))).toBe(true);
    expect((xs.at(-1) ?? 0) + 32).toBeLessThanOrEqual(host.x + host.width);
  }
});
