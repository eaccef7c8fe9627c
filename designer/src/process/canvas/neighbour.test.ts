import { expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { overdue } from '../document/events.fixture.js';
import { neighbour } from './neighbour.js';

const diagram = appeal();
const low = {
  ...diagram,
  nodes: diagram.nodes.map(node => (node.id === 'answer' ? { ...node, position: { x: 960, y: 160 } } : node)),
};

test('arrows follow the edges', () => {
  expect(neighbour(diagram, null, 'start', 'right')).toBe('reg');
  expect(neighbour(diagram, null, 'choice', 'left')).toBe('reg');
  expect(neighbour(diagram, null, 'end', 'right')).toBeUndefined();
});

test('of two branches, the straight one', () => {
  expect(neighbour(low, null, 'choice', 'right')).toBe('end');
});

test('up and down lead to what lies there', () => {
  expect(neighbour(low, null, 'choice', 'down')).toBe('answer');
  expect(neighbour(low, null, 'answer', 'up')).toBe('end');
});

test('with nothing chosen, the first block of the level', () => {
  expect(neighbour(diagram, 'reg', undefined, 'right')).toBe('reg.start');
});

test('from a block down to the event on its border, and left back to the block', () => {
  expect(neighbour(overdue(), null, 'reg', 'down')).toBe('term');
  expect(neighbour(overdue(), null, 'term', 'left')).toBe('reg');
  expect(neighbour(overdue(), null, 'term', 'right')).toBe('remind');
});
