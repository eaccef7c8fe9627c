import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RouteSettings } from '@marshrut/blocks';
import { localText } from '@marshrut/model';
import { card, draw } from '@marshrut/testing';
import type { Actor } from '../people/actor.js';
import { findCase } from './case-row.js';
import { readCaseStory, readCaseView } from './case-view.js';
import { commandTask, type TaskCommand } from './command-task.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { findTask } from './task-row.js';
import { readTaskWork } from './task-work.js';

const notPermitted = { ok: false, why: 'notPermitted' };

function contract(turn: 'together' | 'inTurn', rule: 'all' | 'any') {
  const stage = {
    ...{ id: 'visa', name: localText('Виза'), turn, approval: true, rule, quorum: 1, fill: [], reject: '' },
    participants: ['officer', 'head'].map(role => ({
      ...{ id: role, kind: 'responsible' as const, who: { to: 'role' as const, role }, when: '' },
    })),
  };
  const route: RouteSettings = {
    ...{ stages: [stage], show: [], skipApprovalOnLastStage: false, outcomeInto: 'approved', commentInto: null },
    fourEyes: { initiator: true, steps: [] },
  };
  return draw({
    name: 'Договор',
    starters: ['secretary'],
    card: [card('approved', 'Согласовано', { kind: 'bool' })],
    nodes: {
      start: { block: 'start', name: 'Начало', settings: {} },
      route: { block: 'approvalRoute', name: 'Согласование', settings: JSON.parse(JSON.stringify(route)) },
      done: { block: 'end', name: 'Готово', settings: {} },
    },
    edges: ['start > route', 'route > done'],
  });
}

describe.each(['sqlite', 'postgres'] as const)('a signer is added on the way, on %s', dialect => {
  let desk: Desk;
  let secretary: Actor;
  let second: Actor;
  let officer: Actor;
  let head: Actor;

  async function open(turn: 'together' | 'inTurn', rule: 'all' | 'any' = 'all'): Promise<void> {
    desk = await openDesk(dialect, [], contract(turn, rule));
    [secretary, second, officer, head] = (await Promise.all(
      ['secretary', 'secretary2', 'officer', 'head'].map(login => desk.actor(login)),
    )) as [Actor, Actor, Actor, Actor];
    await desk.begin(secretary);
  }

  beforeEach(() => open('together'));
  afterEach(() => desk.database.close());

  const rows = () =>
    desk.work.db.selectFrom('task').select(['id', 'status', 'role', 'user_id', 'case_id']).orderBy('id').execute();
  const taskOf = async (who: Actor): Promise<string> =>
    (await rows()).find(
      ({ status, role, user_id }) =>
        status !== 'completed' &&
        status !== 'cancelled' &&
        (user_id === who.id || (user_id === null && role !== null && who.roles.includes(role))),
    )?.id ?? '';
  const command = (who: Actor, task: string, what: TaskCommand) => commandTask(desk.work, who, task, what);
  const add = (who: Actor, task: string, user: Actor, when: 'before' | 'after') =>
    command(who, task, { type: 'addSigner', user: user.id, when });
  async function sign(who: Actor, decision: 'approve' | 'reject' = 'approve') {
    const task = await taskOf(who);
    await command(who, task, { type: 'claim' });
    await desk.fill(who, task, { decisionroute: decision, ...(decision === 'reject' ? { commentroute: 'Нет' } : {}) });
    return desk.finish(who, task);
  }
  const state = async () => {
    const [row] = await rows();
    const found = await findCase(desk.work, secretary, row?.case_id ?? '');
    return { found, view: found && (await readCaseView(desk.work, secretary, found)) };
  };

  test('before: my own word waits for theirs; the route line and the history tell it', async () => {
    const mine = await taskOf(officer);
    await command(officer, mine, { type: 'claim' });
    expect((await readTaskWork(desk.work, officer, mine))?.signers).toEqual({ may: true, awaited: null });
    expect(await add(officer, mine, second, 'before')).toMatchObject({ ok: true });
    expect((await readTaskWork(desk.work, officer, mine))?.signers.awaited).toBe(second.id);
    expect((await state()).view?.routes[0]?.stages[0]?.added).toEqual([
      { user: second.id, by: officer.id, when: 'before' },
    ]);
    await desk.fill(officer, mine, { decisionroute: 'approve' });
    expect(await desk.finish(officer, mine)).toMatchObject({ reason: 'SIGNER_AWAITED' });
    expect(await sign(second)).toMatchObject({ ok: true });
    expect(await desk.finish(officer, mine)).toMatchObject({ ok: true });
    expect(await sign(head)).toMatchObject({ ok: true });
    const { found, view } = await state();
    expect(found?.status).toBe('ended');
    expect(view?.routes[0]?.stages[0]?.votes.map(({ by }) => by)).toEqual([second.id, officer.id, head.id]);
    const story = found && (await readCaseStory(desk.work, found));
    expect(story?.entries.filter(({ kind }) => kind === 'SIGNER_ADDED_BEFORE')).toMatchObject([
      { actor: officer.id, person: second.id },
    ]);
  });

  test('after: the stage is not decided without them, whatever its rule, and a no of theirs rejects', async () => {
    await desk.database.close();
    await open('together', 'any');
    const mine = await taskOf(officer);
    await command(officer, mine, { type: 'claim' });
    expect(await add(officer, mine, second, 'after')).toMatchObject({ ok: true });
    expect(await sign(officer)).toMatchObject({ ok: true });
    expect((await state()).found?.status).toBe('running');
    expect(await sign(second, 'reject')).toMatchObject({ ok: true });
    const { found, view } = await state();
    expect(found?.status).toBe('ended');
    expect(view?.routes[0]?.stages[0]?.state).toBe('rejected');
  });

  test('in turn: who comes first is asked at once, who comes after is next; the others keep their places', async () => {
    await desk.database.close();
    await open('inTurn');
    const mine = await taskOf(officer);
    await command(officer, mine, { type: 'claim' });
    expect(await taskOf(head)).toBe('');
    expect(await add(officer, mine, second, 'before')).toMatchObject({ ok: true });
    expect(await taskOf(second)).not.toBe('');
    expect(await sign(second)).toMatchObject({ ok: true });
    expect(await taskOf(head)).toBe('');
    expect(await sign(officer)).toMatchObject({ ok: true });
    expect(await sign(head)).toMatchObject({ ok: true });
    expect((await state()).found?.status).toBe('ended');
  });

  test('nobody twice, nobody barred, by nobody else', async () => {
    const mine = await taskOf(officer);
    expect(await add(secretary, mine, second, 'after')).toEqual(notPermitted);
    expect(await add(officer, 'task_none', second, 'after')).toEqual(notPermitted);
    expect(await add(officer, mine, { ...second, id: 'usr_none' }, 'after')).toEqual(notPermitted);
    await command(officer, mine, { type: 'claim' });
    expect(await add(head, mine, second, 'after')).toEqual(notPermitted);
    for (const whom of [officer, secretary])
      expect(await add(officer, mine, whom, 'after')).toMatchObject({ reason: 'SIGNER_REFUSED' });
    expect(await add(officer, mine, second, 'after')).toMatchObject({ ok: true });
    expect(await add(officer, mine, second, 'before')).toMatchObject({ reason: 'SIGNER_REFUSED' });
    expect((await findTask(desk.work, await taskOf(second)))?.user).toBe(second.id);
  });
});
