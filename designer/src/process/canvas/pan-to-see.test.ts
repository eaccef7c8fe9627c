import { expect, test } from '@jest/globals';
import { panToSee } from './pan-to-see.js';

const screen = { width: 800, height: 600 };
const box = (x: number, y: number) => ({ x, y, width: 224, height: 80 });
const view = { x: 0, y: 0, zoom: 1 };

test('a block in sight stays where it is', () => {
  expect(panToSee(box(200, 200), view, screen)).toEqual({ x: 0, y: 0 });
});

test('a block at the right comes in, with room for the next one', () => {
  expect(panToSee(box(700, 200), view, screen)).toEqual({ x: 800 - 160 - 924, y: 0 });
});

test('a block above and at the left comes in', () => {
  expect(panToSee(box(-100, -100), view, screen)).toEqual({ x: 156, y: 172 });
});

test('what is larger than the screen shows its beginning', () => {
  expect(panToSee({ x: 300, y: 0, width: 3000, height: 80 }, view, screen).x).toBe(56 - 300);
});
