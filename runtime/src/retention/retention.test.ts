import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { storedJobs } from '@marshrut/testing';
import { openTickets, type Reopened, recordTicket, reopen, violations } from '../backup/tickets.fixture.js';
import type { Actor } from '../people/actor.js';
import { findCase, listCases } from '../work/case-row.js';
import { readCaseStory, readCaseTasks, readCaseView } from '../work/case-view.js';
import { cancelCase } from '../work/command-case.js';
import type { Desk } from '../work/desk.fixture.js';
import { type ArchiveDeps, archiveSome } from './archive-job.js';
import { listRetention, previewRetention, setRetention } from './retention.js';

describe.each(['sqlite', 'postgres'] as const)('finished cases on %s', dialect => {
  let desk: Desk;
  let house: Reopened;
  let admin: Actor;
  let manager: Actor;
  /** A year after the cases ended. */
  let later: ArchiveDeps;

  beforeEach(async () => {
    desk = await openTickets(dialect);
    const secretary = await desk.actor('secretary');
    await recordTicket(desk, secretary);
    await recordTicket(desk, secretary, { what: 'Вторая' });
    house = await reopen(desk.database.options);
    await house.doJobs();
    admin = await desk.actor('admin');
    manager = await desk.actor('manager');
    later = { ...house.runtime.retention, now: () => '2027-11-24T09:00:00.000Z' };
    // A third that still runs.
    await recordTicket(desk, secretary, { what: 'Третья' });
  });
  afterEach(async () => {
    await house.runtime.close();
    await desk.database.drop();
  });

  const counts = async () => (await listRetention(later, admin))[0];
  const cases = async () => (await listCases(desk.work, manager, { first: 10 })).cases;
  const told = async (id: string) => {
    const found = await findCase(desk.work, manager, id);
    if (!found) throw new Error(`Expected the case ${id}, but it is gone.`);
    const view = await readCaseView(desk.work, manager, found);
    return {
      story: await readCaseStory(desk.work, found),
      card: view?.card,
      tasks: await readCaseTasks(desk.work, found),
    };
  };
  const records = () => desk.database.kysely.selectFrom('commit_line').selectAll().orderBy('record').execute();

  test('are kept for ever, until an administrator says how long', async () => {
    await archiveSome(later);
    expect(await counts()).toMatchObject({ keepDays: null, finished: 2, archived: 0 });
  });

  test('go to the archive when their time is over, and are read from there as they were', async () => {
    const over = (await cases()).filter(({ status }) => status === 'ended').map(({ id }) => id);
    const before = await Promise.all(over.map(told));
    const written = await records();
    expect(await previewRetention(later, admin, desk.process, 365)).toMatchObject({ ok: true, cases: 2 });
    expect(await previewRetention(later, admin, desk.process, 366)).toMatchObject({ ok: true, cases: 0, entries: 0 });
    expect(await setRetention(later, admin, desk.process, 365)).toMatchObject({
      ok: true,
      retention: { keepDays: 365 },
    });
    expect(await storedJobs(desk.database).jobs()).toContainEqual(expect.objectContaining({ job: { do: 'archive' } }));
    await archiveSome(later);

    expect(await counts()).toMatchObject({ finished: 0, archived: 2 });
    expect(await Promise.all(over.map(told))).toEqual(before);
    expect(before[0]?.story.entries.length).toBeGreaterThan(2);
    expect(await records()).toEqual(written);
    const archived = (await cases()).filter(({ archivedAt }) => archivedAt !== null);
    expect(archived).toHaveLength(2);
    for (const { status, title, outcome } of archived)
      expect({ status, title, outcome }).toEqual({
        status: 'ended',
        title: expect.stringMatching(/./),
        outcome: expect.anything(),
      });
    const rows = await desk.database.kysely.selectFrom('journal').select('case_id').distinct().execute();
    expect(rows.map(row => row.case_id)).toEqual(
      (await cases()).filter(c => c.status === 'running').map(({ id }) => id),
    );
    expect(await violations(desk.database.options)).toEqual([]);
  });

  test('go in batches: a run that is bounded asks for the next one at once', async () => {
    await setRetention(later, admin, desk.process, 1);
    await archiveSome(later, 1);
    expect(await counts()).toMatchObject({ finished: 1, archived: 1 });
    await archiveSome(later, 1);
    await archiveSome(later, 1);
    expect(await counts()).toMatchObject({ finished: 0, archived: 2 });
    expect(await violations(desk.database.options)).toEqual([]);
  });

  test('stay while the case that called them runs, and while an effect is on its way', async () => {
    const [running, ...over] = await cases();
    const db = desk.database.kysely;
    await db
      .updateTable('case_instance')
      .set({ parent_case: running?.id ?? '' })
      .where('id', '=', over[0]?.id ?? '')
      .execute();
    const effect = { id: 'eff_1', case_id: over[1]?.id ?? '', element: null, kind: 'mail', body: '{}', attempts: 0 };
    const at = { created_at: '2026-11-24T09:00:00.000Z', finished_at: null, last_error: null };
    await db
      .insertInto('effect')
      .values({ ...effect, status: 'pending', ...at })
      .execute();
    await setRetention(later, admin, desk.process, 1);
    await archiveSome(later);
    expect(await counts()).toMatchObject({ finished: 2, archived: 0 });
  });

  test('of the archive take no commands', async () => {
    await setRetention(later, admin, desk.process, 1);
    await archiveSome(later);
    const archived = (await cases()).find(({ archivedAt }) => archivedAt !== null);
    expect(await cancelCase(desk.work, manager, archived?.id ?? '', 'поздно')).toMatchObject({
      ok: false,
      why: 'notNow',
    });
  });

  test('are the business of administrators alone, and days are whole numbers', async () => {
    expect(await listRetention(later, manager)).toEqual([]);
    expect(await setRetention(later, manager, desk.process, 1)).toMatchObject({ why: 'notPermitted' });
    expect(await previewRetention(later, manager, desk.process, 1)).toMatchObject({ why: 'notPermitted' });
    for (const days of [0, -1, 1.5, 36_501])
      expect(await setRetention(later, admin, desk.process, days)).toMatchObject({
        why: 'invalid',
        fields: [{ path: 'keepDays' }],
      });
    expect(await setRetention(later, admin, 'prc_nobody', 1)).toMatchObject({ why: 'notPermitted' });
    expect(await setRetention(later, admin, desk.process, 5)).toMatchObject({ ok: true });
    expect(await setRetention(later, admin, desk.process, null)).toMatchObject({
      ok: true,
      retention: { keepDays: null },
    });
  });
});

test('a history that was damaged in the archive is found by the checker', async () => {
  const desk = await openTickets('sqlite');
  await recordTicket(desk, await desk.actor('secretary'));
  const house = await reopen(desk.database.options);
  await house.doJobs();
  const later = { ...house.runtime.retention, now: () => '2027-11-24T09:00:00.000Z' };
  await setRetention(later, await desk.actor('admin'), desk.process, 1);
  await archiveSome(later);
  await house.runtime.close();
  await desk.database.kysely.updateTable('case_archive').set({ document: 'H4sIAAAAAAAAA6tWAgBD' }).execute();
  const rules = (await violations(desk.database.options)).map(({ rule }) => rule);
  expect(rules).toContain('a history in the archive is gapless');
  await desk.database.drop();
});
