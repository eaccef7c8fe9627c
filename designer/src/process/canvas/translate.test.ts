import { expect, test } from '@jest/globals';
import { translated } from './translate.js';

const none = { nodes: [], edges: [] };

test('dragging is not yet an edit, putting down is one', () => {
  const at = { x: 16, y: 32 };
  const dragging = translated([{ type: 'position', id: 'a', position: at, dragging: true }], 'nodes', none);
  expect(dragging).toEqual({ dragged: { a: at }, moved: null, chosen: null });
  const down = translated([{ type: 'position', id: 'a', position: at, dragging: false }], 'nodes', none);
  expect(down).toEqual({ dragged: null, moved: { a: at }, chosen: null });
});

test('choosing adds to and takes from what is chosen', () => {
  const chosen = { nodes: ['a'], edges: ['e'] };
  const changes = [
    { type: 'select' as const, id: 'a', selected: false },
    { type: 'select' as const, id: 'b', selected: true },
  ];
  expect(translated(changes, 'nodes', chosen).chosen).toEqual({ nodes: ['b'], edges: ['e'] });
});

test('sizes and what is already so mean nothing', () => {
  const changes = [
    { type: 'dimensions' as const, id: 'a', dimensions: { width: 1, height: 1 } },
    { type: 'select' as const, id: 'a', selected: true },
  ];
  expect(translated(changes, 'nodes', { nodes: ['a'], edges: [] })).toEqual({
    dragged: null,
    moved: null,
    chosen: null,
  });
});
