import { afterEach, describe, expect, test } from '@jest/globals';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import { dispatch } from '../dispatch/dispatch.js';
import type { Actor } from '../people/actor.js';
import { findCase, listCases } from '../work/case-row.js';
import { readCaseStory } from '../work/case-view.js';
import { cancelCase, repairCase, resumeCase, suspendCase } from '../work/command-case.js';
import { moveDeadline, readDeadline } from '../work/command-deadline.js';
import { commandTask } from '../work/command-task.js';
import { type Desk, openDesk } from '../work/desk.fixture.js';
import { readInbox } from '../work/inbox.js';
import { previewRepair } from '../work/preview-repair.js';
import { readSuspension } from '../work/suspension.js';
import { findTask } from '../work/task-row.js';
import { readWaits } from '../work/waits.js';
import { findBulk, listBulkItems } from './bulk.js';
import { groupIncidents } from './incident-groups.js';
import { countIncidents, listIncidents } from './incidents.js';
import { runBulk } from './run-bulk.js';
import { type BulkOrder, startBulk } from './start-bulk.js';

const end = (name: string) => ({ block: 'end', name, settings: {} });
const start = { block: 'start', name: 'Начало', settings: {} };

/** It stops at a question whose answer nobody gives. */
const stops = draw({
  name: 'Заявка',
  starters: ['secretary'],
  card: [card('given', 'Согласие', { kind: 'bool' }), card('phone', 'Телефон', { kind: 'phone' })],
  nodes: { start, given: { block: 'choice', name: 'Согласен?', settings: {} }, yes: end('Да'), no: end('Нет') },
  edges: ['start > given', 'given [given = true] > yes', 'given [else] > no'],
});

const letter = entity('Letter', 'Письмо', [field('text', 'Текст', { kind: 'text' }, { required: true })]);

/** A letter is written within three working days. */
const answers = draw({
  name: 'Ответ',
  starters: ['secretary'],
  card: [card('text', 'Текст', { kind: 'text' }), card('letter', 'Письмо', { kind: 'reference', entity: 'Letter' })],
  nodes: {
    start,
    answer: {
      block: 'task',
      name: 'Ответить',
      settings: {
        ...role('secretary'),
        deadline: { amount: '3', unit: 'workingDays', calendar: null, warnAt: null, escalation: '' },
      },
      inside: {
        nodes: {
          inside: start,
          write: { block: 'form', name: 'Текст', settings: fields('text!') },
          make: {
            block: 'create',
            name: 'Письмо',
            settings: { entity: 'Letter', into: 'letter', values: rows({ text: 'text' }) },
          },
          ready: end('Готово'),
        },
        edges: ['inside > write', 'write > make', 'make > ready'],
      },
    },
    done: end('Готово'),
  },
  edges: ['start > answer', 'answer > done'],
});

/** A bureau is asked by the number of the client. */
const asks = draw({
  name: 'Запрос',
  starters: ['secretary'],
  card: [card('inn', 'ИНН', { kind: 'text' }, 'parameter')],
  nodes: {
    start,
    bureau: {
      block: 'service',
      name: 'Бюро',
      settings: { service: 'bureau', give: [{ name: 'inn', value: 'inn' }], take: [] },
    },
    done: end('Готово'),
  },
  edges: ['start > bureau', 'bureau > done'],
});

