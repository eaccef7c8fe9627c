import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { card, draw, fields, role } from '@marshrut/testing';
import type { Actor } from '../people/actor.js';
import { commandTasks } from './decide-task.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { findTask } from './task-row.js';

const options = [
  { key: 'agree', name: { ru: 'Согласовать', en: 'Agree' } },
  { key: 'refuse', name: { ru: 'Отклонить', en: 'Refuse' } },
];

const decision = draw({
  name: 'Решение',
  starters: ['secretary'],
  card: [card('decision', 'Решение', { kind: 'choice', options }), card('reason', 'Причина', { kind: 'text' })],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    task: {
      block: 'task',
      name: 'Решить',
      settings: role('secretary'),
      inside: {
        nodes: {
          begin: { block: 'start', name: 'Начало', settings: {} },
          form: { block: 'form', name: 'Решение', settings: fields('decision!', 'reason') },
          end: { block: 'end', name: 'Решено', settings: {} },
        },
        edges: ['begin > form', 'form > end'],
      },
    },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > task', 'task > done'],
});

describe.each(['sqlite', 'postgres'] as const)('one command to many tasks on %s', dialect => {
  let desk: Desk;
  let me: Actor;
  let other: Actor;
  beforeAll(async () => {
    desk = await openDesk(dialect, [], decision);
    [me, other] = [await desk.actor('secretary'), await desk.actor('officer')];
  });
  afterAll(() => desk.database.drop());

  test('the same decision completes each; what one is refused for stops none of the others', async () => {
    const [first, second, lost] = [await desk.begin(me), await desk.begin(me), 'task_unknown'];
    const command = { type: 'decide', values: { decision: 'agree' } } as const;
    const rows = await commandTasks(desk.work, me, [first, lost, second], command, 'key');
    expect(rows.map(({ task, refusal }) => [task, refusal?.why ?? 'done'])).toEqual([
      [first, 'done'],
      [lost, 'notPermitted'],
      [second, 'done'],
    ]);
    expect((await findTask(desk.work, second))?.status).toBe('completed');
  });

  test('a decision that does not fit is refused in words, and the task stays open', async () => {
    const task = await desk.begin(me);
    const command = { type: 'decide', values: { reason: 'Так' } } as const;
    const [row] = await commandTasks(desk.work, me, [task], command);
    expect(row?.refusal).toMatchObject({ why: 'invalid', problems: [{ path: 'decision', code: 'REQUIRED' }] });
    expect((await findTask(desk.work, task))?.status).toBe('active');
  });

  test('a colleague decides nothing of it, and learns no more than that', async () => {
    const task = await desk.begin(me);
    const command = { type: 'decide', values: { decision: 'agree' } } as const;
    expect(await commandTasks(desk.work, other, [task], command)).toEqual([
      { task, refusal: { ok: false, why: 'notPermitted' } },
    ]);
  });

  test('a task that waits at more than one form is left there, filled in', async () => {
    const task = await desk.begin(me);
    await desk.fill(me, task, { decision: 'agree' });
    const command = { type: 'decide', values: { decision: 'refuse' } } as const;
    const [row] = await commandTasks(desk.work, me, [task], command);
    expect(row?.refusal).toEqual({ ok: false, why: 'notNow', reason: 'MORE_TO_DO' });
  });

  test('release gives all back', async () => {
    const tasks = [await desk.begin(me), await desk.begin(me)];
    const rows = await commandTasks(desk.work, me, tasks, { type: 'release' });
    expect(rows.map(({ refusal }) => refusal)).toEqual([null, null]);
  });
});
