import { expect, test } from '@jest/globals';
import { KEY } from '@marshrut/model';
import { keyFor } from './key.js';

const none = new Set<string>();

test('a name becomes a key', () => {
  expect(keyFor('Дата поступления', none)).toBe('dataPostupleniya');
  expect(keyFor('Received on', none)).toBe('receivedOn');
  expect(keyFor('Ёлка, щука и объём', none)).toBe('elkaShchukaIObem');
  expect(keyFor('Café №5', none)).toBe('cafe5');
});

test('a key that is taken or means something else gets a number', () => {
  expect(keyFor('Сумма', new Set(['summa']))).toBe('summa2');
  expect(keyFor('null', none)).toBe('null2');
});

test('whatever the name, the key is one', () => {
  for (const name of ['', '123', '漢字', '  ', '9 жизней', 'а'.repeat(300), '__proto__', '💥']) {
    expect(keyFor(name, none)).toMatch(KEY);
  }
});
