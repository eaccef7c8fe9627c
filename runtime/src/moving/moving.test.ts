import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { card, type Drawn, draw, fields, role } from '@marshrut/testing';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import { publishProcess } from '../definitions/publish-process.js';
import { saveProcessDraft } from '../definitions/save-process.js';
import { versionsOf } from '../definitions/version.js';
import type { Actor } from '../people/actor.js';
import { findCase, listCases } from '../work/case-row.js';
import { readCaseStory } from '../work/case-view.js';
import { cancelCase, suspendCase } from '../work/command-case.js';
import { type Desk, openDesk } from '../work/desk.fixture.js';
import { saveDraft } from '../work/draft.js';
import { findTask } from '../work/task-row.js';
import { readTaskWork } from '../work/task-work.js';
import { pauseMove, resumeMove, rollBackMove, startMove } from './command-move.js';
import { countMoved, findMove, listMoved } from './move.js';
import { previewMove } from './preview.js';
import { rehearseMove } from './rehearse.js';
import { runMove } from './run-move.js';

const form = (...paths: string[]): Drawn => ({ block: 'form', name: 'Форма', settings: fields(...paths) });
const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

const task = (name: string, title: string, ...paths: string[]): Drawn => ({
  block: 'task',
  name: title,
  settings: role('secretary'),
  inside: {
    nodes: { [`${name}Start`]: begin, [`${name}Form`]: form(...paths), [`${name}End`]: finish },
    edges: [`${name}Start > ${name}Form`, `${name}Form > ${name}End`],
  },
});

const fieldsOfCard = [card('text', 'Текст', { kind: 'text' }), card('reply', 'Ответ', { kind: 'text' })];

const first = draw({
  name: 'Письмо',
  starters: ['secretary'],
  card: fieldsOfCard,
  nodes: { start: begin, write: task('write', 'Написать', 'text', 'reply'), done: finish },
  edges: ['start > write', 'write > done'],
});

/** The task is called otherwise, does not ask for a reply, and somebody signs after it. */
const second = draw({
  name: 'Письмо',
  starters: ['secretary'],
  card: fieldsOfCard,
  nodes: {
    start: begin,
    compose: task('compose', 'Написать', 'text'),
    sign: task('sign', 'Подписать', 'reply'),
    done: finish,
  },
  edges: ['start > compose', 'compose > sign', 'sign > done'],
});

const mapping = { write: 'compose', writeStart: 'composeStart', writeForm: 'composeForm', writeEnd: 'composeEnd' };

