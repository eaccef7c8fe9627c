import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { addAfter } from './add-after.edit.js';
import { thereAndBack } from './edit.fixture.js';

describe('add-after', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(addAfter, before, {
    node: 'choice',
    part: {
      nodes: [
        {
          ...{
            id: 'new',
            block: 'find',
            blockVersion: 1,
            name: { ru: 'Найти', en: 'Find' },
            parent: 'reg',
            position: { x: 0, y: 0 },
            settings: {},
          },
          parent: null,
        },
      ],
      edges: [],
    },
    edge: 'new edge',
  });

  test('applies', () => {
    expect(after.edges.at(-1)).toEqual({ id: 'new edge', from: 'choice', to: 'new' });
    expect(after.nodes.at(-1)?.position.y).toBeGreaterThan(80);
    expect(edit.title.en).toBe('Add “Find”');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
