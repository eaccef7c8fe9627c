import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { changeProcess } from './change-process.edit.js';
import { thereAndBack } from './edit.fixture.js';

describe('change-process', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(changeProcess, before, {
    starters: ['secretary', 'head'],
    contextLine: 'lastName',
  });

  test('applies', () => {
    expect(after.starters).toEqual(['secretary', 'head']);
    expect(after.contextLine).toBe('lastName');
    expect(edit.patch.nodes).toBeUndefined();
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