describe.each(['sqlite', 'postgres'] as const)('keeping cases moving on %s', dialect => {
  let desk: Desk;
  afterEach(() => desk.database.drop());

  const people = async (): Promise<{ secretary: Actor; manager: Actor }> => ({
    secretary: await desk.actor('secretary'),
    manager: await desk.actor('manager'),
  });
  const violations = async () => {
    const { select, close } = await openSelect(desk.database.options.url ?? desk.database.options.folder);
    const found = await check(select);
    await close();
    return found;
  };
  /** Begins so many cases; they have stopped. Their ids, the oldest first. */
  const stopped = async (secretary: Actor, count: number): Promise<string[]> => {
    for (let n = 0; n < count; n++) await desk.begin(secretary);
    const { cases } = await listCases(desk.work, secretary, { first: 100 });
    return cases.map(({ id }) => id).toReversed();
  };
  const story = async (manager: Actor, id: string) => {
    const found = await findCase(desk.work, manager, id);
    return found ? (await readCaseStory(desk.work, found)).entries : [];
  };

  test('what has stopped is found by place, cause and age, by those who answer for all cases', async () => {
    desk = await openDesk(dialect, [], stops);
    const { secretary, manager } = await people();
    const [first] = await stopped(secretary, 3);
    const { incidents, total } = await listIncidents(desk.work, manager, { first: 2 });
    expect([total, incidents.length]).toEqual([3, 2]);
    expect(incidents[0]).toMatchObject({ node: 'given', between: true, failure: { code: 'VALUE_MISSING' } });
    const [, last] = incidents;
    const after = last ? { at: last.at, element: last.element } : null;
    const rest = await listIncidents(desk.work, manager, { first: 2, after });
    expect(rest.incidents.map(incident => incident.case)).toEqual([first]);
    expect(await groupIncidents(desk.work, manager, {})).toMatchObject([
      { process: desk.process, node: 'given', code: 'VALUE_MISSING', cause: 'given', count: 3 },
    ]);
    const oldest = rest.incidents[0]?.at ?? '';
    expect(await countIncidents(desk.work, manager, { before: oldest })).toBe(0);
    expect(await countIncidents(desk.work, manager, { node: 'given', cause: 'phone' })).toBe(0);
    expect(await countIncidents(desk.work, secretary)).toBe(0);
    expect((await listIncidents(desk.work, secretary, { first: 5 })).incidents).toEqual([]);
  });

  test('what is missing is given and the step tried again in one command, with who and why', async () => {
    desk = await openDesk(dialect, [], stops);
    const { secretary, manager } = await people();
    const [id = ''] = await stopped(secretary, 1);
    const [wait] = await readWaits(desk.work, manager, { id });
    const element = wait?.element ?? '';
    const wrong = { phone: 'звоните', age: 5 };
    expect(await repairCase(desk.work, manager, id, [{ do: 'set', vars: wrong }], 'Опечатка')).toMatchObject({
      why: 'invalid',
      problems: [
        { path: 'phone', code: 'NOT_A_PHONE' },
        { path: 'age', code: 'UNKNOWN_FIELD' },
      ],
    });
    const repairs = [
      { do: 'set', vars: { given: true, phone: '8 916 123-45-67' } } as const,
      { do: 'retry', element } as const,
    ];
    expect(await repairCase(desk.work, secretary, id, repairs, 'Согласие получено')).toMatchObject({ ok: false });
    expect(await repairCase(desk.work, manager, id, repairs, 'Согласие получено')).toMatchObject({
      case: { status: 'ended' },
    });
    expect((await story(manager, id)).find(({ kind }) => kind === 'CASE_REPAIRED')).toMatchObject({
      actor: manager.id,
      comment: 'Согласие получено',
      repairs: [
        { did: 'set', field: { key: 'given' }, value: true },
        { did: 'set', field: { key: 'phone' }, value: '+79161234567' },
        { did: 'retry', nodeName: { ru: 'Согласен?' } },
      ],
    });
    expect(await countIncidents(desk.work, manager)).toBe(0);
    expect(await violations()).toEqual([]);
  });

  test('a service that failed is asked anew with the corrected data, and not with the old ones', async () => {
    desk = await openDesk(dialect, [], asks, ['bureau']);
    const { secretary, manager } = await people();
    const [id = ''] = await stopped(secretary, 1);
    const outbox = () => desk.work.db.selectFrom('effect').select(['id', 'element', 'body']).orderBy('id').execute();
    const [first] = await outbox();
    const [element, effect] = [first?.element ?? '', first?.id ?? ''];
    const failed = { type: 'failEffect', element, effect, error: 'DOWN', message: 'нет связи' } as const;
    await dispatch(desk.work.dispatch, { actor: 'system', case: id, command: failed });
    expect(await countIncidents(desk.work, manager, { code: 'EFFECT_FAILED', cause: 'DOWN' })).toBe(1);
    await repairCase(desk.work, manager, id, [{ do: 'set', vars: { inn: '77' } }], 'Опечатка');
    expect(await violations()).toEqual([]);
    await repairCase(desk.work, manager, id, [{ do: 'retry', element }], 'Снова');
    const asked = (await outbox()).map(({ body }) => (typeof body === 'string' ? JSON.parse(body) : body).input);
    expect(asked).toEqual([{ inn: null }, { inn: '77' }]);
    expect(await readWaits(desk.work, manager, { id })).toMatchObject([{ kind: 'SERVICE', effect: { attempts: 0 } }]);
    expect(await dispatch(desk.work.dispatch, { actor: 'system', case: id, command: failed })).toMatchObject({
      rejection: { code: 'NOTHING_WAITS' },
    });
  });

  test('many cases are tried again one by one, each with a result of its own, once', async () => {
    desk = await openDesk(dialect, [], stops);
    const { secretary, manager } = await people();
    const [mended = '', bad = '', held = ''] = await stopped(secretary, 3);
    const given = [{ do: 'set', vars: { given: false } } as const];
    await repairCase(desk.work, manager, mended, given, 'Отказ');
    await suspendCase(desk.work, manager, held, 'Ждём суд');
    const order: BulkOrder = { action: 'retry', reason: '', of: { incidents: { code: 'VALUE_MISSING' } } };
    expect(await startBulk(desk.work, secretary, order)).toMatchObject({ why: 'notPermitted' });
    const begun = await startBulk(desk.work, manager, order, 'again');
    expect(await startBulk(desk.work, manager, order, 'again')).toEqual(begun);
    expect(await startBulk(desk.work, manager, { ...order, action: 'cancel' }, 'again')).toMatchObject({
      why: 'keyReused',
    });
    const id = begun.ok ? begun.bulk : '';
    expect((await findBulk(desk.work, manager, id))?.counts.pending).toBe(3);
    await runBulk(desk.work, id);
    const told = async () =>
      new Map(
        (await listBulkItems(desk.work, { id }, { first: 10, after: null })).items.map(item => [item.case, item]),
      );
    const results = await told();
    expect(results.get(mended)).toMatchObject({ outcome: 'done' });
    expect(results.get(bad)).toMatchObject({ outcome: 'stopped' });
    expect(results.get(held)).toMatchObject({ outcome: 'refused', refusal: 'CASE_SUSPENDED' });
    expect(await findBulk(desk.work, manager, id)).toMatchObject({
      counts: { pending: 0, done: 1, stopped: 1, refused: 1 },
      finishedAt: expect.any(String),
    });

    const before = (await story(manager, bad)).length;
    await desk.work.db.updateTable('bulk_item').set({ status: 'pending' }).execute();
    await desk.work.db.updateTable('bulk_job').set({ finished_at: null }).execute();
    await runBulk(desk.work, id);
    expect((await story(manager, bad)).length).toBe(before);
    expect((await told()).get(held)).toMatchObject({ outcome: 'refused' });
    expect(await violations()).toEqual([]);
  });

  test('whoever has lost the right meanwhile changes nothing any more', async () => {
    desk = await openDesk(dialect, [], stops);
    const { secretary, manager } = await people();
    await stopped(secretary, 2);
    const order: BulkOrder = { action: 'cancel', reason: 'Ошибка', of: { cases: { status: 'stopped' } } };
    const begun = await startBulk(desk.work, manager, order);
    await desk.work.db.deleteFrom('user_role').where('user_id', '=', manager.id).execute();
    const id = begun.ok ? begun.bulk : '';
    await runBulk(desk.work, id);
    expect((await listBulkItems(desk.work, { id }, { first: 5, after: null })).items).toMatchObject([
      { outcome: 'refused', refusal: 'NOT_PERMITTED' },
      { outcome: 'refused', refusal: 'NOT_PERMITTED' },
    ]);
    expect(await countIncidents(desk.work, manager)).toBe(2);
  });

  test('cases are suspended, go on and are cancelled in bulk, with one reason in each history', async () => {
    desk = await openDesk(dialect, [], stops);
    const { secretary, manager } = await people();
    const ids = await stopped(secretary, 2);
    const all = async (action: BulkOrder['action'], reason = '') => {
      const begun = await startBulk(desk.work, manager, { action, reason, of: { cases: { process: desk.process } } });
      await runBulk(desk.work, begun.ok ? begun.bulk : '');
      return Promise.all(ids.map(async id => (await findCase(desk.work, manager, id))?.status));
    };
    expect(await all('suspend', 'Проверка')).toEqual(['suspended', 'suspended']);
    expect(await all('resume')).toEqual(['stopped', 'stopped']);
    expect(await all('cancel', 'Закрыто')).toEqual(['cancelled', 'cancelled']);
    const told = (await story(manager, ids[0] ?? '')).map(({ kind, comment }) => [kind, comment]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['CASE_SUSPENDED', 'Проверка'],
        ['CASE_RESUMED', null],
        ['CASE_CANCELLED', 'Закрыто'],
      ]),
    );
    expect(await violations()).toEqual([]);
  });

  test('a suspended case says so, by whom and why, and takes no work until it goes on', async () => {
    desk = await openDesk(dialect, [letter], answers);
    const { secretary, manager } = await people();
    const task = await desk.begin(secretary);
    const id = (await findTask(desk.work, task))?.case ?? '';
    await suspendCase(desk.work, manager, id, 'Ждём документы');
    expect((await findCase(desk.work, secretary, id))?.status).toBe('suspended');
    expect((await findTask(desk.work, task))?.suspended).toBe(true);
    expect(await readSuspension(desk.work, id)).toMatchObject({ by: manager.id, reason: 'Ждём документы' });
    expect(await desk.fill(secretary, task, { text: 'Да' })).toMatchObject({ reason: 'CASE_SUSPENDED' });
    expect((await listCases(desk.work, manager, { status: 'suspended', first: 5 })).total).toBe(1);
    await resumeCase(desk.work, manager, id);
    expect(await desk.fill(secretary, task, { text: 'Да' })).toMatchObject({ ok: true });
  });

  test('what would be lost by a repair is told before it, and nothing of it stays behind', async () => {
    desk = await openDesk(dialect, [letter], answers);
    const { secretary, manager } = await people();
    const task = await desk.begin(secretary);
    const id = (await findTask(desk.work, task))?.case ?? '';
    await desk.fill(secretary, task, { text: 'Да' });
    const repairs = [{ do: 'stop', element: task } as const, { do: 'enter', node: 'answer', scope: null } as const];
    expect(await previewRepair(desk.work, manager, id, repairs)).toMatchObject({
      ok: true,
      gone: [{ kind: 'TASK', element: task }],
      waits: [{ kind: 'TASK', node: 'answer' }],
      lost: [{ task, changes: 1 }],
      ends: false,
    });
    expect(await repairCase(desk.work, manager, id, repairs, 'Заново')).toMatchObject({ ok: true });
    expect(await findTask(desk.work, task)).toMatchObject({ status: 'cancelled', due: null });
    expect(await violations()).toEqual([]);
  });

  test('a deadline is extended, paused and goes on with a reason; what is due first stands first', async () => {
    desk = await openDesk(dialect, [letter], answers);
    const { secretary, manager } = await people();
    const [first, second] = [await desk.begin(secretary), await desk.begin(secretary)];
    const due = '2026-11-26T20:59:59.999Z';
    expect(await findTask(desk.work, first)).toMatchObject({ due, deadline: 'running' });
    const extend = { type: 'extendDeadline', term: { amount: 2, unit: 'workingDays' }, reason: 'Запрос' } as const;
    expect(await moveDeadline(desk.work, secretary, first, extend)).toMatchObject({ why: 'notPermitted' });
    const later = '2026-11-30T20:59:59.999Z';
    expect(await moveDeadline(desk.work, manager, first, extend)).toMatchObject({ task: { due: later } });
    const inbox = async (more: object = {}) => {
      const page = await readInbox(desk.work, secretary, { view: 'MINE', order: 'DUE', first: 1, ...more });
      return page.tasks.map(({ id }) => id);
    };
    expect(await inbox()).toEqual([second]);
    const place = await findTask(desk.work, second);
    expect(await inbox({ after: { id: second, due, createdAt: place?.createdAt, process: place?.process } })).toEqual([
      first,
    ]);

    const pause = { type: 'pauseDeadline', reason: 'Ждём заявителя' } as const;
    expect(await moveDeadline(desk.work, manager, first, pause)).toMatchObject({ task: { deadline: 'paused' } });
    expect(await moveDeadline(desk.work, manager, first, pause)).toMatchObject({ reason: 'DEADLINE_UNFIT' });
    await moveDeadline(desk.work, manager, first, { type: 'resumeDeadline' });
    const task = await findTask(desk.work, first);
    expect(task && (await readDeadline(desk.work, secretary, task))).toMatchObject({
      why: { term: { amount: 3, unit: 'workingDays' } },
      moves: [
        { did: 'extended', by: manager.id, reason: 'Запрос', why: { term: { amount: 2 } } },
        { did: 'paused', reason: 'Ждём заявителя' },
      ],
    });
    const [wait] = await readWaits(desk.work, manager, { id: task?.case ?? '' });
    expect(wait).toMatchObject({ kind: 'TASK', owner: secretary.id, due: task?.due, since: expect.any(String) });
    await cancelCase(desk.work, manager, task?.case ?? '', 'Больше не нужно');
    await commandTask(desk.work, secretary, second, { type: 'pause' });
    expect(await violations()).toEqual([]);
  });
});
