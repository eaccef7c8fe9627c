import { expect, it } from '@jest/globals';
import { readLanguage } from './language.js';

it.each([
  [undefined, 'ru'],
  ['', 'ru'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['de,fr', 'ru'],
  ['de;q=0.9, en;q=0.3, ru;q=0.5', 'ru'],
  ['ru;q=0, en;q=0.1', 'en'],
  ['*', 'ru'],
])('%s → %s', (header, language) => expect(readLanguage(header)).toBe(language));
