import { expect, test } from '@jest/globals';
import type { FieldType } from '@marshrut/model';
import { differsFrom } from './comparable.js';

const choice = (...keys: string[]): FieldType => ({
  kind: 'choice',
  options: keys.map(key => ({ key, name: { ru: key, en: key } })),
});

test('texts go with texts, numbers with numbers', () => {
  expect(differsFrom({ kind: 'text' }, { kind: 'longText' })).toBeNull();
  expect(differsFrom({ kind: 'money' }, { kind: 'int' })).toBeNull();
  expect(differsFrom({ kind: 'date' }, { kind: 'text' })?.ru).toBe('другой тип');
});

test('a list takes what it knows, a reference its own entity', () => {
  expect(differsFrom(choice('a', 'b'), choice('a'))).toBeNull();
  expect(differsFrom(choice('a'), choice('a', 'b'))).not.toBeNull();
  expect(differsFrom({ kind: 'reference', entity: 'A' }, { kind: 'reference', entity: 'A' })).toBeNull();
  expect(differsFrom({ kind: 'reference', entity: 'A' }, { kind: 'reference', entity: 'B' })).not.toBeNull();
});
