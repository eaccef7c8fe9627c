import { equal } from 'node:assert/strict';
import type { OpenDatabase } from '../../database/open.js';
import { cardWrite, caseWrite, commit, create, noJobs, waitRow, write } from '../storage.fixture.js';
import type { JobWrite } from '../storage.js';
import { jobsOf } from './jobs-of.js';
import { type Rule, same } from './rule.js';

const SOON = '2126-11-24T09:30:00.000Z';
const LATER = '2126-11-25T09:30:00.000Z';

function timer(element: string, due: string): JobWrite {
  return { key: `timer:${element}`, job: { do: 'timer', case: 'case_1', element, due }, runAt: due };
}

async function due(database: OpenDatabase): Promise<unknown[]> {
  return (await jobsOf(database)).map(({ key, runAt }) => [key, runAt]);
}

export const jobRules: readonly Rule[] = [
  {
    name: 'jobs appear with the write, each as it was given; the same key takes the place of the first; a removed one is gone',
    async hold(database) {
      const add = [timer('el_1', SOON), timer('el_2', SOON)];
      await write(database, caseWrite(0, { jobs: { ...noJobs, add } }));
      const [first] = await jobsOf(database);
      same(first?.job, { do: 'timer', case: 'case_1', element: 'el_1', due: SOON });
      same([first?.runAt, first?.attempts], [SOON, 0]);
      const again = {
        ...noJobs,
        add: [timer('el_1', LATER), timer('el_3', SOON)],
        remove: ['timer:el_2', 'timer:el_9'],
      };
      await write(database, caseWrite(1, { jobs: again }));
      same(await due(database), [
        ['timer:el_1', LATER],
        ['timer:el_3', SOON],
      ]);
    },
  },
  {
    name: 'a changed entity is looked at again where a condition waits that reads it, and nowhere else',
    async hold(database) {
      const insert = [waitRow('el_1', 'condition', { name: 'Person' }), waitRow('el_2', 'message', { name: 'Appeal' })];
      await write(database, caseWrite(0, { waits: { insert, remove: [] } }));
      const changed = (id: string, ...recheck: string[]) =>
        write(database, cardWrite(commit(id, [create('Person', id, {})]), { jobs: { ...noJobs, recheck } }));
      await changed('c1', 'Appeal', 'PersonalFile');
      same(await jobsOf(database), []);
      await changed('c2', 'PersonalFile', 'Person', 'Appeal');
      await changed('c3', 'Person');
      const jobs = await jobsOf(database);
      same(
        jobs.map(({ key, job }) => [key, job]),
        [['recheck:Person', { do: 'recheck', entity: 'Person' }]],
      );
      await write(
        database,
        caseWrite(1, { waits: { insert: [], remove: ['el_1'] }, jobs: { ...noJobs, remove: ['recheck:Person'] } }),
      );
      await changed('c4', 'Person');
      same(await jobsOf(database), []);
    },
  },
  {
    name: 'sixteen writers that all change what a condition waits for leave one job, and none waits for ever',
    async hold(database) {
      const insert = ['Person', 'Appeal'].map(name => waitRow('el_1', 'condition', { name }));
      await write(database, caseWrite(0, { waits: { insert, remove: [] } }));
      const written = await Promise.all(
        Array.from({ length: 16 }, (_, i) => {
          const recheck = i % 2 === 0 ? ['Person', 'Appeal'] : ['Appeal', 'Person'];
          const change = create('Person', `person_${i}`, {});
          return write(database, cardWrite(commit(`cmt_${i}`, [change]), { jobs: { ...noJobs, recheck } }));
        }),
      );
      equal(written.filter(({ ok }) => ok).length, 16);
      same(
        (await jobsOf(database)).map(({ key }) => key),
        ['recheck:Appeal', 'recheck:Person'],
      );
    },
  },
];
