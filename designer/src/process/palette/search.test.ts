import { expect, test } from '@jest/globals';
import { blockCatalogue } from '@marshrut/blocks';
import { searched } from './search.js';

const blocks = [...blockCatalogue.values()];
const found = (text: string) => searched(blocks, text).map(block => block.id);

test('a block is found by its name in both languages and by the words people use', () => {
  expect(found('усл')[0]).toBe('choice');
  expect(found('if')[0]).toBe('choice');
  expect(found('РАЗВИЛКА')[0]).toBe('choice');
  expect(found('экран')[0]).toBe('form');
  expect(found('согласование')).toEqual(expect.arrayContaining(['task', 'handOver']));
});

test('nothing typed shows all, nonsense shows none', () => {
  expect(found('')).toHaveLength(blocks.length);
  expect(found('щщщ')).toEqual([]);
});
