import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { thereAndBack } from './edit.fixture.js';
import { orderCard } from './order-card.edit.js';

describe('order-card', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(orderCard, before, { keys: ['person', 'lastName'] });

  test('applies', () => {
    expect(after.card.map(field => field.key)).toEqual(['person', 'lastName']);
    expect(edit.name).toBe('orderCard');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
