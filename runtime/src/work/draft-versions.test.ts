import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Values } from '@marshrut/model';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import type { Actor } from '../people/actor.js';
import { commandTask } from './command-task.js';
import type { Desk } from './desk.fixture.js';
import { saveDraft } from './draft.js';
import { draftVersions } from './draft-versions.js';
import { kim, openTaking } from './taking.fixture.js';
import { readTaskWork } from './task-work.js';
import { whyValue } from './why-value.js';

describe.each(['sqlite', 'postgres'] as const)('what was typed into a draft on %s', dialect => {
  let desk: Desk;
  let secretary: Actor;
  let colleague: Actor;
  beforeEach(async () => {
    ({ desk, secretary } = await openTaking(dialect));
    colleague = await desk.actor('secretary2');
  });
  afterEach(() => desk.database.drop());

  /** A clock that is told what time it is. */
  const at = (time: string) => ({
    ...desk.work,
    dispatch: { ...desk.work.dispatch, now: () => `2026-11-23T${time}.000Z` },
  });
  const type = async (who: Actor, task: string, time: string, values: Values) =>
    expect(await saveDraft(at(time), who, task, await desk.element(who, task), values)).toMatchObject({ ok: true });
  const told = async (who: Actor, task: string) => (await draftVersions(desk.work, who, task))?.versions ?? null;
  const atCorrect = async () => {
    const task = await desk.begin(secretary);
    await desk.fill(secretary, task, { client: kim, title: 'Кредит', sum: '5000' });
    return task;
  };

  test('words typed on are one stretch; what replaces others, or comes later, is a version of its own', async () => {
    const task = await atCorrect();
    await type(secretary, task, '12:41:00', { 'client.note': 'Звонить' });
    await type(secretary, task, '12:41:20', { 'client.note': 'Звонить вечером' });
    await type(secretary, task, '12:41:25', { 'client.note': 'Писать' });
    await type(secretary, task, '12:45:00', { 'client.phone': '+79161111111' });
    expect(await told(secretary, task)).toMatchObject([
      { at: '2026-11-23T12:45:00.000Z', changes: [{ path: 'client.phone', before: '+79160000000' }] },
      { at: '2026-11-23T12:41:25.000Z', changes: [{ before: 'Звонить вечером', after: 'Писать' }] },
      { at: '2026-11-23T12:41:20.000Z', by: secretary.id, changes: [{ before: null, after: 'Звонить вечером' }] },
      { by: null, changes: [], values: { 'client.phone': '+79160000000', 'client.note': null } },
    ]);
    expect(await told(colleague, task)).toBeNull();
  });

  test('going back is a new edit, and loses nothing that was typed', async () => {
    const task = await atCorrect();
    await type(secretary, task, '12:41:00', { 'client.note': 'Звонить вечером' });
    await type(secretary, task, '12:44:00', { 'client.note': 'Писать', 'client.phone': '+79161111111' });
    const [, earlier] = (await told(secretary, task)) ?? [];
    await type(secretary, task, '12:46:00', earlier?.values ?? {});
    expect((await readTaskWork(desk.work, secretary, task))?.draft).toMatchObject({
      'client.note': 'Звонить вечером',
      'client.phone': '+79160000000',
    });
    expect((await told(secretary, task))?.[1]?.values).toMatchObject({ 'client.note': 'Писать' });
  });

  test('who typed each field is told over a hand-over: in the review and after the commit; then nothing typed is left', async () => {
    const task = await atCorrect();
    await type(secretary, task, '12:41:00', { 'client.phone': '+79161111111', 'client.income': '300' });
    await commandTask(desk.work, secretary, task, { type: 'release' });
    await commandTask(desk.work, colleague, task, { type: 'claim' });
    await type(colleague, task, '12:50:00', { 'client.income': '400' });
    expect((await told(colleague, task))?.map(({ by }) => by)).toEqual([colleague.id, secretary.id, null]);
    const values = { 'client.phone': '+79161111111', 'client.income': '400', 'client.note': 'Звонить вечером' };
    expect(await desk.fill(colleague, task, values)).toMatchObject({ ok: true });
    const { lines } = (await readTaskWork(desk.work, colleague, task)) ?? {};
    expect(lines?.reason(kim, 'phone')).toMatchObject({ why: 'TYPED', by: secretary.id });
    expect(lines?.reason(kim, 'income')).toMatchObject({ why: 'TYPED', by: colleague.id });
    expect(lines?.reason(kim, 'note')).toMatchObject({ why: 'TYPED', by: colleague.id });
    expect(await desk.finish(colleague, task)).toMatchObject({ ok: true });
    const deps = { ...desk.work, business: desk.definitions };
    const why = await whyValue(deps, secretary, { entity: 'Client', record: kim, field: 'phone' });
    expect(why).toMatchObject({ by: colleague.id, reason: { why: 'TYPED', by: secretary.id } });
    expect(await desk.work.db.selectFrom('draft_edit').selectAll().execute()).toEqual([]);
    const { url, folder } = desk.database.options;
    const { select, close } = await openSelect(url ?? folder);
    expect((await check(select)).filter(({ facts }) => facts.commit !== 'cmt_1')).toEqual([]);
    await close();
  });

  test('Cancel to the last pause takes the values back; what was typed since can still be gone back to', async () => {
    const task = await atCorrect();
    await type(secretary, task, '12:41:00', { 'client.note': 'Звонить вечером' });
    await commandTask(desk.work, secretary, task, { type: 'pause' });
    await type(secretary, task, '12:50:00', { 'client.note': 'Не звонить' });
    await commandTask(desk.work, secretary, task, { type: 'cancelTask' });
    expect((await readTaskWork(desk.work, secretary, task))?.draft).toMatchObject({ 'client.note': 'Звонить вечером' });
    expect((await told(secretary, task))?.[0]?.values).toMatchObject({ 'client.note': 'Не звонить' });
  });
});
