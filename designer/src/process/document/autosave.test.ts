import { describe, expect, jest, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { createAutosave, type Saved } from './autosave.js';
import { appeal } from './diagram.fixture.js';
import { createDocument } from './store.js';

/** A server with one draft; time goes on when `wait` says so. */
function desk(answers: Partial<Record<number, Saved | 'unreached'>> = {}) {
  const document = createDocument({ diagram: appeal(), past: [], future: [] }, () => 0);
  const sent: { version: number; document: Diagram }[] = [];
  let due: (() => void) | null = null;
  const autosave = createAutosave(
    document,
    { status: { kind: 'saved' }, at: '2026-11-23T09:00:00.000Z', version: 1, base: document.getState().diagram },
    {
      save: async (version, draft) => {
        sent.push({ version, document: draft });
        const answer = answers[sent.length] ?? { kind: 'saved', version: version + 1, at: '2026-11-23T09:41:00.000Z' };
        if (answer === 'unreached') throw new Error('offline');
        return answer;
      },
      later: (_, run) => {
        due = run;
        return () => {
          if (due === run) due = null;
        };
      },
    },
  );
  const wait = async () => {
    due?.();
    await new Promise(resolve => setTimeout(resolve, 0));
  };
  const rename = (to: string) => document.getState().edit('rename', { node: 'reg', name: { ru: to, en: to } });
  return { document, autosave, sent, wait, rename, status: () => autosave.state.getState().status };
}

describe('the draft', () => {
  test('is saved once after several edits', async () => {
    const { rename, wait, sent, status, autosave } = desk();
    rename('А');
    rename('Б');
    expect(status().kind).toBe('unsaved');
    await wait();
    expect(sent.map(one => one.version)).toEqual([1]);
    expect(autosave.state.getState()).toMatchObject({ status: { kind: 'saved' }, at: '2026-11-23T09:41:00.000Z' });
  });

  test('goes on from the version it got', async () => {
    const { rename, wait, sent } = desk();
    rename('А');
    await wait();
    rename('Б');
    await wait();
    expect(sent.map(one => one.version)).toEqual([1, 2]);
  });

  test('is sent again when the server was not reached', async () => {
    jest.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
    const { rename, wait, sent, status } = desk({ 1: 'unreached' });
    rename('А');
    await wait();
    expect(status().kind).toBe('unreached');
    await wait();
    expect(sent).toHaveLength(2);
    expect(status().kind).toBe('saved');
  });

  test('undone to what is saved needs no saving', async () => {
    const { document, rename, wait, sent, autosave } = desk();
    rename('А');
    document.getState().undo();
    await wait();
    expect(await autosave.flush()).toBe(true);
    expect(sent).toEqual([]);
  });
});

describe('somebody saved meanwhile', () => {
  const theirs = {
    version: 7,
    document: { ...appeal(), starters: ['head'] },
    by: { id: 'usr_2', name: 'Анна' },
    at: '2026-11-23T09:30:00.000Z',
  };

  test('nothing is sent until a person decides', async () => {
    const { rename, wait, sent, status } = desk({ 1: { kind: 'stale', theirs } });
    rename('А');
    await wait();
    expect(status()).toEqual({ kind: 'stale', theirs });
    rename('Б');
    await wait();
    expect(sent).toHaveLength(1);
  });

  test('keeping mine saves over theirs', async () => {
    const { rename, wait, sent, autosave, status } = desk({ 1: { kind: 'stale', theirs } });
    rename('А');
    await wait();
    autosave.keepMine();
    await wait();
    expect(sent[1]).toMatchObject({ version: 7 });
    expect(status().kind).toBe('saved');
  });

  test('taking theirs drops mine', async () => {
    const { document, rename, wait, sent, autosave, status } = desk({ 1: { kind: 'stale', theirs } });
    rename('А');
    await wait();
    autosave.takeTheirs();
    await wait();
    expect(document.getState().diagram.starters).toEqual(['head']);
    expect(document.getState().past).toEqual([]);
    expect(sent).toHaveLength(1);
    expect(status().kind).toBe('saved');
  });
});
