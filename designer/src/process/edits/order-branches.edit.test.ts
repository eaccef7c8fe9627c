import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { thereAndBack } from './edit.fixture.js';
import { orderBranches } from './order-branches.edit.js';

describe('order-branches', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(orderBranches, before, { edges: ['no', 'yes'] });

  test('applies', () => {
    expect(after.edges.filter(edge => edge.from === 'choice').map(edge => edge.id)).toEqual(['no', 'yes']);
    expect(edit.patch.edges?.changes).toEqual([]);
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
