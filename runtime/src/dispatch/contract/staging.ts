import { equal } from 'node:assert/strict';
import type { OpenDatabase } from '../../database/open.js';
import { caseWrite, commit, create, NOW, open, stagedChange, stateWith, write } from '../storage.fixture.js';
import { type Rule, rowsOf, same } from './rule.js';

async function seqs(database: OpenDatabase, task: string): Promise<number[]> {
  const staged = await rowsOf(database, 'staged_change', 'seq');
  return staged.filter(row => row.task === task).map(row => Number(row.seq));
}

async function drafts(database: OpenDatabase): Promise<Record<string, unknown>> {
  const json = (stored: unknown) => (typeof stored === 'string' ? JSON.parse(stored) : stored);
  const rows = await rowsOf(database, 'task_draft', 'node');
  return Object.fromEntries(rows.map(row => [row.node, [json(row.values), json(row.authors), json(row.kept_values)]]));
}

export const stagingRules: readonly Rule[] = [
  {
    name: 'staged changes come back exactly, in order, with the committed rows they are about',
    async hold(database) {
      const person = create('Person', 'person_1', { lastName: 'Орлова', income: '10.00', born: '1980-01-31' });
      const changes = [
        stagedChange(2, { record: 'person_2', op: 'create', base: null, patch: { lastName: 'Щ"\'\\' } }),
        stagedChange(1),
        stagedChange(3, { entity: 'PersonalFile', record: 'file_1' }),
      ];
      const insert = changes.map(change => ({ task: 'task_1', change }));
      await write(database, caseWrite(0, { commits: [commit('cmt_1', [person])], staged: { insert, remove: [] } }));
      const opened = await open(database, { case: 'case_1', task: 'task_1' });
      const staged = changes.toSorted((left, right) => left.seq - right.seq);
      same(opened.case?.state.elements.task_1?.task?.staged, staged);
      const values = { lastName: 'Орлова', firstName: null, phone: null, born: '1980-01-31', income: '10.00' };
      same(opened.touched, [
        { need: 'record', entity: 'Person', id: 'person_1', row: { id: 'person_1', version: 1, values } },
        { need: 'record', entity: 'Person', id: 'person_2', row: null },
        { need: 'record', entity: 'PersonalFile', id: 'file_1', row: null },
      ]);
      const closed = await open(database, { case: 'case_1' });
      same([closed.case?.state, closed.touched], [stateWith('task_1'), []]);
    },
  },
  {
    name: 'staged changes go by number or all at once, of their own task alone',
    async hold(database) {
      const insert = ['task_1', 'task_2'].flatMap(task => [1, 2, 3].map(seq => ({ task, change: stagedChange(seq) })));
      await write(database, caseWrite(0, { staged: { insert, remove: [] } }));
      const again = { task: 'task_1', change: stagedChange(2, { patch: { firstName: 'Анна' } }) };
      await write(database, caseWrite(1, { staged: { insert: [again], remove: [{ task: 'task_1', seqs: [2, 3] }] } }));
      same(
        [await seqs(database, 'task_1'), await seqs(database, 'task_2')],
        [
          [1, 2],
          [1, 2, 3],
        ],
      );
      await write(database, caseWrite(2, { staged: { insert: [], remove: [{ task: 'task_2', seqs: 'all' }] } }));
      same([await seqs(database, 'task_1'), await seqs(database, 'task_2')], [[1, 2], []]);
    },
  },
  {
    name: 'drafts are kept, restored to what was kept, cleared, and put back',
    async hold(database) {
      const draft = { task: 'task_1', saved_at: NOW, authors: '{"phone":"usr_1"}' };
      const type = (node: string, values: string) =>
        database.kysely
          .insertInto('task_draft')
          .values({ ...draft, node, values })
          .onConflict(conflict => conflict.columns(['task', 'node']).doUpdateSet({ values }))
          .execute();
      const command = async (revision: number, action: 'keep' | 'restore' | 'clear') =>
        equal((await write(database, caseWrite(revision, { drafts: [{ task: 'task_1', do: action }] }))).ok, true);
      const authors = { phone: 'usr_1' };
      await type('n_form', '{"phone":"1"}');
      await command(0, 'keep');
      await type('n_form', '{"phone":"2"}');
      await type('n_later', '{"phone":"3"}');
      same(await drafts(database), {
        n_form: [{ phone: '2' }, authors, { phone: '1' }],
        n_later: [{ phone: '3' }, authors, null],
      });
      await command(1, 'restore');
      same(await drafts(database), { n_form: [{ phone: '1' }, authors, { phone: '1' }] });
      await command(2, 'clear');
      same(await drafts(database), {});
      const put = { task: 'task_1', do: 'put', node: 'n_form', values: { phone: '4' }, authors } as const;
      equal((await write(database, caseWrite(3, { drafts: [put] }))).ok, true);
      same(await drafts(database), { n_form: [{ phone: '4' }, authors, null] });
    },
  },
  {
    name: 'drafts follow their steps to other names; one whose name is taken is laid aside until it is free again',
    async hold(database) {
      const type = (node: string) =>
        database.kysely
          .insertInto('task_draft')
          .values({ task: 'task_1', node, values: `{"of":"${node}"}`, authors: '{}', saved_at: NOW })
          .execute();
      const rename = async (revision: number, nodes: Readonly<Record<string, string>>) => {
        const written = await write(
          database,
          caseWrite(revision, { drafts: [{ task: 'task_1', do: 'rename', nodes }] }),
        );
        equal(written.ok, true);
        return Object.entries(await drafts(database)).map(([node, row]) => [node, (row as { of: string }[])[0]?.of]);
      };
      await write(database, caseWrite(0));
      await type('a');
      await type('b');
      same(await rename(1, { a: 'b', b: 'a' }), [
        ['a', 'b'],
        ['b', 'a'],
      ]);
      same(await rename(2, { a: 'b' }), [
        ['<b', 'a'],
        ['b', 'b'],
      ]);
      same(await rename(3, { b: 'a' }), [
        ['a', 'b'],
        ['b', 'a'],
      ]);
    },
  },
];
