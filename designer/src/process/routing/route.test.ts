import { expect, test } from '@jest/globals';
import { pathOf, route } from './route.js';

const box = (x: number, y: number) => ({ x, y, width: 240, height: 80 });

test('two ports at one height are joined by a straight line', () => {
  expect(route({ x: 240, y: 40 }, { x: 320, y: 40 }, [box(0, 0), box(320, 0)], false).points).toEqual([
    { x: 240, y: 40 },
    { x: 320, y: 40 },
  ]);
});

test('a branch turns next to its choice, and its name stands on the long piece', () => {
  const { points, label } = route({ x: 240, y: 40 }, { x: 480, y: 200 }, [box(0, 0), box(480, 160)], true);
  expect(points[1]?.x).toBe(264);
  expect(label.y).toBe(200);
});

test('a block in between is walked around', () => {
  const { points } = route({ x: 240, y: 40 }, { x: 800, y: 40 }, [box(0, 0), box(400, 0), box(800, 0)], false);
  expect(points.some(point => point.y > 80 || point.y < 0)).toBe(true);
});

test('a way back runs below or above everything', () => {
  const { points } = route({ x: 640, y: 40 }, { x: 0, y: 40 }, [box(0, 0), box(400, 0)], false);
  expect(points).toHaveLength(6);
  expect(points[2]?.y === 108 || points[2]?.y === -28).toBe(true);
});

test('corners are rounded', () => {
  expect(
    pathOf([
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 40 },
    ]),
  ).toBe('M 0 0 L 30 0 Q 40 0 40 10 L 40 40');
});
