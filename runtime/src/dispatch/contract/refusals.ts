import { equal } from 'node:assert/strict';
import { cardWrite, caseWrite, commit, create, open, remove, update, write } from '../storage.fixture.js';
import { type Rule, rowsOf, same } from './rule.js';

const stale = { ok: false, why: 'stale' };

export const refusalRules: readonly Rule[] = [
  {
    name: 'a stale revision of the case is refused, a second start of it too',
    async hold(database) {
      equal((await write(database, caseWrite(0))).ok, true);
      same(await write(database, caseWrite(0)), stale);
      equal((await write(database, caseWrite(1))).ok, true);
      same(await write(database, caseWrite(1)), stale);
      equal((await rowsOf(database, 'journal', 'sequence')).length, 2);
    },
  },
  {
    name: 'a stale version of a record is refused: changed, deleted, never there',
    async hold(database) {
      await write(database, cardWrite(commit('cmt_1', [create('Person', 'person_1', { lastName: 'Орлова' })])));
      await write(database, cardWrite(commit('cmt_2', [update('Person', 'person_1', 1, { lastName: 'Белова' })])));
      for (const change of [
        update('Person', 'person_1', 1, { lastName: 'Чернова' }),
        remove('Person', 'person_1', 1),
        update('Person', 'person_9', 1, { lastName: 'Чернова' }),
        create('Person', 'person_1', { lastName: 'Чернова' }),
      ])
        same(await write(database, caseWrite(0, { commits: [commit('cmt_3', [change])] })), stale);
      const [person] = await rowsOf(database, 'data_person');
      same([person?.last_name, person?.version], ['Белова', 2]);
    },
  },
  {
    name: 'a duplicate key is told with entity, record and fields, without regard to case and ё',
    async hold(database) {
      const first = create('Person', 'person_1', { lastName: 'Королёв', firstName: 'Пётр', born: '1980-01-31' });
      await write(database, cardWrite(commit('cmt_1', [first])));
      const twin = create('Person', 'person_3', { lastName: 'КОРОЛЕВ ', firstName: 'петр', born: '1980-01-31' });
      const other = create('Person', 'person_2', { lastName: 'Королёв', firstName: 'Пётр', born: '1981-01-31' });
      const expected = {
        ok: false,
        why: 'duplicate',
        entity: 'Person',
        record: 'person_3',
        fields: ['lastName', 'firstName', 'born'],
      };
      same(await write(database, cardWrite(commit('cmt_2', [other, twin]))), expected);
      equal((await write(database, cardWrite(commit('cmt_3', [other])))).ok, true);
      const moved = update('Person', 'person_2', 1, { born: '1980-01-31' });
      same(await write(database, cardWrite(commit('cmt_4', [moved]))), { ...expected, record: 'person_2' });
    },
  },
  {
    name: 'values that are not given are never duplicates',
    async hold(database) {
      const nobodies = ['person_1', 'person_2'].map(id => create('Person', id, { phone: null }));
      equal((await write(database, cardWrite(commit('cmt_1', nobodies)))).ok, true);
    },
  },
  {
    name: 'a missing reference is told with entity and field',
    async hold(database) {
      const orphan = create('PersonalFile', 'personal_file_1', { person: 'person_9' });
      const expected = { ok: false, why: 'reference', entity: 'PersonalFile', field: 'person' };
      same(await write(database, caseWrite(0, { commits: [commit('cmt_1', [orphan])] })), expected);
      same(await rowsOf(database, 'case_instance'), []);
      await write(database, cardWrite(commit('cmt_2', [create('PersonalFile', 'personal_file_1', {})])));
      const pointed = update('PersonalFile', 'personal_file_1', 1, { person: 'person_9' });
      same(await write(database, cardWrite(commit('cmt_3', [pointed]))), expected);
    },
  },
  {
    name: 'a record that others refer to is not deleted, unless they go with it',
    async hold(database) {
      const both = [
        create('Person', 'person_1', {}),
        create('PersonalFile', 'personal_file_1', { person: 'person_1' }),
      ];
      await write(database, cardWrite(commit('cmt_1', both)));
      const gone = remove('Person', 'person_1', 1);
      same(await write(database, cardWrite(commit('cmt_2', [gone]))), {
        ...{ ok: false, why: 'reference', entity: 'PersonalFile', field: 'person' },
      });
      equal(
        (await write(database, cardWrite(commit('cmt_3', [gone, remove('PersonalFile', 'personal_file_1', 1)])))).ok,
        true,
      );
    },
  },
  {
    name: 'a command that was seen answers its first outcome, by actor; the same key again is refused as stale',
    async hold(database) {
      const seen = { key: 'key_1', input: '["claim"]', outcome: { ok: true, tasks: ['task_1'] } };
      await write(database, caseWrite(0, { seen }));
      const opened = await open(database, { key: { actor: 'usr_1', key: 'key_1' } });
      same(opened.seen, { input: seen.input, outcome: seen.outcome });
      equal((await open(database, { key: { actor: 'usr_2', key: 'key_1' } })).seen, null);
      same(await write(database, caseWrite(1, { seen })), stale);
      equal((await write(database, caseWrite(1, { seen, actor: 'usr_2' }))).ok, true);
      const rejected = {
        ...caseWrite(0),
        case: null,
        events: [],
        tasks: [],
        seen: { key: 'key_2', input: 'x', outcome: 'no' },
      };
      equal((await write(database, rejected)).ok, true);
      equal((await open(database, { key: { actor: 'usr_1', key: 'key_2' } })).seen?.outcome, 'no');
    },
  },
  {
    name: 'of concurrent writers of one case and one record exactly one wins',
    async hold(database) {
      await write(
        database,
        caseWrite(0, { commits: [commit('cmt_0', [create('Person', 'person_1', { income: '0.00' })])] }),
      );
      const race = await Promise.all(
        Array.from({ length: 16 }, (_, i) => {
          const change = update('Person', 'person_1', 1, { income: `${i}.00` });
          return write(database, caseWrite(1, { commits: [commit(`cmt_${i + 1}`, [change])] }));
        }),
      );
      equal(race.filter(({ ok }) => ok).length, 1);
      equal(race.filter(written => !written.ok && written.why === 'stale').length, 15);
      equal((await rowsOf(database, 'data_person'))[0]?.version, 2);
    },
  },
];
