import { equal, rejects } from 'node:assert/strict';
import {
  cardWrite,
  caseWrite,
  commit,
  create,
  fileNumber,
  NOW,
  open,
  remove,
  reply,
  stateWith,
  update,
  write,
} from '../storage.fixture.js';
import type { Work } from '../storage.js';
import { type Rule, rowsOf, same } from './rule.js';

const three = commit(
  'cmt_1',
  [
    create('Appeal', 'appeal_1', { file: 'personal_file_1', text: 'Протекает крыша' }),
    create('PersonalFile', 'personal_file_1', { person: 'person_1', number: null }),
    create('Person', 'person_1', { lastName: 'Орлова', firstName: 'Марина', phone: '+79160000001', income: '1234.50' }),
  ],
  [fileNumber('personal_file_1')],
);

export const atomicRules: readonly Rule[] = [
  {
    name: 'a commit of three entities appears whole, with its case, journal, task and history',
    async hold(database) {
      const written = await write(database, caseWrite(0, { commits: [three] }));
      const number = { record: 'personal_file_1', field: 'number', value: 'ЛД-2026-00001' };
      same(written, { ok: true, revision: 1, numbers: [number] });
      const [person] = await rowsOf(database, 'data_person');
      same(
        [person?.last_name, person?.last_name_norm, person?.version, person?.created_at],
        ['Орлова', 'орлова', 1, NOW],
      );
      const [file] = await rowsOf(database, 'data_personal_file');
      same([file?.number, file?.number_norm, file?.person], ['ЛД-2026-00001', 'лд-2026-00001', 'person_1']);
      equal((await rowsOf(database, 'data_appeal')).length, 1);
      const lines = await rowsOf(database, 'commit_line', 'line');
      same(
        lines.map(({ line, entity, op, version }) => [line, entity, op, version]),
        [
          [1, 'Appeal', 'create', 1],
          [2, 'PersonalFile', 'create', 1],
          [3, 'Person', 'create', 1],
        ],
      );
      const after = lines[1]?.after;
      same(typeof after === 'string' ? JSON.parse(after) : after, { person: 'person_1', number: 'ЛД-2026-00001' });
      const [record] = await rowsOf(database, 'commit_record');
      same([record?.lines, record?.case_id, record?.task, record?.source], [3, 'case_1', 'task_1', 'TASK']);
      const [instance] = await rowsOf(database, 'case_instance');
      same(
        [instance?.number, instance?.process, instance?.title_norm, instance?.revision],
        [1, 'prc_1', 'орлова марина', 1],
      );
      const [task] = await rowsOf(database, 'task');
      same([task?.process, task?.claimed_at, task?.finished_at], ['prc_1', NOW, null]);
    },
  },
  {
    name: 'a refused third record leaves nothing at all',
    async hold(database) {
      await write(database, cardWrite(commit('cmt_0', [create('Person', 'person_0', { phone: '+79160000001' })])));
      const set = caseWrite(0, { commits: [three], seen: { key: 'k', input: 'i', outcome: null } });
      const written = await write(database, set);
      same(written, { ok: false, why: 'duplicate', entity: 'Person', record: 'person_1', fields: ['phone'] });
      for (const table of ['case_instance', 'task', 'data_personal_file', 'data_appeal'])
        same(await rowsOf(database, table), [], table);
      for (const table of ['journal', 'seen_command']) same(await rowsOf(database, table, 'at'), [], table);
      same(await rowsOf(database, 'counter', 'name'), []);
      equal((await rowsOf(database, 'commit_line', 'line')).length, 1);
    },
  },
  {
    name: 'a case moves on: state, journal, task and end are those of the last write',
    async hold(database) {
      await write(database, caseWrite(0));
      const set = caseWrite(1, { at: '2026-11-24T10:00:00.000Z' });
      const state = { ...stateWith('task_1'), status: 'ended' as const };
      await write(database, {
        ...set,
        case: set.case && { ...set.case, state, status: 'ended', outcome: { ru: 'Подписано', en: 'Signed' } },
        tasks: set.tasks.map(task => ({ ...task, status: 'completed', step: null })),
      });
      const opened = await open(database, { case: 'case_1' });
      same(opened.case, { id: 'case_1', processVersion: 'ver_1', revision: 2, sequence: 2, state });
      const [instance] = await rowsOf(database, 'case_instance');
      same(
        [instance?.title, instance?.ended_at, instance?.started_at],
        ['Орлова Марина', '2026-11-24T10:00:00.000Z', NOW],
      );
      const journal = await rowsOf(database, 'journal', 'sequence');
      same(
        journal.map(({ sequence, type }) => [sequence, type]),
        [
          [1, 'taskClaimed'],
          [2, 'taskClaimed'],
        ],
      );
      const [task] = await rowsOf(database, 'task');
      same([task?.status, task?.claimed_at, task?.finished_at], ['completed', NOW, '2026-11-24T10:00:00.000Z']);
    },
  },
  {
    name: 'records are changed and deleted, absent fields stay, versions count',
    async hold(database) {
      await write(database, caseWrite(0, { commits: [three] }));
      const changes = [
        update('Person', 'person_1', 1, { lastName: 'Белова', income: null }),
        remove('Appeal', 'appeal_1', 1),
      ];
      equal((await write(database, cardWrite(commit('cmt_2', changes)))).ok, true);
      const [person] = await rowsOf(database, 'data_person');
      same(
        [person?.last_name_norm, person?.first_name, person?.income, person?.version],
        ['белова', 'Марина', null, 2],
      );
      same(await rowsOf(database, 'data_appeal'), []);
    },
  },
  {
    name: 'a thrown exception leaves nothing and reaches the caller; the next unit is served',
    async hold(database) {
      const broken = database.storage.run(function* (): Work<void> {
        yield { ask: 'open', open: { key: null, case: 'case_1', task: null } };
        throw new Error('a bug');
      });
      await rejects(broken, /a bug/);
      const unknown = cardWrite(commit('cmt_1', [create('Person', 'person_1', { shoeSize: 43 })]));
      await rejects(write(database, unknown), /Person\.shoeSize/);
      same(await rowsOf(database, 'data_person'), []);
      equal((await write(database, caseWrite(0))).ok, true);
    },
  },
  {
    name: 'a unit may ask for nothing after its write',
    async hold(database) {
      const greedy = database.storage.run(function* (): Work<void> {
        reply('write', yield { ask: 'write', write: caseWrite(0) });
        yield { ask: 'open', open: { key: null, case: 'case_1', task: null } };
      });
      await rejects(greedy, /to end after its write/);
    },
  },
];