describe.each(['sqlite', 'postgres'] as const)('moving cases to another version on %s', dialect => {
  let desk: Desk;
  let analyst: Actor;
  let secretary: Actor;
  let manager: Actor;
  beforeEach(async () => {
    desk = await openDesk(dialect, [], first);
    analyst = await desk.actor('analyst');
    secretary = await desk.actor('secretary');
    manager = await desk.actor('manager');
  });
  afterEach(async () => {
    expect(await violations()).toEqual([]);
    await desk.database.drop();
  });

  const violations = async () => {
    const { options } = desk.database;
    const { select, close } = await openSelect(options.url ?? options.folder);
    try {
      return await check(select);
    } finally {
      await close();
    }
  };
  const publish = async (document: Diagram, expected: number): Promise<void> => {
    const saved = await saveProcessDraft(desk.definitions, analyst, desk.process, expected, document);
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    const published = await publishProcess(desk.definitions, analyst, desk.process, expected + 1);
    if (!published.ok) throw new Error(JSON.stringify(published));
  };
  const request = (more: object = {}) => ({ process: desk.process, mapping, ...more });
  const cases = async () => (await listCases(desk.work, manager, { first: 100 })).cases;
  const caseOf = async (id: string) => (await findTask(desk.work, id))?.case ?? '';
  /** As workers do: until no job of it is left to do. */
  const worked = async (id: string): Promise<void> => {
    for (let n = 0; n < 20; n++) {
      const { status } = (await findMove(desk.work, analyst, id)) ?? {};
      if (status !== 'running' && status !== 'undoing') return;
      await runMove(desk.work, id);
    }
    throw new Error('Expected the move to come to its end, but it goes on and on.');
  };
  const moved = async (warned = true): Promise<string> => {
    const started = await startMove(desk.work, analyst, { ...request(), warned });
    if (!started.ok) throw new Error(JSON.stringify(started));
    await worked(started.move.id);
    return started.move.id;
  };
  const results = async (move: string) =>
    (await listMoved(desk.work, move, { first: 100 })).cases.map(({ result, notes }) => ({
      result,
      notes: notes.map(({ code }) => code),
    }));

  test('a preview counts the cases by what would become of them, and names the steps that need another', async () => {
    const task = await desk.begin(secretary);
    await desk.begin(secretary);
    await saveDraft(desk.work, secretary, task, await desk.element(secretary, task), { text: 'Привет', reply: 'да' });
    await publish(second, 1);
    const bare = await previewMove(desk.work, analyst, request({ mapping: {} }));
    expect(bare).toMatchObject({ total: 2, examined: 2, moves: 0, warned: 0, cannot: 2, problems: [] });
    expect(bare?.steps[0]).toMatchObject({
      node: 'write',
      cases: 2,
      to: null,
      targets: [{ node: 'compose' }, { node: 'sign' }],
    });
    const preview = await previewMove(desk.work, analyst, request());
    expect(preview).toMatchObject({ total: 2, moves: 1, warned: 1, cannot: 0, problems: [] });
    expect(preview?.reasons).toMatchObject([
      {
        note: { code: 'FORM_FIELD_GONE', node: 'writeForm', field: 'reply' },
        obstacle: false,
        cases: 1,
      },
    ]);
    expect((await cases()).every(({ processVersion }) => processVersion !== bare?.cases[0]?.version)).toBe(false);
  });

  test('a wrong mapping is told and not begun', async () => {
    await desk.begin(secretary);
    await publish(second, 1);
    const wrong = { write: 'done', nothing: 'sign' };
    expect(
      (await previewMove(desk.work, analyst, request({ mapping: wrong })))?.problems.map(({ code }) => code),
    ).toEqual(['NODE_UNKNOWN', 'BLOCK_DIFFERENT']);
    expect(await startMove(desk.work, analyst, { ...request({ mapping: wrong }), warned: true })).toMatchObject({
      ok: false,
      why: 'unfit',
    });
  });

  test('a case in a task with a typed draft moves, the draft is there, and the case ends the new way', async () => {
    const task = await desk.begin(secretary);
    await saveDraft(desk.work, secretary, task, await desk.element(secretary, task), { text: 'Привет', reply: 'да' });
    await publish(second, 1);
    const move = await moved();
    expect(await results(move)).toEqual([{ result: 'moved', notes: ['FORM_FIELD_GONE'] }]);
    const work = await readTaskWork(desk.work, secretary, task);
    expect(work).toMatchObject({ screen: { node: 'composeForm' }, draft: { text: 'Привет' } });
    expect(await findTask(desk.work, task)).toMatchObject({ node: 'compose', step: 'composeForm' });
    const id = await caseOf(task);
    expect(
      (
        await readCaseStory(desk.work, {
          id,
          archivedAt: null,
          processVersion: (await cases())[0]?.processVersion ?? '',
        })
      ).entries.map(({ kind }) => kind),
    ).toContain('CASE_MOVED');
    await desk.fill(secretary, task, { text: 'Привет' });
    await desk.finish(secretary, task);
    expect((await findCase(desk.work, manager, id))?.status).toBe('running');
    expect(await rollBackMove(desk.work, analyst, move)).toMatchObject({ ok: true });
    await worked(move);
    expect(await results(move)).toEqual([{ result: 'kept', notes: ['FORM_FIELD_GONE'] }]);
  });

  test('what is typed after the move goes back with the case', async () => {
    const task = await desk.begin(secretary);
    const before = await readTaskWork(desk.work, secretary, task);
    await publish(second, 1);
    const move = await moved();
    await saveDraft(desk.work, secretary, task, await desk.element(secretary, task), { text: 'Потом' });
    await rollBackMove(desk.work, analyst, move);
    await worked(move);
    expect(await results(move)).toEqual([{ result: 'undone', notes: [] }]);
    const after = await readTaskWork(desk.work, secretary, task);
    expect(after?.screen).toEqual(before?.screen);
    expect(after?.draft).toEqual({ text: 'Потом' });
    expect((await findMove(desk.work, analyst, move))?.status).toBe('undone');
  });

  test('cases of which something is to be known stay unless they are asked for, and suspended ones move as they are', async () => {
    const task = await desk.begin(secretary);
    await saveDraft(desk.work, secretary, task, await desk.element(secretary, task), { reply: 'да' });
    const other = await desk.begin(secretary);
    await suspendCase(desk.work, manager, await caseOf(other), 'обед');
    const over = await desk.begin(secretary);
    await cancelCase(desk.work, manager, await caseOf(over), 'лишнее');
    await publish(second, 1);
    const move = await moved(false);
    expect(await countMoved(desk.work, move)).toEqual({ moved: 1, skipped: 1, cannot: 0, undone: 0, kept: 0 });
    const versions = (await versionsOf(desk.definitions, [desk.process])).get(desk.process) ?? [];
    expect(versions.map(({ number, status, runningCases }) => ({ number, status, runningCases }))).toEqual([
      { number: 2, status: 'PUBLISHED', runningCases: 1 },
      { number: 1, status: 'FINISHING', runningCases: 1 },
    ]);
  });

  test('a batch that is cut off is done again, once; a pause is obeyed between batches', async () => {
    for (let n = 0; n < 30; n++) await desk.begin(secretary);
    await publish(second, 1);
    const started = await startMove(desk.work, analyst, { ...request(), warned: false });
    const id = started.ok ? started.move.id : '';
    await runMove(desk.work, id);
    expect((await countMoved(desk.work, id)).moved).toBe(25);
    await pauseMove(desk.work, analyst, id);
    await runMove(desk.work, id);
    expect((await countMoved(desk.work, id)).moved).toBe(25);
    await desk.definitions.db.updateTable('move').set({ position: '' }).where('id', '=', id).execute();
    await desk.definitions.db.deleteFrom('move_case').where('move', '=', id).execute();
    await resumeMove(desk.work, analyst, id);
    await worked(id);
    expect(await findMove(desk.work, analyst, id)).toMatchObject({ status: 'done' });
    const [row] = await desk.definitions.db
      .selectFrom('journal')
      .select(eb => eb.fn.countAll<number | string>().as('count'))
      .where('type', '=', 'caseMoved')
      .execute();
    expect(Number(row?.count)).toBe(30);
  });

  test('a rehearsal works the cases to their end on the new version, and nothing of it is there afterwards', async () => {
    await desk.begin(secretary);
    await publish(second, 1);
    const before = await desk.definitions.db.selectFrom('journal').selectAll().execute();
    const [played] = (await rehearseMove(desk.work, analyst, { ...request(), first: 10 })) ?? [];
    expect(played).toMatchObject({ end: 'ended', notes: [] });
    expect(played?.path.map(({ ru }) => ru)).toContain('Подписать');
    expect(await desk.definitions.db.selectFrom('journal').selectAll().execute()).toEqual(before);
  });

  test('only those who design processes or administer the installation move cases', async () => {
    await desk.begin(secretary);
    await publish(second, 1);
    expect(await previewMove(desk.work, secretary, request())).toBeNull();
    expect(await startMove(desk.work, manager, { ...request(), warned: true })).toEqual({
      ok: false,
      why: 'notPermitted',
    });
  });
});
