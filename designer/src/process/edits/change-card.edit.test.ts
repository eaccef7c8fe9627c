import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { changeCard } from './change-card.edit.js';
import { thereAndBack } from './edit.fixture.js';

describe('change-card', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(changeCard, before, { key: 'lastName', field: null });

  test('applies', () => {
    expect(after.card.map(field => field.key)).toEqual(['person']);
    expect(edit.name).toBe('changeCard');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
