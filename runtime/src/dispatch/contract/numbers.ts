import { equal } from 'node:assert/strict';
import { cardWrite, caseWrite, commit, create, fileNumber, update, write } from '../storage.fixture.js';
import { type Rule, rowsOf, same } from './rule.js';

export const numberRules: readonly Rule[] = [
  {
    name: 'twenty concurrent completions take numbers without gaps or repeats, and a refused one leaves no gap',
    async hold(database) {
      await write(database, cardWrite(commit('cmt_0', [create('Person', 'person_0', { phone: '+79160000000' })])));
      const race = await Promise.all(
        Array.from({ length: 20 }, (_, i) => {
          const phone = i === 7 ? '+79160000000' : null;
          const changes = [create('PersonalFile', `file_${i}`, {}), create('Person', `person_1${i}`, { phone })];
          return write(
            database,
            caseWrite(0, { commits: [commit(`cmt_1${i}`, changes, [fileNumber(`file_${i}`)])] }, `case_${i}`),
          );
        }),
      );
      equal(race[7]?.ok, false);
      const taken = race.flatMap(written => (written.ok ? written.numbers.map(({ value }) => value) : []));
      const expected = Array.from({ length: 19 }, (_, i) => `ЛД-2026-${String(i + 1).padStart(5, '0')}`);
      same(taken.toSorted(), expected);
      same(
        (await rowsOf(database, 'data_personal_file', 'number')).map(({ number }) => number),
        expected,
      );
    },
  },
  {
    name: 'several numbers of one commit go to their own records in order, beyond their digits too',
    async hold(database) {
      await database.kysely
        .insertInto('counter')
        .values({ name: 'PersonalFile.number:ЛД-2026-', value: 99_998 })
        .execute();
      const files = ['file_b', 'file_a'];
      const changes = files.map(file => create('PersonalFile', file, {}));
      const written = await write(database, cardWrite(commit('cmt_1', changes, files.map(fileNumber))));
      const expected = [
        { record: 'file_b', field: 'number', value: 'ЛД-2026-99999' },
        { record: 'file_a', field: 'number', value: 'ЛД-2026-100000' },
      ];
      same(written, { ok: true, revision: 1, numbers: expected });
      const rows = await rowsOf(database, 'data_personal_file');
      same(
        rows.map(({ id, number }) => [id, number]),
        [
          ['file_a', 'ЛД-2026-100000'],
          ['file_b', 'ЛД-2026-99999'],
        ],
      );
    },
  },
  {
    name: 'a record that exists may take its number later',
    async hold(database) {
      await write(
        database,
        cardWrite(commit('cmt_1', [create('PersonalFile', 'file_1', {}), create('PersonalFile', 'file_2', {})])),
      );
      const changes = [update('PersonalFile', 'file_1', 1, {}), update('PersonalFile', 'file_2', 1, { number: null })];
      equal((await write(database, cardWrite(commit('cmt_2', changes, [fileNumber('file_1')])))).ok, true);
      const rows = await rowsOf(database, 'data_personal_file');
      same(
        rows.map(({ number, version }) => [number, version]),
        [
          ['ЛД-2026-00001', 2],
          [null, 2],
        ],
      );
    },
  },
];
