import { describe, expect, test } from '@jest/globals';
import { appeal } from './diagram.fixture.js';
import { createDocument } from './store.js';

function opened(clock = { now: 0 }) {
  return createDocument({ diagram: appeal(), past: [], future: [] }, () => clock.now);
}
const name = (ru: string) => ({ ru, en: ru });

describe('undo and redo', () => {
  test('go back and forth over many edits', () => {
    const store = opened();
    const before = store.getState().diagram;
    store.getState().edit('rename', { node: 'reg', name: name('А') });
    store.getState().edit('remove', { nodes: ['choice'], edges: [] });
    store.getState().edit('move', { positions: { answer: { x: 0, y: 400 } } });
    const after = store.getState().diagram;
    for (let times = 0; times < 3; times++) store.getState().undo();
    expect(store.getState().diagram).toEqual(before);
    for (let times = 0; times < 3; times++) store.getState().redo();
    expect(store.getState().diagram).toEqual(after);
  });

  test('show the level and the block they change', () => {
    const store = opened();
    store.getState().enter('reg');
    store.getState().edit('rename', { node: 'reg.form', name: name('Карточка') });
    store.getState().enter(null);
    store.getState().undo();
    expect(store.getState().level).toBe('reg');
    expect(store.getState().chosen.nodes).toEqual(['reg.form']);
  });

  test('a new edit forgets what could be redone', () => {
    const store = opened();
    store.getState().edit('rename', { node: 'reg', name: name('А') });
    store.getState().undo();
    store.getState().edit('rename', { node: 'reg', name: name('Б') });
    expect(store.getState().future).toEqual([]);
  });
});

describe('typing', () => {
  test('of one text within four seconds is one edit', () => {
    const clock = { now: 0 };
    const store = opened(clock);
    for (const text of ['Р', 'Ре', 'Рег']) {
      clock.now += 300;
      store.getState().edit('rename', { node: 'reg', name: name(text) }, 'name:reg');
    }
    expect(store.getState().past).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().diagram).toEqual(appeal());
  });

  test('after a pause is another edit', () => {
    const clock = { now: 0 };
    const store = opened(clock);
    store.getState().edit('rename', { node: 'reg', name: name('Р') }, 'name:reg');
    clock.now = 10_000;
    store.getState().edit('rename', { node: 'reg', name: name('Ре') }, 'name:reg');
    expect(store.getState().past).toHaveLength(2);
  });
});

test('an edit that changes nothing leaves no trace', () => {
  const store = opened();
  store.getState().edit('rename', { node: 'reg', name: name('reg') });
  expect(store.getState().past).toEqual([]);
});

test('deleting the task one is inside of leads out of it', () => {
  const store = opened();
  store.getState().enter('reg');
  store.getState().edit('remove', { nodes: ['reg'], edges: [] });
  expect(store.getState().level).toBeNull();
});

test('a problem leads to the level, the block and the property', () => {
  const store = opened();
  store.getState().leadTo('reg.form', null, 'fields.0');
  expect(store.getState()).toMatchObject({
    level: 'reg',
    chosen: { nodes: ['reg.form'] },
    spot: { property: 'fields.0', turn: 1 },
  });
});
