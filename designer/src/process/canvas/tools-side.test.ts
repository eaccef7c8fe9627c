import { expect, test } from '@jest/globals';
import { toolsSide } from './tools-side.js';

const block = { x: 100, y: 100, width: 224, height: 80 };
const name = { x: 200, y: 62, width: 90, height: 20 };
const lane = [
  { x: 0, y: 72 },
  { x: 400, y: 72 },
];
const under = { x: 100, y: 212, width: 224, height: 80 };

test('the bar stands above', () => {
  expect(toolsSide(block, [], [])).toBe('above');
  expect(toolsSide(block, [{ ...name, x: 100 }], [])).toBe('above');
});

test('below, where it would cover a name, an edge or a block', () => {
  expect(toolsSide(block, [name], [])).toBe('below');
  expect(toolsSide(block, [], [lane])).toBe('below');
  expect(toolsSide(block, [{ ...under, y: -10 }], [])).toBe('below');
});

test('where neither is free, the less is covered: an edge rather than a block, and above if it is the same', () => {
  expect(toolsSide(block, [under], [lane])).toBe('above');
  expect(toolsSide(block, [name, under], [])).toBe('above');
  expect(toolsSide(block, [name], [lane.map(({ x }) => ({ x, y: 200 }))])).toBe('below');
});
