import { expect, test } from '@jest/globals';
import { appeal } from './diagram.fixture.js';
import { nested, overdue } from './events.fixture.js';
import { inOrder, walk } from './walk.js';

test('blocks come in reading order: along the edges, branches one after another, the unconnected last', () => {
  const diagram = appeal();
  const lost = { ...diagram, nodes: [{ ...diagram.nodes[1]!, id: 'lost' }, ...diagram.nodes] };
  expect(walk(lost, null).map(node => node.id)).toEqual(['start', 'reg', 'choice', 'answer', 'end', 'lost']);
  expect(walk(lost, 'reg').map(node => node.id)).toEqual(['reg.start', 'reg.form', 'reg.end']);
});

test('an event comes with its block, what follows it after the way itself', () => {
  expect(walk(overdue(), null).map(node => node.id)).toEqual([
    'start',
    'reg',
    'term',
    'choice',
    'answer',
    'end',
    'remind',
    'back',
  ]);
});

test('in order, each block is followed by what is inside it, however deep', () => {
  expect(inOrder(nested(), 'part').map(node => node.id)).toEqual(['part.start', 'part.task', 'part.form']);
});
