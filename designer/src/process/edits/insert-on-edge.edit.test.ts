import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { thereAndBack } from './edit.fixture.js';
import { insertOnEdge } from './insert-on-edge.edit.js';

describe('insert-on-edge', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(insertOnEdge, before, {
    edge: 'd',
    part: {
      nodes: [
        {
          id: 'new',
          block: 'find',
          blockVersion: 1,
          name: { ru: 'Найти', en: 'Find' },
          parent: 'reg',
          position: { x: 0, y: 0 },
          settings: {},
        },
      ],
      edges: [],
    },
    second: 'd2',
  });

  test('applies', () => {
    expect(after.edges.filter(edge => edge.to === 'new' || edge.from === 'new')).toEqual([
      { id: 'd', from: 'reg.start', to: 'new' },
      { id: 'd2', from: 'new', to: 'reg.form' },
    ]);
    const [added, form] = ['new', 'reg.form'].map(id => after.nodes.find(node => node.id === id)?.position.x ?? 0);
    expect(form).toBeGreaterThanOrEqual((added ?? 0) + 224 + 64);
    expect(edit.title.ru).toBe('Вставить «Найти»');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
