import { expect, it } from '@jest/globals';
import { localText, over, say } from './vocabulary.js';

it('a text given in one language leaves the other as it was', () => {
  const own = localText('Фамилия', 'Last name');
  expect(over({ ru: '', en: 'Surname' }, own)).toEqual({ ru: 'Фамилия', en: 'Surname' });
  expect(over(undefined, own)).toEqual(own);
  expect(say(over({ ru: 'Заявитель', en: '' }, localText('Фамилия', '')), 'en')).toBe('Заявитель');
});
