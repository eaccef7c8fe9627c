import { equal } from 'node:assert/strict';
import type { OpenDatabase } from '../../database/open.js';
import { caseWrite, commit, create, NOW, noJobs, stateWith, waitRow, write } from '../storage.fixture.js';
import type { EffectWrite } from '../storage.js';
import { jobsOf } from './jobs-of.js';
import { type Rule, rowsOf, same } from './rule.js';

const DUE = '2026-11-24T09:30:00.000Z';

const mail: EffectWrite = {
  case: 'case_1',
  effect: { id: 'eff_1', element: null, kind: 'mail', to: 'a@b.ru', subject: 'Тема', text: 'Щ"\'\\' },
};

async function waits(database: OpenDatabase): Promise<unknown[]> {
  const rows = await rowsOf(database, 'wait', 'element');
  return rows.map(({ element, kind, name, key, due }) => [element, kind, name, key, due]);
}

export const waitRules: readonly Rule[] = [
  {
    name: 'what elements wait for appears with the write and goes with a later one, all of an element at once',
    async hold(database) {
      const insert = [
        waitRow('el_1', 'timer', { due: DUE }),
        waitRow('el_2', 'message', { name: 'paid', key: 'ORDER-1' }),
        waitRow('el_3', 'condition', { name: 'Person' }),
        waitRow('el_3', 'condition', { name: 'Appeal' }),
      ];
      await write(database, caseWrite(0, { waits: { insert, remove: [] } }));
      const [first] = await rowsOf(database, 'wait', 'element');
      same(first, {
        ...{ element: 'el_1', case_id: 'case_1', node: 'n_wait', kind: 'timer', name: '', key: '', due: DUE },
      });
      equal((await waits(database)).length, 4);
      const moved = waitRow('el_1', 'signal', { name: 'stop' });
      await write(database, caseWrite(1, { waits: { insert: [moved], remove: ['el_1', 'el_3', 'el_9'] } }));
      same(await waits(database), [
        ['el_1', 'signal', 'stop', '', null],
        ['el_2', 'message', 'paid', 'ORDER-1', null],
      ]);
    },
  },
  {
    name: 'an effect is in the outbox as soon as it is committed, whole',
    async hold(database) {
      const call: EffectWrite = {
        case: 'case_1',
        effect: { id: 'eff_2', element: 'el_1', kind: 'service', service: 'bank', input: { amount: '10.00' } },
      };
      await write(database, caseWrite(0, { effects: [mail, call] }));
      const rows = await rowsOf(database, 'effect');
      same(
        rows.map(row => [row.id, row.case_id, row.element, row.kind, row.status, row.attempts, row.created_at]),
        [
          ['eff_1', 'case_1', null, 'mail', 'pending', 0, NOW],
          ['eff_2', 'case_1', 'el_1', 'service', 'pending', 0, NOW],
        ],
      );
      const body = rows[0]?.body;
      same(typeof body === 'string' ? JSON.parse(body) : body, mail.effect);
    },
  },
  {
    name: 'a case tells whose element it works for, from its beginning',
    async hold(database) {
      const parent = { case: 'case_9', element: 'el_9' };
      for (const revision of [0, 1]) {
        const set = caseWrite(revision);
        await write(database, { ...set, case: set.case && { ...set.case, parent } });
      }
      await write(database, caseWrite(0, {}, 'case_2'));
      const rows = await rowsOf(database, 'case_instance');
      same(
        rows.map(({ parent_case, parent_element }) => [parent_case, parent_element]),
        [
          ['case_9', 'el_9'],
          [null, null],
        ],
      );
    },
  },
  {
    name: 'a refused write leaves no wait, no effect and no job',
    async hold(database) {
      const person = (id: string) => commit(`cmt_${id}`, [create('Person', id, { phone: '+79160000001' })]);
      await write(database, caseWrite(0, { commits: [person('person_1')] }, 'case_0'));
      const later = {
        waits: { insert: [waitRow('el_1', 'timer', { due: DUE })], remove: [] },
        effects: [mail],
        jobs: { ...noJobs, add: [{ key: 'effect:eff_1', job: { do: 'effect', effect: 'eff_1' }, runAt: null }] },
      } as const;
      const set = caseWrite(0, { ...later, commits: [person('person_2')] });
      equal((await write(database, set)).ok, false);
      const suspended = { ...stateWith('task_1'), status: 'suspended' as const };
      const stale = caseWrite(5, later);
      equal((await write(database, { ...stale, case: stale.case && { ...stale.case, state: suspended } })).ok, false);
      for (const [table, order] of [
        ['wait', 'element'],
        ['effect', 'id'],
      ] as const)
        same(await rowsOf(database, table, order), [], table);
      same(await jobsOf(database), []);
    },
  },
];
