import { expect, test } from '@jest/globals';
import { blockCatalogue as blocks } from '@marshrut/blocks';
import { counter } from '../document/diagram.fixture.js';
import { newPart } from './new-part.js';

test('a new task comes with start → form → end inside', () => {
  const part = newPart(blocks, blocks.get('task')!, null, { x: 10, y: 20 }, counter());
  expect(part.nodes.map(node => [node.id, node.block, node.parent])).toEqual([
    ['n1', 'task', null],
    ['n2', 'start', 'n1'],
    ['n3', 'form', 'n1'],
    ['n4', 'end', 'n1'],
  ]);
  expect(part.edges.map(edge => [edge.from, edge.to])).toEqual([
    ['n2', 'n3'],
    ['n3', 'n4'],
  ]);
  expect(part.nodes[0]?.settings).toEqual({ assignee: { to: 'role', role: '' } });
});
