import { expect, test } from '@jest/globals';
import { blockCatalogue } from '@marshrut/blocks';
import { byFamily } from './families.js';

test('every block has its place in the palette, once', () => {
  const all = [...blockCatalogue.values()];
  const ids = byFamily(all).flatMap(group => group.blocks.map(block => block.id));
  expect([...ids].sort()).toEqual(all.map(block => block.id).sort());
});

test('a family without blocks to offer is not told', () => {
  const only = [...blockCatalogue.values()].filter(block => block.id === 'wait');
  expect(byFamily(only).map(group => group.family)).toEqual(['event']);
});
