import { expect, test } from '@jest/globals';
import { sayBytes } from './file-text.js';

test.each([
  [512, '512 Б', '512 B'],
  [1536, '1,5 КБ', '1.5 KB'],
  [20 * 1024 * 1024, '20 МБ', '20 MB'],
  [3.25 * 1024 ** 3, '3,3 ГБ', '3.3 GB'],
])('%d bytes are %s, %s', (bytes, ru, en) => {
  expect(sayBytes(bytes, 'ru-RU').replace('\u00a0', ' ')).toBe(ru);
  expect(sayBytes(bytes, 'en-GB').replace('\u00a0', ' ')).toBe(en);
});
