import { expect, test } from '@jest/globals';
import { copied, outermost, pasted } from './copy.js';
import { appeal, counter } from './diagram.fixture.js';
import { overdue } from './events.fixture.js';

test('a task is copied with what is inside it; everything gets a new id', () => {
  const part = pasted(copied(appeal(), ['start', 'reg', 'choice']), null, { x: 32, y: 32 }, counter());
  expect(part.nodes.map(node => [node.block, node.parent])).toEqual([
    ['task', null],
    ['choice', null],
    ['start', 'n1'],
    ['form', 'n1'],
    ['end', 'n1'],
  ]);
  expect(part.nodes[0]?.position).toEqual({ x: 256, y: 32 });
  expect(part.nodes[3]?.position).toEqual({ x: 224, y: 0 });
  expect(part.edges).toHaveLength(3);
  expect(part.edges[0]).toEqual({ id: 'e6', from: 'n1', to: 'n2' });
  expect(outermost(part).map(node => node.id)).toEqual(['n1', 'n2']);
});

test('a block is copied with the events on its border; a jump among copies leads to the copy', () => {
  const part = pasted(copied(overdue(), ['reg', 'choice', 'remind', 'back']), null, { x: 0, y: 112 }, counter());
  const of = (block: string) => part.nodes.find(node => node.block === block);
  expect(of('boundary')?.attachedTo).toBe(of('task')?.id);
  expect(of('goTo')?.settings.to).toBe(of('choice')?.id);
  expect(part.edges.some(edge => edge.from === of('boundary')?.id && edge.to === of('send')?.id)).toBe(true);
});

test('an event copied alone stays on its block', () => {
  const part = pasted(copied(overdue(), ['term']), null, { x: 0, y: 0 }, counter());
  expect(part.nodes).toMatchObject([{ id: 'n1', attachedTo: 'reg' }]);
});
