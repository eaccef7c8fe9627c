import { describe, expect, test } from '@jest/globals';
import { openHouse } from '../definitions/house.fixture.js';
import { listPeople } from '../people/list-people.js';
import { searchWords } from './search-words.js';

test('the words of a search box, as the shadow columns have them', () => {
  expect(searchWords(' Пётр  ИЛЬИЧ\0')).toEqual(['петр', 'ильич']);
  expect(searchWords(null)).toEqual([]);
  expect(searchWords('а б в г д е ж з и к л м')).toHaveLength(10);
});

describe.each(['sqlite', 'postgres'] as const)('a search of half a million letters on %s', dialect => {
  test.each(['a'.repeat(500_000), `a${'\u0301\u0316'.repeat(250_000)}`, '%'.repeat(500_000)])(
    'finds nobody',
    async search => {
      const house = await openHouse(dialect);
      const found = await listPeople(house.definitions.people, { search, first: 5 });
      await house.database.drop();
      expect(found).toMatchObject({ total: 0 });
    },
  );
});
