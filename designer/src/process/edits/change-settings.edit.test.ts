import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { changeSettings } from './change-settings.edit.js';
import { thereAndBack } from './edit.fixture.js';

describe('change-settings', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(changeSettings, before, {
    node: 'reg.form',
    settings: { fields: [{ path: 'phone', mode: 'edit', required: false }] },
    newFields: [{ key: 'phone', name: { ru: 'Телефон', en: 'Phone' }, type: { kind: 'phone' }, use: 'variable' }],
  });

  test('applies', () => {
    expect(after.nodes.find(node => node.id === 'reg.form')?.settings).toEqual({
      fields: [{ path: 'phone', mode: 'edit', required: false }],
    });
    expect(after.card.at(-1)?.key).toBe('phone');
    expect(edit.title.en).toBe('Set up “reg.form”');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
