import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { draw } from '@marshrut/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { TaskRow } from '../database/rows.js';
import { type Actor, actorOf } from '../people/actor.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { COUNTED, countInbox, countLists, countsQuery, type InboxList, readInbox } from './inbox.js';

const nothing = draw({
  name: 'Заявка',
  starters: ['secretary'],
  card: [],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > done'],
});

const NOW = '2026-11-23T09:00:00.000Z';
/** Midnight of Moscow. */
const TOMORROW = '2026-11-23T21:00:00.000Z';
const moments = ['2026-11-22T09:00:00.000Z', NOW, '2026-11-23T20:59:59.999Z', TOMORROW, '2026-12-01T09:00:00.000Z'];
const created = ['2026-11-01T06:00:00.000Z', '2026-11-02T06:00:00.000Z', '2026-11-03T06:00:00.000Z'];
const statuses = ['open', 'active', 'paused', 'completed', 'cancelled'] as const;

type Made = Pick<TaskRow, 'id' | 'case_id' | 'process' | 'node' | 'status' | 'role' | 'user_id' | 'owner'> &
  Pick<TaskRow, 'due' | 'deadline' | 'created_at' | 'context_norm'>;

describe.each(['sqlite', 'postgres'] as const)('the inbox on %s', dialect => {
  let desk: Desk;
  let me: Actor;
  let other: Actor;
  let processes: readonly string[];
  beforeAll(async () => {
    desk = await openDesk(dialect, [], nothing);
    [me, other] = [await desk.actor('secretary'), await desk.actor('officer')];
    for (let n = 0; n < 3; n++) await desk.begin(me);
    processes = [desk.process, 'process_other'];
    const { db } = desk.work;
    await db.updateTable('case_instance').set({ status: 'suspended' }).where('number', '=', 1).execute();
    await db.updateTable('case_instance').set({ incidents: 1 }).where('number', '=', 2).execute();
    await db.updateTable('case_instance').set({ title_norm: 'петров 2 подъезд' }).where('number', '=', 3).execute();
    await sql`update ${sql.table('user')} set manager = ${me.id} where id = ${other.id}`.execute(db);
  });
  afterAll(() => desk.database.drop());

  const deps = () => ({ ...desk.work, dispatch: { ...desk.work.dispatch, now: () => NOW } });

  const task = fc.record({
    case: fc.nat(2),
    process: fc.nat(1),
    node: fc.constantFrom('ask', 'check'),
    status: fc.constantFrom(...statuses),
    role: fc.constantFrom('secretary', 'officer', null),
    given: fc.boolean(),
    mine: fc.boolean(),
    due: fc.option(fc.constantFrom(...moments)),
    paused: fc.boolean(),
    created: fc.constantFrom(...created),
    words: fc.constantFrom('орлова', 'петров', ''),
  });
  const list: fc.Arbitrary<InboxList> = fc.record({
    view: fc.constantFrom('MINE', 'QUEUE', 'TEAM', 'DONE'),
    order: fc.constantFrom('AGE', 'DUE', 'PROCESS'),
    process: fc.option(fc.constantFrom(0, 1).map(n => ['process_other', 'none'][n] ?? '')),
    node: fc.option(fc.constantFrom('ask', 'check')),
    statuses: fc.option(fc.constantFrom(['paused'], ['open', 'active'], []) as fc.Arbitrary<'paused'[]>),
    due: fc.option(fc.constantFrom('OVERDUE', 'TODAY')),
    createdFrom: fc.option(fc.constantFrom(...created)),
    createdTo: fc.option(fc.constantFrom(...created)),
    stopped: fc.option(fc.boolean()),
    suspended: fc.option(fc.boolean()),
    search: fc.option(fc.constantFrom('Орлова', 'ПЕТРОВ', '2')),
  });

  test('every list, page by page, is what a plain look at the rows gives, and so is its counter', async () => {
    const cases = (
      await desk.work.db.selectFrom('case_instance').select(['id', 'number', 'title_norm']).orderBy('number').execute()
    ).map(row => ({ ...row, number: Number(row.number) }));
    await fc.assert(
      fc.asyncProperty(fc.array(task, { maxLength: 12 }), list, async (drawn, asked) => {
        const made = drawn.map((one, at): Made => {
          const held = one.status !== 'open';
          return {
            ...{ id: `task_${String(at).padStart(3, '0')}`, case_id: cases[one.case]?.id ?? '', node: one.node },
            ...{ process: processes[one.process] ?? '', status: one.status, role: one.role },
            ...{ user_id: one.given ? me.id : null, owner: held ? (one.mine ? me : other).id : null },
            ...{ due: one.due, deadline: one.due === null ? null : one.paused ? 'paused' : 'running' },
            ...{ created_at: one.created, context_norm: one.words },
          };
        });
        await desk.work.db.deleteFrom('task').execute();
        const rest = { step: null, context: '', claimed_at: null, finished_at: null };
        if (made.length > 0)
          await desk.work.db
            .insertInto('task')
            .values(made.map(one => ({ ...one, ...rest })))
            .execute();
        const wanted = expected(made, asked, number => cases.find(({ id }) => id === number));
        expect(await pages(asked)).toEqual(wanted.map(({ id }) => id));
        expect(await countLists(deps(), me, [asked])).toEqual([wanted.length]);
      }),
      { numRuns: 60 },
    );
  });

  /** All pages of two, one after the other. */
  async function pages(asked: InboxList): Promise<string[]> {
    const ids: string[] = [];
    for (let after = null; ; ) {
      const page = await readInbox(deps(), me, { ...asked, first: 2, after });
      ids.push(...page.tasks.map(({ id }) => id));
      const last = page.tasks.at(-1);
      if (!page.hasNext || !last) return ids;
      after = last;
    }
  }

  function expected(
    made: readonly Made[],
    asked: InboxList,
    caseOf: (id: string) => { number: number; title_norm: string } | undefined,
  ): readonly Made[] {
    const open = (one: Made) => ['open', 'active', 'paused'].includes(one.status);
    const isFree = (one: Made) => one.owner === null && one.status === 'open';
    const views = {
      MINE: (one: Made) => (open(one) && one.owner === me.id) || (isFree(one) && one.user_id === me.id),
      QUEUE: (one: Made) => isFree(one) && one.role !== null && me.roles.includes(one.role),
      // The secretary stands in for nobody.
      ABSENT: () => false,
      PARTICIPANT: () => false,
      // The secretary does not answer for cases.
      TEAM: () => false,
      DONE: (one: Made) => one.status === 'completed' && one.owner === me.id,
    };
    const word = asked.search?.toLowerCase();
    const { statuses, stopped, suspended, createdFrom, createdTo } = asked;
    const fits = (one: Made): boolean => {
      const { number = 0, title_norm: title = '' } = caseOf(one.case_id) ?? {};
      const runs = one.due !== null && one.deadline !== 'paused';
      return [
        views[asked.view](one),
        !asked.process || one.process === asked.process,
        !asked.node || one.node === asked.node,
        !statuses || statuses.length === 0 || statuses.includes(one.status),
        asked.due !== 'OVERDUE' || (runs && (one.due ?? '') <= NOW),
        asked.due !== 'TODAY' || (runs && (one.due ?? '') > NOW && (one.due ?? '') < TOMORROW),
        !createdFrom || one.created_at >= createdFrom,
        !createdTo || one.created_at < createdTo,
        stopped == null || stopped === (number === 2),
        suspended == null || suspended === (number === 1),
        !word ||
          title.includes(word) ||
          word === String(number) ||
          (one.owner === me.id && one.context_norm.includes(word)),
      ].every(Boolean);
    };
    const key = (one: Made): string => {
      if (asked.order === 'DUE') return `${one.due ?? '9'}${one.id}`;
      return `${asked.order === 'PROCESS' ? one.process : ''}${one.created_at}${one.id}`;
    };
    const found = made.filter(fits);
    if (asked.view === 'DONE') return found.toReversed();
    return found.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
  }

  test('the numbers beside the views are those of their lists', async () => {
    const lists: readonly InboxList[] = [
      { view: 'MINE' },
      { view: 'QUEUE' },
      { view: 'MINE', statuses: ['paused'] },
      { view: 'MINE', due: 'OVERDUE' },
      { view: 'MINE', due: 'TODAY' },
    ];
    const { mine, queue, paused, overdue, dueToday } = await countInbox(deps(), me);
    const totals = await Promise.all(
      lists.map(async asked => (await readInbox(deps(), me, { ...asked, first: 1 })).total),
    );
    expect([mine, queue, paused, overdue, dueToday]).toEqual(totals);
  });

  test('a team is seen by whoever leads it and answers for cases', async () => {
    await desk.work.db.deleteFrom('task').execute();
    const { id } = await desk.work.db.selectFrom('case_instance').select('id').executeTakeFirstOrThrow();
    const row = { case_id: id, process: desk.process, node: 'ask', status: 'active' as const, role: 'officer' };
    const empty = { user_id: null, step: null, context: 'Личное', context_norm: 'личное', finished_at: null };
    const dates = { created_at: NOW, claimed_at: NOW, due: null, deadline: null };
    await desk.work.db
      .insertInto('task')
      .values({ id: 'task_team', owner: other.id, ...row, ...empty, ...dates })
      .execute();
    const leader = await desk.actor('manager');
    const manager = actorOf({ ...leader, roles: [...leader.roles, 'secretary'] });
    const team = async (who: Actor, search = '') =>
      (await readInbox(deps(), who, { view: 'TEAM', search, first: 10 })).tasks.map(found => found.id);
    expect([await team(me), await team(manager)]).toEqual([[], []]);
    await sql`update ${sql.table('user')} set manager = ${manager.id} where id = ${other.id}`.execute(desk.work.db);
    expect(await team(manager)).toEqual(['task_team']);
    // What is staged in it is not searched.
    expect(await team(manager, 'личное')).toEqual([]);
  });

  test('what is counted has an end', async () => {
    expect(JSON.stringify(countsQuery(deps(), me, [{ view: 'QUEUE' }]).compile(desk.work.db).sql)).toContain(
      `limit ${COUNTED}`,
    );
  });
});
