import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { thereAndBack } from './edit.fixture.js';
import { remove } from './remove.edit.js';

describe('remove', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(remove, before, { nodes: ['reg'], edges: [] });

  test('applies', () => {
    expect(after.nodes.map(node => node.id)).toEqual(['start', 'choice', 'answer', 'end']);
    expect(after.edges[0]).toEqual({ id: 'a', from: 'start', to: 'choice' });
    expect(after.edges).toHaveLength(4);
    expect(edit.title.ru).toBe('Удалить «reg»');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
