import { afterEach, describe, expect, test } from '@jest/globals';
import { card, type Drawn, draw, fields, role } from '@marshrut/testing';
import { runningCases, stoppedCases } from '../definitions/version.js';
import { type Case, findCase, listCases } from './case-row.js';
import { readCaseStory, readCaseTasks, readCaseView } from './case-view.js';
import { retryIncident } from './command-case.js';
import { commandTask } from './command-task.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { findTask } from './task-row.js';

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };
const join: Drawn = { block: 'parallel', name: 'Все сразу', settings: {} };
const form = (...paths: string[]): Drawn => ({ block: 'form', name: 'Форма', settings: fields(...paths) });

/** The secretary's decision rests on what the officer is yet to give. */
const sideBySide = draw({
  name: 'Рядом',
  starters: ['secretary'],
  card: [card('asked', 'Спросили', { kind: 'text' }), card('given', 'Ответили', { kind: 'text' })],
  nodes: {
    start: begin,
    all: join,
    ask: {
      block: 'task',
      name: 'Спросить',
      settings: role('secretary'),
      inside: {
        nodes: {
          askStart: begin,
          first: form('asked'),
          suspicious: { block: 'choice', name: 'Подозрительно?', settings: {} },
          askEnd: finish,
          otherEnd: finish,
        },
        edges: [
          'askStart > first',
          'first > suspicious',
          'suspicious [given = "да"] > askEnd',
          'suspicious [else] > otherEnd',
        ],
      },
    },
    give: {
      block: 'task',
      name: 'Ответить',
      settings: role('officer'),
      inside: {
        nodes: { giveStart: begin, second: form('given'), giveEnd: finish },
        edges: ['giveStart > second', 'second > giveEnd'],
      },
    },
    together: join,
    done: finish,
  },
  edges: ['start > all', 'all > ask', 'all > give', 'ask > together', 'give > together', 'together > done'],
});

describe.each(['sqlite', 'postgres'] as const)('what a case tells of its tasks on %s', dialect => {
  let desk: Desk;
  afterEach(() => desk.database.drop());

  test('an incident is its owner’s and the managers’: a colleague neither sees nor retries it', async () => {
    desk = await openDesk(dialect, [], sideBySide);
    const [secretary, officer, manager] = [
      await desk.actor('secretary'),
      await desk.actor('officer'),
      await desk.actor('manager'),
    ];
    const ask = await desk.begin(secretary);
    const found = await findCase(desk.work, secretary, (await findTask(desk.work, ask))?.case ?? '');
    if (!found) throw new Error('no case');
    const give = (await readCaseTasks(desk.work, found)).find(({ node }) => node === 'give')?.id ?? '';
    await commandTask(desk.work, officer, give, { type: 'claim' });
    await desk.fill(secretary, ask, { asked: 'что' });

    const seen = async (who: typeof secretary) => (await readCaseView(desk.work, who, found))?.incidents ?? [];
    const [incident] = await seen(secretary);
    expect(incident).toMatchObject({ node: 'suspicious', mayRetry: true });
    expect(await seen(manager)).toEqual([incident]);
    expect(await seen(officer)).toEqual([]);
    const told = async () => (await readCaseStory(desk.work, found)).entries.map(({ kind, node }) => `${kind} ${node}`);
    expect(await told()).not.toContain('INCIDENT suspicious');

    const listed = async (status: Case['status']) => {
      const { cases, total } = await listCases(desk.work, manager, { status, first: 10 });
      expect(total).toBe(cases.length);
      return cases.map(one => one.status);
    };
    expect(await listed('stopped')).toEqual(['stopped']);
    expect(await listed('running')).toEqual([]);
    expect(await stoppedCases(desk.definitions, [desk.process])).toEqual(new Map([[desk.process, 1]]));
    expect(await runningCases(desk.definitions, [desk.process])).toEqual(new Map([[desk.process, 1]]));

    const element = incident?.element ?? '';
    const retry = (who: typeof secretary) => retryIncident(desk.work, who, found.id, element);
    expect(await retry(officer)).toMatchObject({ ok: false, why: 'notPermitted' });
    await desk.fill(officer, give, { given: 'да' });
    await desk.finish(officer, give);
    expect(await retry(secretary)).toMatchObject({ ok: true });
    expect(await listed('stopped')).toEqual([]);
    expect(await listed('running')).toEqual(['running']);
    expect(await desk.finish(secretary, ask)).toMatchObject({ ok: true });
    expect(await told()).toEqual(expect.arrayContaining(['INCIDENT suspicious', 'INCIDENT_RESOLVED suspicious']));
  });

  test('what a task did before the pause it returned to is told with its commit', async () => {
    desk = await openDesk(dialect, [], sideBySide);
    const [secretary, officer] = [await desk.actor('secretary'), await desk.actor('officer')];
    const ask = await desk.begin(secretary);
    const found = await findCase(desk.work, secretary, (await findTask(desk.work, ask))?.case ?? '');
    if (!found) throw new Error('no case');
    const give = (await readCaseTasks(desk.work, found)).find(({ node }) => node === 'give')?.id ?? '';
    await commandTask(desk.work, officer, give, { type: 'claim' });
    await desk.fill(officer, give, { given: 'нет' });
    await desk.finish(officer, give);
    await desk.fill(secretary, ask, { asked: 'что' });
    await commandTask(desk.work, secretary, ask, { type: 'pause' });
    await commandTask(desk.work, secretary, ask, { type: 'resume' });
    await commandTask(desk.work, secretary, ask, { type: 'cancelTask' });
    expect(await desk.finish(secretary, ask)).toMatchObject({ ok: true });
    const story = await readCaseStory(desk.work, found);
    expect(story.nodes).toEqual(expect.arrayContaining(['first', 'suspicious', 'otherEnd']));
    expect(story.edges).toEqual(expect.arrayContaining(['first>suspicious', 'suspicious>otherEnd']));
  });
});
