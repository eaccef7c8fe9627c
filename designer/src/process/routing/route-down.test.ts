import { expect, test } from '@jest/globals';
import { routeDown } from './route-down.js';

test('what follows below is reached straight down and to the right', () => {
  const { points } = routeDown({ x: 50, y: 100 }, { x: 200, y: 180 }, []);
  expect(points).toEqual([
    { x: 50, y: 100 },
    { x: 50, y: 180 },
    { x: 200, y: 180 },
  ]);
});

test('what stands higher is reached from below, not through the block itself', () => {
  const host = { x: 0, y: 0, width: 224, height: 80 };
  const { points } = routeDown({ x: 50, y: 96 }, { x: 300, y: 40 }, [host]);
  expect(points[1]?.y).toBeGreaterThan(96);
  expect(points.at(-2)).toEqual({ x: 276, y: 40 });
});
