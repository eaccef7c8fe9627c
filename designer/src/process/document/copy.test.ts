import { expect, test } from '@jest/globals';
import { copied, outermost, pasted } from './copy.js';
import { appeal, counter } from './diagram.fixture.js';

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
