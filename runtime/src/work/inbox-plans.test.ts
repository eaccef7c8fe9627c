import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { draw } from '@marshrut/testing';
import { CompiledQuery, sql } from 'kysely';
import type { Actor } from '../people/actor.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { countsQuery, type InboxList } from './inbox.js';
import { armsOf } from './inbox-arms.js';
import { filtersOf } from './inbox-filter.js';
import { type InboxPlace, placesQuery } from './inbox-page.js';

const process = draw({
  name: 'Заявка',
  starters: ['secretary'],
  card: [],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > done'],
});

const lists: readonly InboxList[] = (['MINE', 'QUEUE'] as const).flatMap(view => [
  { view },
  { view, order: 'DUE' as const },
  { view, due: 'OVERDUE' as const, order: 'DUE' as const },
  { view, createdFrom: '2026-11-02T00:00:00.000Z', createdTo: '2026-11-03T00:00:00.000Z' },
]);
const ofProcess: readonly InboxList[] = [
  { view: 'QUEUE', order: 'PROCESS' },
  { view: 'QUEUE', process: 'process_a', order: 'AGE' },
  { view: 'QUEUE', process: 'process_a', order: 'DUE' },
];
const place: InboxPlace = {
  id: 'task_5',
  due: '2026-11-23T09:00:00.000Z',
  createdAt: '2026-11-02T00:00:00.000Z',
  process: 'process_a',
};

describe.each(['sqlite', 'postgres'] as const)('how the inbox is read on %s', dialect => {
  let desk: Desk;
  let me: Actor;
  beforeAll(async () => {
    desk = await openDesk(dialect, [], process);
    me = await desk.actor('secretary');
    await desk.begin(me);
    await fill();
  });
  afterAll(() => desk.database.drop());

  /** So many that the planner of PostgreSQL finds a table too large to read whole. */
  async function fill(): Promise<void> {
    const { db } = desk.work;
    const one = await db.selectFrom('case_instance').select('id').executeTakeFirstOrThrow();
    for (let part = 0; part < 20; part++) {
      const rows = Array.from({ length: 500 }, (_, at) => {
        const n = part * 500 + at;
        const mine = n % 50 === 0;
        return {
          ...{ id: `task_${n}`, case_id: one.id, process: `process_${'abcd'[n % 4]}`, node: 'ask', role: 'secretary' },
          ...{ status: mine ? ('active' as const) : ('open' as const), owner: mine ? me.id : null, user_id: null },
          ...{ step: null, context: '', context_norm: '', claimed_at: null, finished_at: null, deadline: null },
          ...{ created_at: new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString() },
          ...{ due: n % 3 === 0 ? null : new Date(Date.UTC(2026, 10, 20, 0, n)).toISOString() },
        };
      });
      await db.insertInto('task').values(rows).execute();
    }
    if (dialect === 'postgres') await sql`analyze`.execute(db);
  }

  const planOf = async ({ sql: text, parameters }: CompiledQuery): Promise<string> => {
    const how = dialect === 'sqlite' ? 'explain query plan' : 'explain';
    const asked = CompiledQuery.raw(`${how} ${text}`, [...parameters]);
    const { rows } = await desk.work.db.executeQuery<Record<string, unknown>>(asked);
    return rows.map(row => row.detail ?? row['QUERY PLAN']).join('\n');
  };
  const pageOf = (list: InboxList, after: InboxPlace | null): CompiledQuery => {
    const moment = { now: '2026-11-23T09:00:00.000Z', timeZone: 'Europe/Moscow' };
    const narrow = ({ staged }: { readonly staged: boolean }) => filtersOf(list, moment, staged);
    const query = placesQuery(desk.work.db, armsOf(me, list.view), narrow, {
      order: list.order ?? 'AGE',
      count: 51,
      after,
      dated: Boolean(list.due),
    });
    if (!query) throw new Error('Expected the secretary to have lists.');
    return query.compile();
  };
  /** Every touch of the table goes through one of its indexes; `Scan using` and `Bitmap` are those of PostgreSQL. */
  const readsWhole = (plan: string): boolean => /SCAN task|Seq Scan on task/.test(plan);
  /** Nothing below a limit is sorted: what is sorted are the few rows of the arms, put together. */
  const sortsBelow = (plan: string): boolean =>
    dialect === 'sqlite'
      ? /SEARCH task[^\n]*\n[^\n]*USE TEMP B-TREE FOR (?:LAST TERM OF )?ORDER BY/.test(plan)
      : /Sort\n[^\n]*Sort Key: task[^\n]*\n[^\n]*(?:Index|Bitmap|Seq)/.test(plan);

  test.each([...lists, ...ofProcess])('a page of %j lies in an index, in order', async list => {
    for (const after of [null, place]) {
      const plan = await planOf(pageOf(list, after));
      expect({ plan, whole: readsWhole(plan), sorts: sortsBelow(plan) }).toEqual({ plan, whole: false, sorts: false });
    }
  });

  test('counters stop where they have counted enough, and read indexes until then', async () => {
    const plan = await planOf(countsQuery(desk.work, me, [...lists, ...ofProcess]).compile(desk.work.db));
    // A table of so few rows PostgreSQL may also read from its beginning, as far as the limit.
    if (dialect === 'sqlite') expect({ plan, whole: readsWhole(plan) }).toEqual({ plan, whole: false });
    else expect(plan).toContain('Limit');
  });
});
