import { expect, test } from '@jest/globals';
import { appeal } from './diagram.fixture.js';
import { walk } from './walk.js';

test('blocks come in reading order: along the edges, branches one after another, the unconnected last', () => {
  const diagram = appeal();
  const lost = { ...diagram, nodes: [{ ...diagram.nodes[1]!, id: 'lost' }, ...diagram.nodes] };
  expect(walk(lost, null).map(node => node.id)).toEqual(['start', 'reg', 'choice', 'answer', 'end', 'lost']);
  expect(walk(lost, 'reg').map(node => node.id)).toEqual(['reg.start', 'reg.form', 'reg.end']);
});
