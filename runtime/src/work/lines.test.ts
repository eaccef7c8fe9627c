import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Line } from '@marshrut/engine';
import fc from 'fast-check';
import type { Actor } from '../people/actor.js';
import { changesOf, commitsOf } from '../records/history.js';
import { commandTask } from './command-task.js';
import type { Desk } from './desk.fixture.js';
import { kim, openTaking, type Taking } from './taking.fixture.js';
import { findTask } from './task-row.js';

describe.each(['sqlite', 'postgres'] as const)('lines of the review on %s', dialect => {
  let desk: Desk;
  let secretary: Actor;
  let atReview: Taking['atReview'];
  let seen: Taking['seen'];
  beforeEach(async () => {
    ({ desk, secretary, atReview, seen } = await openTaking(dialect));
  });
  afterEach(() => desk.database.drop());

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
});
