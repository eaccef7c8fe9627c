import { expect, test } from '@jest/globals';
import { guided, type Ported } from './guides.js';

const card = (x: number, y: number): Ported => ({ x, y, width: 224, height: 80, port: 40 });
const pill = (x: number, y: number): Ported => ({ x, y, width: 176, height: 48, port: 24 });

test('a block let near the height of another keeps to it by its port, not by its side', () => {
  const { at, guides } = guided(pill(500, 21), [card(0, 0)]);
  expect(at).toEqual({ x: 500, y: 16 });
  expect(guides).toEqual([{ from: { x: 0, y: 40 }, to: { x: 676, y: 40 } }]);
});

test('under another block it keeps to its left side, and the line joins both', () => {
  const { at, guides } = guided(card(5, 300), [card(0, 0)]);
  expect(at).toEqual({ x: 0, y: 300 });
  expect(guides).toEqual([{ from: { x: 0, y: 0 }, to: { x: 0, y: 380 } }]);
});

test('the nearer of two blocks counts', () => {
  expect(guided(card(6, 300), [card(0, 0), card(8, 600)]).at.x).toBe(8);
});

test('far from all it is free', () => {
  expect(guided(card(60, 300), [card(0, 0)])).toEqual({ at: { x: 60, y: 300 }, guides: [] });
});
