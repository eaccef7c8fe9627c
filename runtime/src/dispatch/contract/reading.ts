import { equal } from 'node:assert/strict';
import type { Criterion, Need } from '@marshrut/engine';
import { sql } from 'kysely';
import type { OpenDatabase } from '../../database/open.js';
import { cardWrite, caseWrite, commit, create, NOW, open, reply, update, write } from '../storage.fixture.js';
import type { Fact, Work, Written } from '../storage.js';
import { type Rule, rowsOf, same } from './rule.js';

function facts({ storage }: OpenDatabase, needs: readonly Need[]): Promise<readonly Fact[]> {
  return storage.run(function* (): Work<readonly Fact[]> {
    return reply('facts', yield { ask: 'facts', needs }).facts;
  });
}

export const readingRules: readonly Rule[] = [
  {
    name: 'a case that is not there is null',
    async hold(database) {
      same(await open(database, { case: 'case_9', task: 'task_9' }), { seen: null, case: null, touched: [] });
    },
  },
  {
    name: 'records are found without regard to case, ё and spaces; all criteria hold; at most fifty',
    async hold(database) {
      const people = [
        create('Person', 'person_1', { lastName: 'Королёв', firstName: 'Пётр', born: '1980-01-31', income: '10.00' }),
        create('Person', 'person_2', { lastName: 'Королев', firstName: 'Семён', born: '1980-01-31' }),
        ...Array.from({ length: 60 }, (_, i) =>
          create('Person', `person_z${String(i).padStart(2, '0')}`, { lastName: 'Ким' }),
        ),
      ];
      await write(database, cardWrite(commit('cmt_1', people)));
      const find = async (...where: Criterion[]) => {
        const [fact] = await facts(database, [{ need: 'find', entity: 'Person', where, most: 50 }]);
        return fact?.need === 'find' ? fact.rows.map(({ id }) => id) : [];
      };
      same(await find({ field: 'lastName', equals: '  КОРОЛЕВ' }), ['person_1', 'person_2']);
      same(await find({ field: 'lastName', equals: 'королёв' }, { field: 'firstName', equals: 'Петр' }), ['person_1']);
      same(await find({ field: 'born', equals: '1980-01-31' }, { field: 'income', equals: '10.00' }), ['person_1']);
      same(await find({ field: 'born', equals: '1980-01-31' }, { field: 'income', equals: null }), ['person_2']);
      same(await find({ field: 'lastName', equals: 'Королёва' }), []);
      equal((await find({ field: 'lastName', equals: 'ким' })).length, 50);
    },
  },
  {
    name: 'several facts come at once, in the order asked',
    async hold(database) {
      await write(database, cardWrite(commit('cmt_1', [create('Person', 'person_1', { lastName: 'Ким' })])));
      const answered = await facts(database, [
        { need: 'record', entity: 'Person', id: 'person_9' },
        { need: 'find', entity: 'PersonalFile', where: [], most: 1 },
        { need: 'record', entity: 'Person', id: 'person_1' },
      ]);
      const row = {
        id: 'person_1',
        version: 1,
        values: { lastName: 'Ким', firstName: null, phone: null, born: null, income: null },
      };
      same(answered, [
        { need: 'record', entity: 'Person', id: 'person_9', row: null },
        { need: 'find', entity: 'PersonalFile', where: [], most: 1, rows: [] },
        { need: 'record', entity: 'Person', id: 'person_1', row },
      ]);
    },
  },
  {
    name: 'people of a role are those who hold it and have not left, in order',
    async hold(database) {
      for (const [id, left_at] of [
        ['usr_2', null],
        ['usr_1', null],
        ['usr_3', NOW],
      ])
        await sql`insert into "user" (id, name, login, search, left_at, created_at, updated_at)
          values (${id}, 'Имя', ${id}, '', ${left_at}, ${NOW}, ${NOW})`.execute(database.kysely);
      for (const user_id of ['usr_1', 'usr_2', 'usr_3'])
        await database.kysely.insertInto('user_role').values({ user_id, role: 'manager' }).execute();
      same(
        await facts(database, [
          { need: 'people', role: 'manager' },
          { need: 'people', role: 'analyst' },
        ]),
        [
          { need: 'people', role: 'manager', people: ['usr_1', 'usr_2'] },
          { need: 'people', role: 'analyst', people: [] },
        ],
      );
    },
  },
  {
    name: 'a refused unit may decide again on fresh data',
    async hold(database) {
      await write(database, caseWrite(0));
      const written = await database.storage.run(function* (): Work<Written> {
        const first = reply('write', yield { ask: 'write', write: caseWrite(0) }).written;
        if (first.ok) return first;
        const { opened } = reply('open', yield { ask: 'open', open: { key: null, case: 'case_1', task: null } });
        return reply('write', yield { ask: 'write', write: caseWrite(opened.case?.revision ?? 0) }).written;
      });
      same(written, { ok: true, revision: 2, numbers: [] });
    },
  },
  {
    name: 'sixteen concurrent units are each answered with their own',
    async hold(database) {
      const cases = Array.from({ length: 16 }, (_, i) => `case_${i}`);
      await Promise.all(cases.map(id => write(database, caseWrite(0, {}, id))));
      const revisions = await Promise.all(
        cases.map((id, i) =>
          database.storage.run(function* (): Work<readonly [string, number]> {
            const { opened } = reply('open', yield { ask: 'open', open: { key: null, case: id, task: null } });
            const change = create('Person', `person_${i}`, { lastName: id });
            const set = caseWrite(opened.case?.revision ?? 0, { commits: [commit(`cmt_${i}`, [change])] }, id);
            const { written } = reply('write', yield { ask: 'write', write: set });
            return [id, written.ok ? written.revision : 0];
          }),
        ),
      );
      same(
        revisions,
        cases.map(id => [id, 2]),
      );
      const numbers = (await rowsOf(database, 'case_instance', 'number')).map(({ number }) => number);
      same(
        numbers,
        Array.from({ length: 16 }, (_, i) => i + 1),
      );
      const other = update('Person', 'person_3', 1, { firstName: 'Анна' });
      equal((await write(database, cardWrite(commit('cmt_x', [other])))).ok, true);
    },
  },
];
