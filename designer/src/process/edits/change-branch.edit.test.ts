import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { changeBranch } from './change-branch.edit.js';
import { thereAndBack } from './edit.fixture.js';

describe('change-branch', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(changeBranch, before, { edge: 'yes', otherwise: true });

  test('applies', () => {
    expect(after.edges.find(edge => edge.id === 'yes')).toEqual({
      id: 'yes',
      from: 'choice',
      to: 'answer',
      name: { ru: 'Да', en: 'Yes' },
      otherwise: true,
    });
    expect(after.edges.find(edge => edge.id === 'no')).toEqual({ id: 'no', from: 'choice', to: 'end' });
    expect(edit.title.en).toBe('Make it the “Otherwise” branch');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
