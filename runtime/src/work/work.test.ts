import { afterEach, describe, expect, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import type { Kysely } from 'kysely';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import type { Database } from '../database/rows.js';
import { cardWrite, commit, create, remove, write } from '../dispatch/storage.fixture.js';
import { commandTask } from './command-task.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { saveDraft } from './draft.js';
import { readInbox } from './inbox.js';
import { startProcess } from './start.js';
import { findTask } from './task-row.js';
import { readTaskWork } from './task-work.js';

const person = entity('Person', 'Гражданин', [
  field('lastName', 'Фамилия', { kind: 'text' }, { required: true, searchable: true }),
]);

function registration(assignee = role('secretary')): Diagram {
  return draw({
    name: 'Регистрация',
    starters: ['secretary'],
    contextLine: 'person.lastName',
    card: [
      card('lastName', 'Фамилия', { kind: 'text' }),
      card('person', 'Гражданин', { kind: 'reference', entity: 'Person' }, 'parameter'),
      card('officer', 'Ответственный', { kind: 'user', role: 'officer' }, 'parameter'),
    ],
    nodes: {
      start: { block: 'start', name: 'Начало', settings: {} },
      register: {
        block: 'task',
        name: 'Записать',
        settings: assignee,
        inside: {
          nodes: {
            inside: { block: 'start', name: 'Начало', settings: {} },
            ask: { block: 'form', name: 'Кто', settings: fields('lastName!') },
            make: {
              block: 'create',
              name: 'Гражданин',
              settings: { entity: 'Person', into: 'person', values: rows({ lastName: 'lastName' }) },
            },
            ready: { block: 'end', name: 'Готово', settings: {} },
          },
          edges: ['inside > ask', 'ask > make', 'make > ready'],
        },
      },
      done: { block: 'end', name: 'Готово', settings: {} },
    },
    edges: ['start > register', 'register > done'],
  });
}

const search = draw({
  name: 'Поиск',
  starters: ['secretary'],
  card: [
    card('lastName', 'Фамилия', { kind: 'text' }),
    card('person', 'Гражданин', { kind: 'reference', entity: 'Person' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    look: {
      block: 'task',
      name: 'Найти',
      settings: role('secretary'),
      inside: {
        nodes: {
          inside: { block: 'start', name: 'Начало', settings: {} },
          ask: { block: 'form', name: 'Кто', settings: fields('lastName!') },
          find: {
            block: 'find',
            name: 'Гражданин',
            settings: {
              entity: 'Person',
              into: 'person',
              where: rows({ lastName: 'lastName' }, 'equals'),
              ask: 'always',
            },
          },
          ready: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['inside > ask', 'ask > find', 'find > ready'],
      },
    },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > look', 'look > done'],
});

describe.each(['sqlite', 'postgres'] as const)('work on %s', dialect => {
  let desk: Desk;
  afterEach(() => desk.database.drop());

  test('a draft that comes late is not kept: its task is over, or has passed to somebody else', async () => {
    desk = await openDesk(dialect, [person], registration());
    const secretary = await desk.actor('secretary');
    for (const leave of ['cancelTask', 'release'] as const) {
      const task = await desk.begin(secretary);
      const element = await desk.element(secretary, task);
      const held = heldTransactions(desk.work.db);
      const saving = saveDraft({ ...desk.work, db: held.db }, secretary, task, element, { lastName: 'Орлова' });
      await held.reached;
      expect(await commandTask(desk.work, secretary, task, { type: leave })).toMatchObject({ ok: true });
      held.release();
      expect(await saving).toEqual({ ok: false, why: 'notNow', reason: 'STEP_NOT_CURRENT' });
    }
    expect(await desk.work.db.selectFrom('task_draft').selectAll().execute()).toEqual([]);
    const { url, folder } = desk.database.options;
    const { select, close } = await openSelect(url ?? folder);
    expect(await check(select)).toEqual([]);
    await close();
  });

  test('a case does not begin for a person or a record that is not there', async () => {
    desk = await openDesk(dialect, [person], registration({ assignee: { to: 'field', field: 'officer' } }));
    const [secretary, officer] = [await desk.actor('secretary'), await desk.actor('officer')];
    const start = (values: Readonly<Record<string, string>>) =>
      startProcess(desk.work, secretary, desk.process, values, 'once');
    expect(await start({ officer: 'usr_gone', person: 'person_gone' })).toMatchObject({
      why: 'invalid',
      problems: [
        { path: 'officer', code: 'NO_SUCH_USER', expected: 'officer' },
        { path: 'person', code: 'NO_SUCH_RECORD' },
      ],
    });
    expect(await start({ officer: secretary.id })).toMatchObject({ problems: [{ code: 'NO_SUCH_USER' }] });
    const begun = await start({ officer: officer.id });
    expect(begun).toMatchObject({ ok: true });
    const people = desk.definitions.people.db;
    await people
      .updateTable('user')
      .set({ left_at: '2026-11-24T00:00:00.000Z' })
      .where('id', '=', officer.id)
      .execute();
    expect(await start({ officer: officer.id })).toEqual(begun);
  });

  test('a text no index can hold is told at the commit, and the task stays as it is', async () => {
    desk = await openDesk(dialect, [person], registration());
    const secretary = await desk.actor('secretary');
    const task = await desk.begin(secretary);
    expect(await desk.fill(secretary, task, { lastName: '😀'.repeat(900) })).toMatchObject({ ok: true });
    expect(await desk.finish(secretary, task)).toMatchObject({
      why: 'invalid',
      problems: [{ path: 'Person.lastName', code: 'TOO_LONG', expected: '1300' }],
    });
    const back = (await readTaskWork(desk.work, secretary, task))?.back ?? '';
    expect(await commandTask(desk.work, secretary, task, { type: 'goBack', visit: back })).toMatchObject({ ok: true });
    await desk.fill(secretary, task, { lastName: 'Орлова' });
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
  });

  test('what is done is found by the title of its case', async () => {
    desk = await openDesk(dialect, [person], registration());
    const secretary = await desk.actor('secretary');
    const task = await desk.begin(secretary);
    await desk.fill(secretary, task, { lastName: 'Орлова' });
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
    const found = async (search: string) =>
      (await readInbox(desk.work, secretary, { view: 'DONE', first: 10, search })).tasks.map(({ id }) => id);
    expect(await found('орлов')).toEqual([task]);
    expect(await found('кузнец')).toEqual([]);
  });

  test('back at the form the task is still about whom it was: the form holds it, typed; cancelled it is about nobody', async () => {
    desk = await openDesk(dialect, [person], registration());
    const secretary = await desk.actor('secretary');
    const task = await desk.begin(secretary);
    const back = async () => (await readTaskWork(desk.work, secretary, task))?.back ?? '';
    const about = async (type: 'pause' | 'resume' | 'release' | 'claim' | 'cancelTask') => {
      await commandTask(desk.work, secretary, task, { type });
      return (await findTask(desk.work, task))?.context;
    };
    await desk.fill(secretary, task, { lastName: 'Орлова' });
    const returned = await commandTask(desk.work, secretary, task, { type: 'goBack', visit: await back() });
    expect(returned).toMatchObject({ ok: true, task: { context: 'Орлова', step: 'ask' } });
    const found = await readInbox(desk.work, secretary, { view: 'MINE', first: 10, search: 'орлов' });
    expect(found.tasks.map(({ id }) => id)).toEqual([task]);
    for (const type of ['release', 'claim', 'pause', 'resume'] as const) expect(await about(type)).toBe('Орлова');
    await desk.fill(secretary, task, { lastName: 'Ким' });
    expect((await findTask(desk.work, task))?.context).toBe('Ким');
    expect(await about('cancelTask')).toBe('');
  });

  test('a record that was found and deleted since cannot be chosen', async () => {
    desk = await openDesk(dialect, [person], search);
    const secretary = await desk.actor('secretary');
    const orlova = { id: `person_${'0'.repeat(26)}`, lastName: 'Орлова' };
    await write(
      desk.database,
      cardWrite(commit('cmt_1', [create('Person', orlova.id, { lastName: orlova.lastName })])),
    );
    const task = await desk.begin(secretary);
    await desk.fill(secretary, task, { lastName: 'орлова' });
    const element = await desk.element(secretary, task);
    await write(desk.database, cardWrite(commit('cmt_2', [remove('Person', orlova.id, 1)])));
    const choose = (record: string | null) =>
      commandTask(desk.work, secretary, task, { type: 'select', element, record });
    expect(await choose(orlova.id)).toMatchObject({ ok: false, why: 'notNow', reason: 'CHOICE_UNKNOWN' });
    expect(await choose(null)).toMatchObject({ ok: true });
  });

  test("a key of one's own does not tell whether another's task is there", async () => {
    desk = await openDesk(dialect, [person], registration());
    const [secretary, officer] = [await desk.actor('secretary'), await desk.actor('integrator')];
    const [own, theirs] = [await desk.begin(officer), await desk.begin(secretary)];
    const pause = (task: string) =>
      commandTask(desk.work, { ...officer, roles: ['head'] }, task, { type: 'pause' }, 'k');
    expect(await pause(own)).toMatchObject({ ok: true });
    expect(await pause(theirs)).toEqual(await pause('task_00000000000000000000000000'));
  });
});

/** A database whose transactions begin when they are released. */
function heldTransactions(db: Kysely<Database>) {
  const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const transaction = () => ({
    execute: async (work: Parameters<ReturnType<typeof db.transaction>['execute']>[0]) => {
      reached.resolve();
      await released.promise;
      return db.transaction().execute(work);
    },
  });
  const held = new Proxy(db, {
    get: (target, name) => {
      if (name === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { db: held, reached: reached.promise, release: () => released.resolve() };
}
