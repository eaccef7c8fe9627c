import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { flow } from '@marshrut/testing';
import { countMentions } from '../comments/mentions.js';
import type { Actor } from '../people/actor.js';
import { findCase } from './case-row.js';
import { readCaseStory } from './case-view.js';
import { commandTask } from './command-task.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { previewReturn, readReturned } from './preview-return.js';
import { readStopped } from './stopped.js';
import { findTask } from './task-row.js';
import { readTaskWork } from './task-work.js';
import { mayWithdraw, previewWithdrawal, withdrawCase } from './withdraw.js';

const notPermitted = { ok: false, why: 'notPermitted' };
const say = (reason: string) => `Снято: ${reason}`;

describe.each(['sqlite', 'postgres'] as const)('a case is sent back and taken back, on %s', dialect => {
  let desk: Desk;
  let secretary: Actor;
  let second: Actor;
  let officer: Actor;
  let head: Actor;

  beforeEach(async () => {
    const drawn = flow('start > write > both+ > check > join+\n both+ > file > join+ > done');
    const roles: Readonly<Record<string, string>> = { write: 'secretary', check: 'officer', file: 'head' };
    const nodes = drawn.nodes.map(node => {
      const role = roles[node.id];
      return role === undefined ? node : { ...node, settings: { assignee: { to: 'role', role } } };
    });
    desk = await openDesk(dialect, [], { ...drawn, starters: ['secretary'], nodes });
    [secretary, second, officer, head] = (await Promise.all(
      ['secretary', 'secretary2', 'officer', 'head'].map(login => desk.actor(login)),
    )) as [Actor, Actor, Actor, Actor];
  });

  afterEach(() => desk.database.close());

  const at = async (node: string): Promise<string> => {
    const rows = await desk.work.db.selectFrom('task').select(['id', 'status']).where('node', '=', node).execute();
    return rows.find(({ status }) => status !== 'completed' && status !== 'cancelled')?.id ?? '';
  };

  /** The letter is written, the officer checks it, the head has typed something beside it. */
  async function underWay(): Promise<{ readonly check: string; readonly file: string; readonly id: string }> {
    const write = await desk.begin(secretary);
    await desk.fill(secretary, write, { note: 'Письмо' });
    await desk.finish(secretary, write);
    const [check, file] = [await at('check'), await at('file')];
    await commandTask(desk.work, officer, check, { type: 'claim' });
    await commandTask(desk.work, head, file, { type: 'claim' });
    await desk.fill(head, file, { note: 'Дело 12' });
    return { check, file, id: (await findTask(desk.work, check))?.case ?? '' };
  }

  test('whoever has the task sees where it may go back to, and what comes of it; others learn nothing', async () => {
    const { check, file } = await underWay();
    expect((await readTaskWork(desk.work, officer, check))?.returns).toMatchObject([{ node: 'write' }]);
    expect(await previewReturn(desk.work, officer, check, 'write')).toMatchObject({
      ok: true,
      gone: [{ element: file, owner: head.id }],
      opens: [{ node: 'write', user: secretary.id }],
      sent: [],
    });
    for (const [who, task] of [
      [head, check],
      [secretary, check],
      [officer, 'task_none'],
    ] as const) {
      expect(await previewReturn(desk.work, who, task, 'write')).toEqual(notPermitted);
      const command = { type: 'returnTo', node: 'write', reason: 'Так' } as const;
      expect(await commandTask(desk.work, who, task, command)).toEqual(notPermitted);
    }
    for (const reason of ['', '  '])
      expect(await commandTask(desk.work, officer, check, { type: 'returnTo', node: 'write', reason })).toMatchObject({
        problems: [{ path: 'reason', code: 'REQUIRED' }],
      });
    expect(await commandTask(desk.work, officer, check, { type: 'returnTo', node: 'file', reason: 'Так' })).toEqual({
      ...{ ok: false, why: 'notNow', reason: 'RETURN_REFUSED' },
    });
  });

  test('it comes to whoever wrote it, with the reason; whoever lost work is told, and the history tells it', async () => {
    const { check, file, id } = await underWay();
    const command = { type: 'returnTo', node: 'write', reason: 'Нет адреса' } as const;
    expect(await commandTask(desk.work, officer, check, command, 'key', say)).toMatchObject({ ok: true });
    expect(await commandTask(desk.work, officer, check, command, 'key', say)).toMatchObject({ ok: true });
    const write = await findTask(desk.work, await at('write'));
    if (!write) throw new Error('Expected the letter to be written again, but no such task is open.');
    expect(write).toMatchObject({ user: secretary.id, role: 'secretary' });
    expect(await readReturned(desk.work, secretary, write)).toMatchObject({ by: officer.id, reason: 'Нет адреса' });
    expect(await commandTask(desk.work, second, write.id, { type: 'claim' })).toEqual(notPermitted);
    const filed = await findTask(desk.work, file);
    expect(filed?.status).toBe('cancelled');
    expect(filed && (await readStopped(desk.work, filed))).toMatchObject({ by: officer.id, why: 'RETURNED' });
    expect(await countMentions(desk.work, head)).toBe(1);
    expect(await countMentions(desk.work, secretary)).toBe(0);
    const found = await findCase(desk.work, secretary, id);
    const story = found && (await readCaseStory(desk.work, found));
    expect(story?.entries.filter(({ kind }) => kind === 'CASE_RETURNED')).toMatchObject([
      { actor: officer.id, node: 'write', comment: 'Нет адреса' },
    ]);
  });

  test('only whoever began a case takes it back; those who worked on it are told why', async () => {
    const { check, id } = await underWay();
    const found = await findCase(desk.work, secretary, id);
    expect(found && (await mayWithdraw(desk.work, secretary, found))).toBe(true);
    for (const who of [officer, head, second]) {
      expect(found && (await mayWithdraw(desk.work, who, found))).toBe(false);
      expect(await previewWithdrawal(desk.work, who, id)).toEqual(notPermitted);
      expect(await withdrawCase(desk.work, who, id, 'Так', say)).toEqual(notPermitted);
    }
    expect(await withdrawCase(desk.work, secretary, 'case_none', 'Так', say)).toEqual(notPermitted);
    expect(await previewWithdrawal(desk.work, secretary, id)).toMatchObject({
      ok: true,
      gone: [{ owner: officer.id }, { owner: head.id }],
      written: [],
    });
    for (const key of ['once', 'once'])
      expect(await withdrawCase(desk.work, secretary, id, 'Передумали', say, key)).toMatchObject({
        case: { status: 'cancelled' },
      });
    expect([await countMentions(desk.work, officer), await countMentions(desk.work, head)]).toEqual([1, 1]);
    const checked = await findTask(desk.work, check);
    expect(checked && (await readStopped(desk.work, checked))).toMatchObject({
      ...{ by: secretary.id, why: 'WITHDRAWN', reason: 'Передумали' },
    });
    expect(await withdrawCase(desk.work, secretary, id, 'Ещё раз', say)).toMatchObject({ reason: 'CASE_OVER' });
    expect(await previewWithdrawal(desk.work, secretary, id)).toMatchObject({ reason: 'WITHDRAW_REFUSED' });
  });
});
