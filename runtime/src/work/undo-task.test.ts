import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import { cardWrite, commit, create, update, write } from '../dispatch/storage.fixture.js';
import type { Actor } from '../people/actor.js';
import { commandTask } from './command-task.js';
import type { Desk } from './desk.fixture.js';
import { kim, openTaking, type Taking } from './taking.fixture.js';
import { findTask } from './task-row.js';
import { readTaskWork } from './task-work.js';
import { previewUndo, type UndoPreview, undoCompleted } from './undo-task.js';

const corrected = { phone: '+79161111111', income: '200', note: 'Звонить вечером' };
const why = 'Не тот клиент';

describe.each(['sqlite', 'postgres'] as const)('undo of a completed task on %s', dialect => {
  let desk: Desk;
  let secretary: Actor;
  let manager: Actor;
  let atReview: Taking['atReview'];
  let seen: Taking['seen'];
  beforeEach(async () => {
    ({ desk, secretary, atReview, seen } = await openTaking(dialect));
    manager = await desk.actor('manager');
  });
  afterEach(() => desk.database.drop());

  const deps = () => ({ ...desk.work, business: desk.definitions });
  const undo = (task: string, reason = why, key?: string) => undoCompleted(deps(), manager, task, reason, key);
  const preview = async (task: string): Promise<UndoPreview> => {
    const told = await previewUndo(deps(), manager, task);
    if (!told.ok) throw new Error(`Expected a preview, but it was refused: ${told.why}.`);
    return told;
  };
  /** All that the business tables hold, but for versions. */
  const tables = async () => {
    const { db } = desk.work;
    const clients = await sql`select id, name, phone, income, note from data_client`.execute(db);
    const requests = await sql`select id, client, title from data_request`.execute(db);
    return [clients.rows, requests.rows];
  };
  const sound = async () => {
    const { url, folder } = desk.database.options;
    const { select, close } = await openSelect(url ?? folder);
    // The records this world begins with were written by no task.
    const found = (await check(select)).filter(({ facts }) => !/^cmt_[0-9]+$/.test(String(facts.commit)));
    await close();
    return found;
  };

  test('commit and undo is the state before: records, case, what was staged and typed; then it is completed again', async () => {
    const task = await atReview(corrected);
    const [was, then] = [await tables(), await seen(task)];
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
    expect(await undoCompleted(deps(), secretary, task, why)).toEqual({ ok: false, why: 'notPermitted' });
    expect(await preview(task)).toMatchObject({ obstacles: [], gone: [{ ru: 'Проверить' }], sent: [], numbers: false });
    expect(await undo(task)).toMatchObject({ ok: true, task: { status: 'active', owner: secretary.id } });
    expect(await tables()).toEqual(was);
    const now = await seen(task);
    expect(now.changes.map(({ entity, op }) => [entity, op])).toEqual(
      then.changes.map(({ entity, op }) => [entity, op]),
    );
    expect(now.changes.find(({ record }) => record === kim)?.after).toEqual(
      then.changes.find(({ record }) => record === kim)?.after,
    );
    await commandTask(desk.work, secretary, task, { type: 'goBack', visit: now.back ?? '' });
    expect((await readTaskWork(desk.work, secretary, task))?.draft).toMatchObject({
      'client.phone': '+79161111111',
      'client.note': 'Звонить вечером',
    });
    await desk.fill(secretary, task, { 'client.phone': '+79163333333', 'client.income': '200', 'client.note': null });
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
    expect(await sound()).toEqual([]);
  });

  test('sent again under its key it is answered again; without, the task is in work; a reason there must be', async () => {
    const task = await atReview(corrected);
    expect(await undo(task)).toEqual({ ok: false, why: 'notNow', reason: 'UNDO_NOT_COMPLETED' });
    await desk.finish(secretary, task);
    expect(await undo(task, ' ')).toMatchObject({ why: 'invalid', problems: [{ path: 'reason', code: 'REQUIRED' }] });
    const first = await undo(task, why, 'key-1');
    expect(first).toMatchObject({ ok: true });
    expect(await undo(task, why, 'key-1')).toEqual(first);
    expect(await undo(task, 'Другое', 'key-1')).toMatchObject({ ok: false });
    expect(await undo(task)).toEqual({ ok: false, why: 'notNow', reason: 'UNDO_NOT_COMPLETED' });
  });

  test('the next task in work, a changed record, a record that is referred to: each is told, and nothing is touched', async () => {
    const task = await atReview(corrected);
    const made = (await seen(task)).changes.find(({ entity }) => entity === 'Request')?.record ?? '';
    await desk.finish(secretary, task);
    const was = await tables();

    await write(desk.database, cardWrite(commit('cmt_2', [update('Client', kim, 2, { phone: '+79169999999' })])));
    expect((await preview(task)).obstacles).toMatchObject([
      { reason: 'UNDO_RECORDS', why: 'changed', record: kim, fields: ['phone'], by: 'usr_1' },
    ]);
    expect(await undo(task)).toEqual({ ok: false, why: 'notNow', reason: 'UNDO_RECORDS' });
    await write(desk.database, cardWrite(commit('cmt_3', [update('Client', kim, 3, { phone: corrected.phone })])));

    const answerId = `answer_${'0'.repeat(26)}`;
    await write(desk.database, cardWrite(commit('cmt_4', [create('Answer', answerId, { request: made })])));
    expect((await preview(task)).obstacles).toMatchObject([
      { reason: 'UNDO_RECORDS', why: 'referred', entity: 'Answer', record: answerId, fields: ['request'] },
    ]);
    expect(await undo(task)).toEqual({ ok: false, why: 'notNow', reason: 'UNDO_RECORDS' });

    const next = await sql<{ id: string }>`select id from task where status = 'open'`.execute(desk.work.db);
    await commandTask(desk.work, secretary, next.rows[0]?.id ?? '', { type: 'claim' });
    expect((await preview(task)).obstacles).toMatchObject([
      { reason: 'UNDO_OVERTAKEN', by: secretary.id, node: { ru: 'Проверить' } },
    ]);
    expect(await undo(task)).toEqual({ ok: false, why: 'notNow', reason: 'UNDO_OVERTAKEN' });
    expect(await tables()).toEqual(was);
    expect((await findTask(desk.work, task))?.status).toBe('completed');
  });

  test('whatever was typed, and whatever others did since: the tables are what they were, or it is told why not', async () => {
    const typed = fc.record({
      phone: fc.constantFrom('+79160000000', '+79161111111'),
      income: fc.constantFrom('100', '200'),
      note: fc.constantFrom(null, 'Звонить вечером'),
    });
    const since = fc.option(
      fc.record({ field: fc.constantFrom('phone', 'note', 'name'), value: fc.constantFrom('+79167777777', null) }),
    );
    let commits = 1;
    await fc.assert(
      fc.asyncProperty(typed, since, async (values, other) => {
        const task = await atReview(values);
        const [was, wrote] = [await tables(), (await seen(task)).changes.find(({ record }) => record === kim)];
        await desk.finish(secretary, task);
        if (other) {
          const { rows } = await sql<{ version: number }>`select version from data_client where id = ${kim}`.execute(
            desk.work.db,
          );
          const patch = { [other.field]: other.field === 'name' ? 'Ким Ир' : other.value };
          commits += 1;
          const change = update('Client', kim, Number(rows[0]?.version), patch);
          await write(desk.database, cardWrite(commit(`cmt_${commits}`, [change])));
        }
        const [present, { obstacles, changes }] = [await tables(), await preview(task)];
        const mine = other && wrote && Object.hasOwn(wrote.after, other.field) ? wrote.after[other.field] : undefined;
        const intersects = mine !== undefined && mine !== other?.value;
        expect(obstacles.length > 0).toBe(intersects);
        const undone = await undo(task);
        expect(undone.ok).toBe(!intersects);
        if (intersects) expect(await tables()).toEqual(present);
        else if (!other) expect(await tables()).toEqual(was);
        else
          expect(changes.every(({ after }) => !Object.hasOwn(after, other.field) || mine === other.value)).toBe(true);
        await commandTask(desk.work, secretary, task, { type: 'cancelTask' });
      }),
      { numRuns: 15, seed: 20261130 },
    );
    expect(await sound()).toEqual([]);
  });
});
