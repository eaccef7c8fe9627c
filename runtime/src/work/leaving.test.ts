import { afterEach, describe, expect, test } from '@jest/globals';
import { card, type Drawn, draw, fields, role } from '@marshrut/testing';
import type { Actor } from '../people/actor.js';
import { commandTask } from './command-task.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { readInbox } from './inbox.js';
import { readTaskWork } from './task-work.js';

const task = (name: string, settings: Drawn['settings'], ...paths: string[]): Drawn => ({
  block: 'task',
  name,
  settings,
  inside: {
    nodes: {
      [`${name}Start`]: { block: 'start', name: 'Начало', settings: {} },
      [`${name}Form`]: { block: 'form', name: 'Форма', settings: fields(...paths) },
      [`${name}End`]: { block: 'end', name: 'Конец', settings: {} },
    },
    edges: [`${name}Start > ${name}Form`, `${name}Form > ${name}End`],
  },
});

const letter = draw({
  name: 'Письмо',
  starters: ['secretary'],
  card: [
    card('text', 'Текст', { kind: 'text' }),
    card('decision', 'Решение', { kind: 'text' }, 'transient'),
    card('officer', 'Исполнитель', { kind: 'user' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    write: task('write', role('secretary'), 'text', 'decision', 'officer'),
    read: task('read', role('officer'), 'text'),
    reply: task('reply', { assignee: { to: 'field', field: 'officer' } }, 'text'),
    done: { block: 'end', name: 'Конец', settings: {} },
  },
  edges: ['start > write', 'write > read', 'read > reply', 'reply > done'],
});

describe.each(['sqlite', 'postgres'] as const)('leaving a task on %s', dialect => {
  let desk: Desk;
  afterEach(() => desk.database.drop());

  const next = async (who: Actor): Promise<string> => {
    const { tasks } = await readInbox(desk.work, who, { view: 'QUEUE', first: 10 });
    const [mine] = (await readInbox(desk.work, who, { view: 'MINE', first: 10 })).tasks;
    const id = tasks[0]?.id ?? mine?.id ?? '';
    await commandTask(desk.work, who, id, { type: 'claim' });
    return id;
  };
  const work = async (who: Actor, id: string) => {
    const read = await readTaskWork(desk.work, who, id);
    if (!read) throw new Error('not in work');
    return read;
  };

  test('cancelling is told before it is done: the case, the queue, the person, or the last pause', async () => {
    desk = await openDesk(dialect, [], letter);
    const [secretary, officer] = [await desk.actor('secretary'), await desk.actor('officer')];
    const first = await desk.begin(secretary);
    expect((await work(secretary, first)).cancel).toEqual({ to: 'case', at: null });
    await commandTask(desk.work, secretary, first, { type: 'pause' });
    await commandTask(desk.work, secretary, first, { type: 'resume' });
    expect((await work(secretary, first)).cancel).toEqual({
      to: 'savepoint',
      at: expect.stringMatching(/^2026-11-23T/),
    });
    await desk.fill(secretary, first, { text: 'Просьба', officer: officer.id });
    await desk.finish(secretary, first);

    const second = await next(officer);
    expect((await work(officer, second)).cancel).toEqual({ to: 'queue', at: null });
    await desk.fill(officer, second, {});
    await desk.finish(officer, second);
    const third = await next(officer);
    expect((await work(officer, third)).cancel).toEqual({ to: 'person', at: null });
  });

  test('what the task changes in its case is told before → after, what it only needs for itself too', async () => {
    desk = await openDesk(dialect, [], letter);
    const secretary = await desk.actor('secretary');
    const first = await desk.begin(secretary);
    const told = async () =>
      (await work(secretary, first)).card.map(({ field, before, after }) => [field.key, field.use, before, after]);
    expect(await told()).toEqual([]);
    await desk.fill(secretary, first, { text: 'Просьба', decision: 'да' });
    expect(await told()).toEqual([
      ['text', 'variable', null, 'Просьба'],
      ['decision', 'transient', null, 'да'],
    ]);
  });
});
