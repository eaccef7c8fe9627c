import { expect, test } from '@jest/globals';
import { blockCatalogue } from '@marshrut/blocks';
import { appeal } from '../document/diagram.fixture.js';
import { usesOf } from './uses.js';

test('a field is used by the form that shows it and by the choice that looks at it', () => {
  const before = appeal();
  const fields = [{ path: 'person.phone', mode: 'edit', required: false, visibleIf: 'lastName != null' }];
  const nodes = before.nodes.map(node => (node.id === 'reg.form' ? { ...node, settings: { fields } } : node));
  const uses = usesOf({ ...before, nodes, contextLine: 'lastName' }, blockCatalogue, new Map());
  expect(uses.get('person')).toEqual({ nodes: ['reg.form', 'choice'], contextLine: false });
  expect(uses.get('lastName')).toEqual({ nodes: ['reg.form'], contextLine: true });
});
