import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { overdue } from '../document/events.fixture.js';
import { thereAndBack } from './edit.fixture.js';
import { move } from './move.edit.js';

describe('move', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(move, before, { positions: { answer: { x: 960, y: 160 } } });

  test('applies', () => {
    expect(after.nodes.find(node => node.id === 'answer')?.position).toEqual({ x: 960, y: 160 });
    expect(edit.patch.nodes?.changes).toHaveLength(1);
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});

test('an event on a border is not moved by itself', () => {
  const { after } = thereAndBack(move, overdue(), { positions: { reg: { x: 400, y: 0 }, term: { x: 999, y: 999 } } });
  expect(after.nodes.find(node => node.id === 'term')?.position).toEqual({ x: 0, y: 0 });
});
