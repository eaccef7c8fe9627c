import { expect, test } from '@jest/globals';
import { changedBlocks, changedParts } from './changed-blocks.js';
import { appeal } from './diagram.fixture.js';

test('blocks that were added, changed and deleted are told; moved ones are not', () => {
  const before = appeal();
  const nodes = before.nodes
    .filter(node => node.id !== 'answer')
    .map(node =>
      node.id === 'reg' ? { ...node, name: { ru: 'Приём', en: '' } } : { ...node, position: { x: 1, y: 1 } },
    );
  const after = { ...before, nodes: [...nodes, { ...before.nodes[0]!, id: 'new' }] };
  expect(changedBlocks(before, after).map(({ id, change }) => [id, change])).toEqual([
    ['reg', 'changed'],
    ['new', 'added'],
    ['answer', 'deleted'],
  ]);
});

test('what is changed beside the blocks is told by its part', () => {
  const before = appeal();
  expect(changedParts(before, before)).toEqual([]);
  expect(changedParts(before, { ...before, starters: ['clerk'] })).toEqual(['properties']);
  const [edge] = before.edges;
  expect(changedParts(before, { ...before, card: [], edges: [{ ...edge!, condition: 'true' }] })).toEqual([
    'card',
    'edges',
  ]);
});
