import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalText } from './normal-text.js';

test.each([
  ['Пётр', 'петр'],
  ['ПЁТР', 'петр'],
  ['Пе\u0308тр', 'петр'],
  ['  Иванов \t Пётр\u00a0Ильич ', 'иванов петр ильич'],
  ['ЙЖ', 'йж'],
  ['', ''],
])('%j is compared as %j', (text, normal) => {
  expect(normalText(text)).toBe(normal);
});

test('a normal text is its own normal text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), text => {
      expect(normalText(normalText(text))).toBe(normalText(text));
    }),
    { numRuns: 2000 },
  );
});

test('marks without end do not hold anybody up', () => {
  expect(normalText(`Ё${'\u0301\u0316'.repeat(250_000)}ж`)).toHaveLength(32);
});
