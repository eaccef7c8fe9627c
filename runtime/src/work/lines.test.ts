import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Line } from '@marshrut/engine';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import { cardWrite, commit, create, update, write } from '../dispatch/storage.fixture.js';
import type { Actor } from '../people/actor.js';
import { changesOf, commitsOf } from '../records/history.js';
import { commandTask } from './command-task.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { findTask } from './task-row.js';
import { readTaskWork } from './task-work.js';
import { previewUndo, undoCompleted } from './undo-task.js';

const client = entity('Client', 'Клиент', [
  field('name', 'Имя', { kind: 'text' }, { required: true }),
  field('phone', 'Телефон', { kind: 'phone' }),
  field('income', 'Доход', { kind: 'money' }),
  field('note', 'Заметка', { kind: 'text' }),
]);
const request = entity('Request', 'Заявка', [
  field('client', 'Клиент', { kind: 'reference', entity: 'Client' }),
  field('title', 'Суть', { kind: 'text' }, { required: true }),
  field('sum', 'Сумма', { kind: 'money' }),
  field('urgency', 'Срочность', { kind: 'text' }),
]);

/** A client is corrected and a request is made, by two people in turn; a table tells how urgent it is. */
const taking = draw({
  name: 'Приём заявки',
  starters: ['secretary'],
  card: [
    card('client', 'Клиент', { kind: 'reference', entity: 'Client' }),
    card('title', 'Суть', { kind: 'text' }),
    card('sum', 'Сумма', { kind: 'money' }),
    card('urgency', 'Срочность', { kind: 'text' }),
    card('request', 'Заявка', { kind: 'reference', entity: 'Request' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    take: {
      block: 'task',
      name: 'Принять',
      settings: role('secretary'),
      inside: {
        nodes: {
          inside: { block: 'start', name: 'Начало', settings: {} },
          who: { block: 'form', name: 'Кто и что', settings: fields('client!', 'title!', 'sum!') },
          correct: {
            block: 'form',
            name: 'Уточнить',
            settings: fields('client.phone', 'client.income', 'client.note'),
          },
          urgent: {
            block: 'rules',
            name: 'Срочность',
            settings: {
              table: {
                hit: 'FIRST',
                inputs: [{ id: 'sum', label: { ru: 'Сумма', en: 'Sum' }, expression: 'sum' }],
                outputs: [
                  {
                    id: 'urgency',
                    label: { ru: 'Срочность', en: 'Urgency' },
                    field: 'urgency',
                    type: { kind: 'text' },
                  },
                ],
                rules: [
                  { id: 'no', when: ['<= 1000'], gives: ['"low"'] },
                  { id: 'yes', when: ['> 1000'], gives: ['"high"'] },
                ],
              },
            },
          },
          make: {
            block: 'create',
            name: 'Завести заявку',
            settings: {
              entity: 'Request',
              into: 'request',
              values: rows({ client: 'client', title: 'title', sum: 'sum * 2', urgency: 'urgency' }),
            },
          },
          ready: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['inside > who', 'who > correct', 'correct > urgent', 'urgent > make', 'make > ready'],
      },
    },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > take', 'take > done'],
});

const kim = `client_${'0'.repeat(26)}`;

describe.each(['sqlite', 'postgres'] as const)('lines of the review on %s', dialect => {
  let desk: Desk;
  let secretary: Actor;
  beforeEach(async () => {
    desk = await openDesk(dialect, [client, request], taking);
    secretary = await desk.actor('secretary');
    const values = { name: 'Ким', phone: '+79160000000', income: '100.00', note: null };
    await write(desk.database, cardWrite(commit('cmt_1', [create('Client', kim, values)])));
  });
  afterEach(() => desk.database.drop());

  async function atReview(typed: { phone: string; income: string; note: string | null }): Promise<string> {
    const task = await desk.begin(secretary);
    await desk.fill(secretary, task, { client: kim, title: 'Кредит', sum: '5000' });
    await desk.fill(secretary, task, {
      'client.phone': typed.phone,
      'client.income': typed.income,
      'client.note': typed.note,
    });
    return task;
  }
  const seen = async (task: string) => {
    const work = await readTaskWork(desk.work, secretary, task);
    if (!work?.lines) throw new Error('Expected a review.');
    return { ...work, lines: work.lines };
  };
  const command = async (type: 'takeOut' | 'putBack', task: string, line: Line) =>
    commandTask(desk.work, secretary, task, { type, element: await desk.element(secretary, task), ...line });
  const written = async (task: string) => {
    const row = await findTask(desk.work, task);
    const deps = { db: desk.work.db };
    const ids = row ? ((await commitsOf(deps, [row])).get(task) ?? []) : [];
    return [...(await changesOf(deps, ids)).values()].flat();
  };

  test('each line says why it is there: typed by whom, told by which row, computed by which block', async () => {
    const task = await atReview({ phone: '+79161111111', income: '200', note: 'Звонить вечером' });
    const { lines, changes, card: kept } = await seen(task);
    const made = changes.find(({ entity }) => entity === 'Request')?.record ?? '';
    expect(lines.reason(kim, 'phone')).toMatchObject({ why: 'TYPED', step: { ru: 'Уточнить' }, by: secretary.id });
    expect(lines.reason(made, 'title')).toMatchObject({ why: 'TYPED', step: { ru: 'Кто и что' }, by: secretary.id });
    expect(lines.reason(made, 'urgency')).toMatchObject({ why: 'RULES', rows: [{ number: 2 }] });
    expect(lines.reason(made, 'sum')).toMatchObject({ why: 'CREATED', step: { ru: 'Завести заявку' } });
    expect(kept.find(({ field: { key } }) => key === 'urgency')?.reason).toMatchObject({ why: 'RULES' });
  });

  test('an optional line is taken out, put back, and taken out again; going back forgets it; a needed line says why', async () => {
    const task = await atReview({ phone: '+79161111111', income: '200', note: 'Звонить вечером' });
    const made = (await seen(task)).changes.find(({ entity }) => entity === 'Request')?.record ?? '';
    const phone = { entity: 'Client', record: kim, field: 'phone' };
    expect(await command('takeOut', task, phone)).toMatchObject({ ok: true });
    let { changes, lines } = await seen(task);
    expect(changes.find(({ record }) => record === kim)?.after).toEqual({ income: '200.00', note: 'Звонить вечером' });
    expect(lines.takenOut).toEqual([{ ...phone, value: '+79161111111' }]);
    expect(await command('putBack', task, phone)).toMatchObject({ ok: true });
    ({ changes, lines } = await seen(task));
    expect(changes.find(({ record }) => record === kim)?.after).toMatchObject({ phone: '+79161111111' });
    expect(lines.takenOut).toEqual([]);

    const refusal = { ok: false, why: 'notNow', reason: 'LINE_NEEDED' };
    expect(lines.need(made, 'title')).toBe('REQUIRED');
    expect(await command('takeOut', task, { entity: 'Request', record: made, field: 'title' })).toMatchObject(refusal);
    expect(lines.need(made, null)).toBe('REFERRED');
    expect(await command('takeOut', task, { entity: 'Request', record: made, field: null })).toMatchObject(refusal);
    const nobody = { entity: 'Client', record: 'client_nobody', field: 'phone' };
    expect(await command('takeOut', task, nobody)).toMatchObject({ reason: 'LINE_UNKNOWN' });

    expect(await command('takeOut', task, { ...phone, field: null })).toMatchObject({ ok: true });
    expect((await seen(task)).changes.map(({ entity }) => entity)).toEqual(['Request']);
    const back = (await seen(task)).back ?? '';
    await commandTask(desk.work, secretary, task, { type: 'goBack', visit: back });
    await desk.fill(secretary, task, { 'client.phone': '+79162222222', 'client.income': '100', 'client.note': null });
    expect((await seen(task)).changes.find(({ record }) => record === kim)?.after).toEqual({ phone: '+79162222222' });
  });

  test('whatever is taken out and put back, what the review shows is what is written', async () => {
    const field = fc.constantFrom('phone', 'income', 'note', 'title', 'sum', 'urgency', null);
    const steps = fc.array(fc.tuple(fc.constantFrom('takeOut', 'putBack'), fc.boolean(), field), { maxLength: 6 });
    const typed = fc.record({
      phone: fc.constantFrom('+79160000000', '+79161111111'),
      income: fc.constantFrom('100', '200', '300'),
      note: fc.constantFrom(null, 'Звонить вечером'),
    });
    await fc.assert(
      fc.asyncProperty(typed, steps, async (values, taken) => {
        const task = await atReview(values);
        const made = (await seen(task)).changes.find(({ entity }) => entity === 'Request')?.record ?? '';
        for (const [type, ofClient, key] of taken) {
          const line = ofClient ? { entity: 'Client', record: kim } : { entity: 'Request', record: made };
          await command(type, task, { ...line, field: key });
        }
        const { changes } = await seen(task);
        expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
        expect(await written(task)).toEqual(changes.map(change => ({ ...change })));
      }),
      { numRuns: 15, seed: 20261130 },
    );
  });

  test('commit and undo is the state before: records, case, staged values; then it is completed again', async () => {
    const manager = await desk.actor('manager');
    const tables = async () => {
      const { db } = desk.work;
      const clients = await sql`select id, name, phone, income, note from data_client`.execute(db);
      const requests = await sql`select id from data_request`.execute(db);
      return [clients.rows, requests.rows];
    };
    const task = await atReview({ phone: '+79161111111', income: '200', note: 'Звонить вечером' });
    const [was, then] = [await tables(), await seen(task)];
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
    expect(await undoCompleted(desk.work, secretary, task)).toEqual({ ok: false, why: 'notPermitted' });
    expect(await previewUndo(desk.work, manager, task)).toMatchObject({ ok: true, gone: [], sent: [], numbers: true });
    expect(await undoCompleted(desk.work, manager, task)).toMatchObject({ ok: true, task: { status: 'active' } });
    expect(await tables()).toEqual(was);
    const now = await seen(task);
    expect(now.changes.map(({ entity, op }) => [entity, op])).toEqual(
      then.changes.map(({ entity, op }) => [entity, op]),
    );
    expect(now.changes.find(({ record }) => record === kim)?.after).toEqual(
      then.changes.find(({ record }) => record === kim)?.after,
    );
    expect(await undoCompleted(desk.work, manager, task)).toEqual({ ok: false, why: 'notPermitted' });
    await commandTask(desk.work, secretary, task, { type: 'goBack', visit: now.back ?? '' });
    expect((await readTaskWork(desk.work, secretary, task))?.draft).toMatchObject({ 'client.phone': '+79161111111' });
    await desk.fill(secretary, task, { 'client.phone': '+79163333333', 'client.income': '200', 'client.note': null });
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
    const { url, folder } = desk.database.options;
    const { select, close } = await openSelect(url ?? folder);
    // The records this world begins with were written by no task.
    expect((await check(select)).filter(({ facts }) => facts.commit !== 'cmt_1')).toEqual([]);
    await close();
  });

  test('a record that somebody has changed since keeps the task from being taken back, and nothing is touched', async () => {
    const manager = await desk.actor('manager');
    const task = await atReview({ phone: '+79161111111', income: '200', note: null });
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
    await write(desk.database, cardWrite(commit('cmt_2', [update('Client', kim, 2, { phone: '+79169999999' })])));
    const refusal = { ok: false, why: 'notNow', reason: 'UNDO_RECORDS' };
    expect(await previewUndo(desk.work, manager, task)).toEqual(refusal);
    expect(await undoCompleted(desk.work, manager, task)).toEqual(refusal);
    expect((await findTask(desk.work, task))?.status).toBe('completed');
  });
});
