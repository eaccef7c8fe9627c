import { expect, test } from '@jest/globals';
import { type News, newsText, readNews } from './news.js';

const moved = (users: readonly string[]): News => ({ about: 'case', case: 'case_1', roles: ['clerk'], users });

test('news is read as it was told', () => {
  expect(readNews(newsText(moved(['usr_1'])))).toEqual(moved(['usr_1']));
});

test('news too long for one notification tells everybody to look again', () => {
  const many = Array.from({ length: 400 }, (_, i) => `usr_сотрудник_${i}`);
  expect(Buffer.byteLength(newsText(moved(many)))).toBeLessThan(8000);
  expect(readNews(newsText(moved(many)))).toEqual({ about: 'anything' });
});

test('news of a newer program tells everybody to look again', () => {
  expect(readNews('{"about":"weather","in":"Москва"}')).toEqual({ about: 'anything' });
});
