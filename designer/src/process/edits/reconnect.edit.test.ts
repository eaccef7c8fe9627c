import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { thereAndBack } from './edit.fixture.js';
import { reconnect } from './reconnect.edit.js';

describe('reconnect', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(reconnect, before, { edge: 'yes', from: 'choice', to: 'end' });

  test('applies', () => {
    expect(after.edges.find(edge => edge.id === 'yes')).toEqual({ ...before.edges[2], to: 'end' });
    expect(edit.name).toBe('reconnect');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
