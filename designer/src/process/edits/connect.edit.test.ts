import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { connect } from './connect.edit.js';
import { thereAndBack } from './edit.fixture.js';

describe('connect', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(connect, before, { edge: 'new', from: 'answer', to: 'choice' });

  test('applies', () => {
    expect(after.edges.at(-1)).toEqual({ id: 'new', from: 'answer', to: 'choice' });
    expect(edit.name).toBe('connect');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
