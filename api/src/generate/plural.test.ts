import { expect, it } from '@jest/globals';
import { plural } from './plural.js';

it.each([
  ['appeal', 'appeals'],
  ['person', 'persons'],
  ['personalFile', 'personalFiles'],
  ['category', 'categories'],
  ['day', 'days'],
  ['box', 'boxes'],
  ['branch', 'branches'],
  ['address', 'addresses'],
  ['photo', 'photos'],
  ['hero', 'heroes'],
  ['news', 'newses'],
])('%s → %s', (one, many) => expect(plural(one)).toBe(many));
