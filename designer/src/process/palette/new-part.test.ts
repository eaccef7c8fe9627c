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

test('what holds others comes with a start and an end; a handler with the event that sets it off', () => {
  for (const id of ['subprocess', 'forEach', 'onEvent']) {
    const part = newPart(blocks, blocks.get(id)!, null, { x: 0, y: 0 }, counter());
    expect(part.nodes.map(node => node.block)).toEqual([id, 'start', 'end']);
    expect(part.edges).toHaveLength(1);
    const trigger = part.nodes[1]?.settings.trigger as { on: string } | undefined;
    expect(trigger?.on).toBe(id === 'onEvent' ? 'message' : undefined);
  }
});

test('a race comes with a term and a message behind it, which lead on', () => {
  const part = newPart(blocks, blocks.get('firstOf')!, null, { x: 0, y: 0 }, counter());
  expect(part.nodes.map(node => (node.settings.trigger as { on: string } | undefined)?.on)).toEqual([
    undefined,
    'timer',
    'message',
  ]);
  expect(part.edges.map(edge => edge.to)).toEqual(part.nodes.slice(1).map(node => node.id));
  expect(part.exits?.map(exit => exit.node)).toEqual(part.edges.map(edge => edge.to));
});
