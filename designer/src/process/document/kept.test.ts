import { expect, test } from '@jest/globals';
import { appeal } from './diagram.fixture.js';
import { type Kept, keep, kept, opening } from './kept.js';
import { createDocument } from './store.js';

function shelf() {
  const all = new Map<string, string>();
  return {
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, text: string) => void all.set(key, text),
    removeItem: (key: string) => void all.delete(key),
  };
}

function afterAnEdit(): Pick<Kept, 'diagram' | 'past' | 'future'> {
  const store = createDocument({ diagram: appeal(), past: [], future: [] }, () => 0);
  store.getState().edit('rename', { node: 'reg', name: { ru: 'Приём', en: 'Intake' } });
  const { diagram, past, future } = store.getState();
  return { diagram, past, future };
}

test('undo works after a reload', () => {
  const place = shelf();
  const edited = afterAnEdit();
  keep(place, 'prc_1', { format: 1, version: 4, saved: true, ...edited });
  const open = opening({ version: 4, document: edited.diagram }, kept(place, 'prc_1'));
  const store = createDocument(open, () => 0);
  store.getState().undo();
  expect(store.getState().diagram).toEqual(appeal());
});

test('unsaved edits come back, and say when the draft has moved on', () => {
  const edited = afterAnEdit();
  const found: Kept = { format: 1, version: 4, saved: false, ...edited };
  expect(opening({ version: 4, document: appeal() }, found)).toMatchObject({
    unsaved: true,
    stale: false,
    diagram: edited.diagram,
  });
  expect(opening({ version: 5, document: appeal() }, found)).toMatchObject({ unsaved: true, stale: true });
});

test('the history of an older draft is left out', () => {
  const found: Kept = { format: 1, version: 4, saved: true, ...afterAnEdit() };
  expect(opening({ version: 5, document: appeal() }, found)).toMatchObject({ past: [], unsaved: false });
});

test('what cannot be read is as good as nothing', () => {
  const place = shelf();
  place.setItem('marshrut.process.prc_1', JSON.stringify({ format: 1, diagram: { nodes: 7 } }));
  expect(kept(place, 'prc_1')).toBeNull();
});

test('a long history gives way', () => {
  const place = shelf();
  const { diagram, past, future } = afterAnEdit();
  const long = Array.from({ length: 200 }, () => ({ ...past[0]!, title: { ru: 'x'.repeat(10_000), en: '' } }));
  keep(place, 'prc_1', { format: 1, version: 1, saved: true, diagram, past: long, future });
  expect(place.getItem('marshrut.process.prc_1')!.length).toBeLessThan(1_000_000);
  expect(kept(place, 'prc_1')!.past.length).toBeGreaterThan(10);
});
