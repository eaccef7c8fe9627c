import { expect, test } from '@jest/globals';
import { blockCatalogue as blocks } from '@marshrut/blocks';
import type { InsertPlace } from '../canvas/canvas-state.js';
import { appeal } from '../document/diagram.fixture.js';
import { offersAt } from './offers.js';

const counter = { insert: () => undefined, connect: () => undefined };
const offered = (place: InsertPlace, search = '', level: string | null = null) =>
  offersAt(place, search, appeal(), level, blocks, counter).map(offer => offer.id);

test('on an edge only what has a way in and a way out', () => {
  const ids = offered({ kind: 'on', edge: 'a' });
  expect(ids).toEqual(expect.arrayContaining(['new-task', 'new-choice', 'new-wait', 'new-subprocess', 'new-firstOf']));
  for (const id of ['new-start', 'new-end', 'new-goTo', 'new-onEvent', 'new-boundary', 'new-form'])
    expect(ids).not.toContain(id);
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

test('an event is offered on a block that works, not in the open; a handler only in the open', () => {
  expect(offered({ kind: 'after', node: 'reg' }).at(-1)).toBe('new-boundary');
  expect(offered({ kind: 'after', node: 'choice' })).not.toContain('new-boundary');
  expect(offered({ kind: 'border', node: 'reg' })).toEqual(['new-boundary']);
  const free = offered({ kind: 'free', at: { x: 0, y: 0 } });
  expect(free).toContain('new-onEvent');
  expect(free).not.toContain('new-boundary');
  expect(offered({ kind: 'after', node: 'reg' })).not.toContain('new-onEvent');
});
