import { expect, test } from '@jest/globals';
import { commandOf } from './keys.js';

const press = (code: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ code, key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });

test('Ctrl+Z is the physical key, whatever letter the layout gives', () => {
  expect(press('KeyZ', { key: 'я', ctrlKey: true })).toBe('undo');
  expect(press('KeyZ', { key: 'Я', ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(press('KeyZ', { key: 'z', metaKey: true })).toBe('undo');
});

test('arrows walk, with Shift they move the block', () => {
  expect(press('ArrowRight')).toBe('right');
  expect(press('ArrowRight', { shiftKey: true })).toBe('moveRight');
});

test('plus inserts on any keyboard', () => {
  expect(press('Equal', { key: '+', shiftKey: true })).toBe('insert');
  expect(press('NumpadAdd', { key: '+' })).toBe('insert');
  expect(press('Equal', { key: '=' })).toBe('insert');
});

test('a letter alone means nothing', () => {
  expect(press('KeyZ')).toBeNull();
});
