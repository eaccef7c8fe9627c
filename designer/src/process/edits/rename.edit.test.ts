import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { thereAndBack } from './edit.fixture.js';
import { rename } from './rename.edit.js';

describe('rename', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(rename, before, {
    node: 'reg',
    name: { ru: 'Регистрация', en: 'Registration' },
  });

  test('applies', () => {
    expect(after.nodes.find(node => node.id === 'reg')?.name.ru).toBe('Регистрация');
    expect(edit.patch.edges).toBeUndefined();
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
