import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Kysely } from 'kysely';
import { contentOf } from '../attachments/content.js';
import type { Database } from '../database/rows.js';
import { committedRecords } from '../records/list.js';
import { saveDraft } from '../work/draft.js';
import { startProcess } from '../work/start.js';
import { backup, copy, type DatabaseAddress, restore } from './backup.js';
import {
  attachTo,
  emptyPlace,
  openTickets,
  recordTicket,
  reopen,
  sayAbout,
  told,
  violations,
} from './tickets.fixture.js';

const NOW = '2026-11-23T12:00:00.000Z';
const databases = ['sqlite', 'postgres'] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marshrut-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const roads = databases.flatMap(from => databases.map(to => [from, to] as const));

describe.each(roads)('a backup of %s made while people work, restored into %s', (from, to) => {
  test('is one moment of the database, and its cases go on', async () => {
    const desk = await openTickets(from);
    const place = await emptyPlace(to);
    const file = join(folder, `${from}-${to}.jsonl.gz`);
    try {
      const secretary = await desk.actor('secretary');
      await recordTicket(desk, secretary);
      // One who has typed something and has not sent it.
      const task = await desk.begin(secretary);
      const element = await desk.element(secretary, task);
      await saveDraft(desk.work, secretary, task, element, { what: 'Набрано' });
      await attachTo(desk, secretary, task);
      await sayAbout(desk, secretary, task);
      let written = false;
      const busy = (async () => {
        for (let cases = 0; !written || cases < 3; cases++) await recordTicket(desk, secretary, { what: `№ ${cases}` });
      })();
      const done = await backup(desk.database.options, file, NOW);
      written = true;
      await busy;
      expect(await casesIn(desk.database.kysely)).toBeGreaterThan(done.rows.case_instance ?? 0);

      const { rows } = await restore(file, place);
      expect(rows).toEqual(done.rows);
      expect(await violations(place)).toEqual([]);
      await goesOn(place, task, done.rows.data_ticket ?? 0);
      expect(await violations(place)).toEqual([]);
    } finally {
      await desk.database.drop();
      await place.drop();
    }
  });
});

describe.each(roads.filter(([from, to]) => from !== to))('a copy of %s to %s', (from, to) => {
  test('has every value as it was, and its cases go on', async () => {
    const desk = await openTickets(from);
    const place = await emptyPlace(to);
    try {
      const secretary = await desk.actor('secretary');
      await recordTicket(desk, secretary);
      const task = await desk.begin(secretary);
      await attachTo(desk, secretary, task);
      await sayAbout(desk, secretary, task);
      const sessions = { user_id: secretary.id, ip_address: null, user_agent: null, created_at: NOW, updated_at: NOW };
      const session = { id: 'ses_1', token: 'token', expires_at: '2026-12-01T00:00:00.000Z', ...sessions };
      await desk.definitions.people.db.insertInto('session').values(session).execute();
      await copy(desk.database.options, place, NOW);
      expect(await violations(place)).toEqual([]);
      const house = await reopen(place);
      expect(await house.runtime.people.db.selectFrom('session').selectAll().execute()).toMatchObject([session]);
      await house.runtime.close();
      await goesOn(place, task, 1);
      // And back: the same rows, so that nothing was lost on the way.
      const there = join(folder, 'there.jsonl.gz');
      const again = await emptyPlace(from);
      try {
        const { rows } = await backup(place, there, NOW);
        expect((await restore(there, again)).rows).toEqual(rows);
        expect(await violations(again)).toEqual([]);
      } finally {
        await again.drop();
      }
    } finally {
      await desk.database.drop();
      await place.drop();
    }
  });
});

/** What was typed is there, the task can be completed and takes the next number, the hour passes, and the case ends. */
async function goesOn(place: DatabaseAddress, task: string, tickets: number): Promise<void> {
  const house = await reopen(place);
  try {
    const { records, database } = house.runtime;
    const files = await database.kysely.selectFrom('attachment').selectAll().execute();
    expect(files).toMatchObject([{ task, name: 'скан.pdf' }]);
    for (const file of files) {
      const hash = createHash('sha256');
      for await (const part of contentOf({ db: database.kysely }, file)) hash.update(part);
      expect(hash.digest('hex')).toBe(file.sha256);
    }
    const secretary = await house.actor('secretary');
    const said = await database.kysely.selectFrom('case_comment').selectAll().execute();
    expect(said).toMatchObject([{ task, text: '@Вы: «проверить»\n\t№ 1 🌧', write_key: 'k1' }]);
    const mentioned = await database.kysely.selectFrom('comment_mention').selectAll().execute();
    expect(mentioned).toMatchObject([{ comment: said[0]?.id, user_id: secretary.id, case_id: said[0]?.case_id }]);
    const table = database.catalogue.current().table('Ticket');
    const read = async () => {
      const rows = await database.kysely
        .selectFrom(table.name as never)
        .selectAll()
        .execute();
      return rows.map(row => (row as { id: string }).id);
    };
    const before = await read();
    expect(before).toHaveLength(tickets);
    const values = [...(await committedRecords(records, 'Ticket', before)).values()].map(record => record.values);
    expect(values).toContainEqual(expect.objectContaining({ ...told, number: 'З-2026-0001' }));
    await house.complete(secretary, task, { ...told, before: before[0] ?? null });
    const [made] = (await read()).filter(id => !before.includes(id));
    const recorded = (await committedRecords(records, 'Ticket', [made ?? ''])).get(made ?? '');
    expect(recorded?.values.number).toBe(`З-2026-${String(tickets + 1).padStart(4, '0')}`);
    await house.doJobs();
    const cases = await database.kysely.selectFrom('case_instance').select(['id', 'status', 'number']).execute();
    const of = await database.kysely
      .selectFrom('task')
      .select('case_id')
      .where('id', '=', task)
      .executeTakeFirstOrThrow();
    expect(cases.find(({ id }) => id === of.case_id)?.status).toBe('ended');
    const process = await database.kysely.selectFrom('process').select('id').executeTakeFirstOrThrow();
    const started = await startProcess(house.runtime.work, secretary, process.id, {});
    const highest = Math.max(...cases.map(({ number }) => Number(number)));
    const newest = await database.kysely
      .selectFrom('case_instance')
      .select('number')
      .where('id', '=', started.ok ? started.case : '')
      .executeTakeFirstOrThrow();
    expect(Number(newest.number)).toBe(highest + 1);
  } finally {
    await house.runtime.close();
  }
}

async function casesIn(db: Kysely<Database>): Promise<number> {
  return (await db.selectFrom('case_instance').select('id').execute()).length;
}
