import { expect, test } from '@jest/globals';
import { blockCatalogue as blocks } from '@marshrut/blocks';
import type { InsertPlace } from '../canvas/canvas-state.js';
import { appeal } from '../document/diagram.fixture.js';
import { offersAt } from './offers.js';

const counter = { insert: () => undefined, connect: () => undefined };
const offered = (place: InsertPlace, search = '', level: string | null = null) =>
  offersAt(place, search, appeal(), level, blocks, counter).map(offer => offer.id);

test('on an edge only what has a way in and a way out', () => {
  expect(offered({ kind: 'on', edge: 'a' })).toEqual(['new-task', 'new-choice', 'new-parallel']);
});

test('behind a choice also an end, and the blocks it may lead to', () => {
  const ids = offered({ kind: 'after', node: 'choice' });
  expect(ids).toEqual(expect.arrayContaining(['new-task', 'new-end', 'reg']));
  expect(ids).not.toContain('start');
  expect(ids).not.toContain('answer');
});

test('the search finds new and present blocks alike', () => {
  expect(offered({ kind: 'after', node: 'choice' }, 'reg')).toContain('reg');
  expect(offered({ kind: 'after', node: 'choice' }, 'задача')[0]).toBe('new-task');
});

test('inside a task, its own blocks', () => {
  expect(offered({ kind: 'free', at: { x: 0, y: 0 } }, '', 'reg')).toEqual(
    expect.arrayContaining(['new-form', 'new-find']),
  );
});
