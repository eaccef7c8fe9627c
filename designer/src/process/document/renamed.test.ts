import { expect, test } from '@jest/globals';
import { renamed } from './renamed.js';

const own = { ru: 'Форма', en: 'Form' };

test('the name that a block was born with does not stay behind in the other language', () => {
  expect(renamed(own, 'ru', 'Карточка', own)).toEqual({ ru: 'Карточка', en: '' });
  expect(renamed(own, 'en', 'Card', own)).toEqual({ ru: '', en: 'Card' });
});

test('a translation that was given stays', () => {
  expect(renamed({ ru: 'Карта', en: 'Card' }, 'ru', 'Карточка', own)).toEqual({ ru: 'Карточка', en: 'Card' });
});
