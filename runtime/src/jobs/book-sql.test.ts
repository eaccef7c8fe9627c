import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '@marshrut/engine';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import {
  cardWrite,
  caseWrite,
  commit,
  create,
  furnish,
  NOW,
  stateWith,
  waitRow,
  write,
} from '../dispatch/storage.fixture.js';
import type { WriteSet } from '../dispatch/storage.js';
import type { JobBook } from './book.js';
import { sqlJobBook } from './book-sql.js';

const LATER = '2026-11-23T10:30:00.000Z';

const service: Effect = { id: 'eff_1', element: 'el_1', kind: 'service', service: 'bank', input: { sum: '10.00' } };
const mail: Effect = { id: 'eff_2', element: null, kind: 'mail', to: 'a@b.ru', subject: 'Тема', text: 'Текст' };

describe.each(['sqlite', 'postgres'] as const)('the book of jobs on %s', dialect => {
  let database: TemporaryDatabase;
  let book: JobBook;
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
    await furnish(database);
    book = sqlJobBook(database);
  });
  afterEach(() => database.drop());

  const written = async (set: WriteSet) => expect(await write(database, set)).toMatchObject({ ok: true });

  /** A case that waits, in the state it is said to be. */
  async function waitingCase(
    id: string,
    more: Partial<WriteSet>,
    status: 'running' | 'suspended' | 'ended' = 'running',
  ) {
    const set = caseWrite(0, more, id);
    const state = { ...stateWith(id.replace('case', 'task')), status };
    await written({ ...set, case: set.case && { ...set.case, state, status } });
  }

  describe('an effect', () => {
    beforeEach(async () => {
      const waits = { insert: [waitRow('el_1', 'effect', { name: 'eff_1' })], remove: [] };
      const effects = [service, mail].map(effect => ({ case: 'case_1', effect }));
      await waitingCase('case_1', { waits, effects });
    });

    it('is told whole, with the version its case runs on', async () => {
      const place = { case: 'case_1', initiator: 'usr_1', process: 'prc_1', processVersion: 'ver_1' };
      const fresh = { ...place, status: 'pending', attempts: 0, wanted: true };
      expect(await book.effect('eff_1')).toEqual({ ...fresh, effect: service });
      expect(await book.effect('eff_2')).toEqual({ ...fresh, effect: mail });
      expect(await book.effect('eff_9')).toBeNull();
    });

    it('is wanted as long as its element waits for it, and for ever where nobody waits', async () => {
      const other = { insert: [waitRow('el_1', 'effect', { name: 'eff_7' })], remove: ['el_1'] };
      await written(caseWrite(1, { waits: other }));
      expect(await book.effect('eff_1')).toMatchObject({ wanted: false });
      expect(await book.effect('eff_2')).toMatchObject({ wanted: true });
      const items = { insert: [waitRow('el_1', 'items')], remove: ['el_1'] };
      await written(caseWrite(2, { waits: items }));
      expect(await book.effect('eff_1')).toMatchObject({ wanted: true });
    });

    it('counts attempts that failed, dies and is done; done is done', async () => {
      expect(await book.effectFailed('eff_1', { message: 'no\0 answer', dead: false }, LATER)).toBe(1);
      expect(await book.effectFailed('eff_1', { message: 'no answer', dead: false }, LATER)).toBe(2);
      expect(await book.effectFailed('eff_1', { message: 'given up', dead: true }, LATER)).toBe(2);
      expect(await book.effect('eff_1')).toMatchObject({ status: 'dead', attempts: 2 });
      await book.effectDone('eff_1', LATER);
      await book.effectDone('eff_1', NOW);
      await book.effectFailed('eff_1', { message: 'too late', dead: true }, LATER);
      expect(await book.effect('eff_1')).toMatchObject({ status: 'done', attempts: 2 });
      const row = await database.kysely.selectFrom('effect').selectAll().where('id', '=', 'eff_1').executeTakeFirst();
      expect(row).toMatchObject({ finished_at: LATER, last_error: null });
      expect(await book.effectFailed('eff_9', { message: 'no', dead: false }, LATER)).toBe(0);
    });
  });

  it('finds who waits: by name and key, in pages, in cases that are not over', async () => {
    const paid = (element: string, id: string, key = 'A-1') =>
      waitRow(element, 'message', { case: id, name: 'paid', key });
    const rows = (...insert: ReturnType<typeof waitRow>[]) => ({ waits: { insert, remove: [] } });
    await waitingCase('case_1', rows(paid('el_3', 'case_1'), paid('el_1', 'case_1'), paid('el_4', 'case_1', 'A-2')));
    await waitingCase(
      'case_2',
      rows(paid('el_2', 'case_2'), waitRow('el_5', 'signal', { case: 'case_2', name: 'paid' })),
      'suspended',
    );
    await waitingCase('case_3', rows(paid('el_0', 'case_3')), 'ended');
    await waitingCase('case_4', rows(waitRow('el_6', 'condition', { case: 'case_4', name: 'Person' })));
    const message = { kind: 'message', name: 'paid', key: 'A-1' } as const;
    expect(await book.waiting(message, '', 2)).toEqual([
      { case: 'case_1', element: 'el_1' },
      { case: 'case_2', element: 'el_2' },
    ]);
    expect(await book.waiting(message, 'el_2', 2)).toEqual([{ case: 'case_1', element: 'el_3' }]);
    expect(await book.waiting({ kind: 'signal', name: 'paid' }, '', 9)).toEqual([{ case: 'case_2', element: 'el_5' }]);
    expect(await book.waiting({ kind: 'condition', entity: 'Person' }, '', 9)).toEqual([
      { case: 'case_4', element: 'el_6' },
    ]);
    expect(await book.waiting({ kind: 'condition', entity: 'Appeal' }, '', 9)).toEqual([]);
  });

  it('keeps a message until it is taken, or its time is over; the oldest comes first', async () => {
    const kept = { name: 'paid', key: 'A-1', values: { sum: '10.00', ok: true } };
    const second = { ...kept, id: 'msg_1', at: '2026-11-23T09:31:00.000Z', until: LATER };
    const first = { ...kept, id: 'msg_2', at: NOW, until: LATER };
    await book.keepMessage(second);
    await book.keepMessage(first);
    await book.keepMessage({ ...second, values: { sum: '99.00' } });
    expect(await book.keptMessage('paid', 'A-1', NOW)).toEqual(first);
    expect(await book.keptMessage('paid', 'A-2', NOW)).toBeNull();
    expect(await Promise.all([book.takeMessage('msg_2'), book.takeMessage('msg_2')])).toEqual(
      expect.arrayContaining([true, false]),
    );
    expect(await book.keptMessage('paid', 'A-1', NOW)).toEqual(second);
    expect(await book.keptMessage('paid', 'A-1', LATER)).toBeNull();
    await book.keepMessage({ ...first, id: 'msg_3', name: 'other', at: LATER, until: '2026-11-24T10:30:00.000Z' });
    expect(await database.kysely.selectFrom('kept_message').select('id').execute()).toEqual([{ id: 'msg_3' }]);
  });

  it('finds the cases that work for an element and are not over, in pages', async () => {
    for (const [id, status] of [
      ['case_3', 'running'],
      ['case_1', 'suspended'],
      ['case_2', 'ended'],
      ['case_4', 'running'],
    ] as const) {
      const set = caseWrite(0, {}, id);
      const parent = { case: 'case_0', element: id === 'case_4' ? 'el_8' : 'el_9' };
      await written({ ...set, case: set.case && { ...set.case, status, parent } });
    }
    expect(await book.children('el_9', '', 1)).toEqual(['case_1']);
    expect(await book.children('el_9', 'case_1', 9)).toEqual(['case_3']);
  });

  it('finds records as a search does, in pages by id', async () => {
    const people = [
      create('Person', 'person_2', { lastName: 'Королёв', born: '1980-01-31' }),
      create('Person', 'person_1', { lastName: 'КОРОЛЕВ' }),
      create('Person', 'person_3', { lastName: 'Ким' }),
    ];
    await written(cardWrite(commit('cmt_1', people)));
    const korolev = [{ field: 'lastName', equals: 'королёв' }];
    expect(await book.records('Person', korolev, '', 1)).toEqual(['person_1']);
    expect(await book.records('Person', korolev, 'person_1', 9)).toEqual(['person_2']);
    expect(await book.records('Person', [...korolev, { field: 'born', equals: null }], '', 9)).toEqual(['person_1']);
    expect(await book.records('Person', [], '', 9)).toEqual(['person_1', 'person_2', 'person_3']);
    await expect(book.records('Nothing', [], '', 9)).rejects.toThrow('Expected Nothing to be published');
  });

  it('knows what is published and what starts it', async () => {
    expect(await book.published('prc_1')).toBeNull();
    await database.kysely.updateTable('process').set({ published: 'ver_1' }).execute();
    expect(await book.published('prc_1')).toBe('ver_1');
    expect(await book.published('prc_9')).toBeNull();
    const start = { process: 'prc_1', version: 'ver_1', name: null, entity: null, change: null };
    await database.kysely
      .insertInto('process_start')
      .values([
        { ...start, node: 'b', kind: 'message', name: 'order' },
        { ...start, node: 'a', kind: 'record', entity: 'Person', change: 'any' },
        { ...start, node: 'c', kind: 'record', entity: 'Person', change: 'created' },
      ])
      .execute();
    const place = { process: 'prc_1', version: 'ver_1' };
    expect(await book.starts({ on: 'message', name: 'order' })).toEqual([{ ...place, node: 'b' }]);
    expect(await book.starts({ on: 'signal', name: 'order' })).toEqual([]);
    expect(await book.starts({ on: 'record', entity: 'Person', change: 'created' })).toEqual([
      { ...place, node: 'a' },
      { ...place, node: 'c' },
    ]);
    expect(await book.starts({ on: 'record', entity: 'Person', change: 'changed' })).toEqual([{ ...place, node: 'a' }]);
  });
});
