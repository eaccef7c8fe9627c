import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TemporaryDatabase, temporaryDatabase } from '../../database/temporary.js';
import type { Carried } from '../../jobs/deps.js';
import { actorOf } from '../../people/actor.js';
import { saveService } from '../services/save-service.js';
import type { ServiceRoom } from '../services/service.js';
import { openVault } from '../vault.js';
import { addWork } from './add-work.js';
import { completeWork, failWork, keepWork } from './answer-work.js';
import { leaseWork } from './lease.js';
import type { Workers } from './workers.js';

const admin = actorOf({ id: 'usr_1', name: 'Алексей', login: 'admin', roles: ['administrator'] });
const one = actorOf({ id: 'usr_2', name: 'Игорь', login: 'igor', roles: ['integrator'] });
const two = actorOf({ id: 'usr_3', name: 'Ирина', login: 'irina', roles: ['integrator'] });

describe.each(['sqlite', 'postgres'] as const)('work for programs outside on %s', dialect => {
  let database: TemporaryDatabase;
  let room: ServiceRoom;
  let workers: Workers;
  let answers: (readonly [string, Carried])[];
  let became: 'settled' | 'again' | 'suspended';
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
    room = { db: database.kysely, now: () => new Date().toISOString(), vault: openVault('long enough for a test') };
    answers = [];
    became = 'settled';
    workers = {
      db: database.kysely,
      answered: async (effect, carried) => {
        answers.push([effect, carried]);
        if (became === 'settled' && carried.ok) await setEffect(effect, 'done');
        return became;
      },
    };
    await saveService(
      room,
      admin,
      { key: 'scan', name: { ru: 'Скан', en: '' }, document: { kind: 'worker', leaseSeconds: 60 }, secrets: [] },
      0,
    );
  });
  afterEach(() => database.drop());

  const setEffect = (id: string, status: 'pending' | 'done' | 'dead') =>
    database.kysely.updateTable('effect').set({ status }).where('id', '=', id).execute();

  async function ask(id: string, input: Readonly<Record<string, string>> = {}): Promise<void> {
    const [element, at] = [`el_${id}`, new Date().toISOString()];
    const row = { id, case_id: 'case_1', element, kind: 'service', body: '{}', attempts: 0, created_at: at };
    await database.kysely
      .insertInto('effect')
      .values({ ...row, status: 'pending' })
      .execute();
    await database.kysely
      .insertInto('wait')
      .values({ element, case_id: 'case_1', node: 'n', kind: 'effect', name: id, key: '', due: null })
      .execute();
    await again(id, input);
  }
  const again = (id: string, input: Readonly<Record<string, string>> = {}) =>
    addWork(room, { id, element: `el_${id}`, kind: 'service', service: 'scan', input });

  async function lease(by = one, max = 10, leaseFor: number | null = null) {
    const leased = await leaseWork(workers, by, { topic: 'scan', max, leaseFor });
    if (!leased.ok) throw new Error(JSON.stringify(leased));
    return leased.jobs;
  }
  const expire = () =>
    database.kysely.updateTable('worker_job').set({ lease_until: '2020-01-01T00:00:00.000Z' }).execute();
  const rows = () => database.kysely.selectFrom('worker_job').selectAll().orderBy('id').execute();

  it('is leased, kept and answered', async () => {
    await ask('eff_1', { page: 'a' });
    const [job] = await lease();
    expect(job).toMatchObject({ id: 'eff_1', topic: 'scan', input: { page: 'a' }, fence: 1, attempt: 1 });
    const left = Date.parse(job?.leaseUntil ?? '') - Date.now();
    expect(left).toBeGreaterThan(50_000);
    expect(left).toBeLessThan(70_000);
    const held = { id: 'eff_1', fence: 1 };
    const kept = await keepWork(workers, one, held, 600);
    expect(kept.ok && Date.parse(kept.leaseUntil ?? '') - Date.now()).toBeGreaterThan(500_000);
    expect(await lease(two)).toEqual([]);
    expect(await completeWork(workers, one, held, { text: 'b' })).toEqual({ ok: true, leaseUntil: null });
    expect(answers).toEqual([['eff_1', { ok: true, values: { text: 'b' } }]]);
    expect(await rows()).toEqual([]);
  });

  it('goes to one worker only, oldest first', async () => {
    for (let n = 0; n < 20; n++) await ask(`eff_${String(n).padStart(2, '0')}`);
    const taken = await Promise.all([one, two, one, two].map(by => lease(by, 7)));
    const ids = taken.flat().map(job => job.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(20);
    expect(taken[0]?.map(job => job.id)).toEqual([...(taken[0]?.map(job => job.id) ?? [])].sort());
  });

  it('goes to another one when the lease is over, and the first is refused', async () => {
    await ask('eff_1');
    await lease();
    await expire();
    expect(await lease(two)).toMatchObject([{ id: 'eff_1', fence: 2, attempt: 2 }]);
    const lost = { ok: false, why: 'notNow', reason: 'LEASE_LOST' };
    expect(await keepWork(workers, one, { id: 'eff_1', fence: 1 }, 60)).toMatchObject(lost);
    expect(await completeWork(workers, one, { id: 'eff_1', fence: 1 }, {})).toMatchObject(lost);
    expect(await completeWork(workers, one, { id: 'eff_1', fence: 2 }, {})).toMatchObject(lost);
    expect(await failWork(workers, one, { id: 'eff_1', fence: 1, ...broken, retryIn: null })).toMatchObject(lost);
    expect(await completeWork(workers, two, { id: 'a\0', fence: 1 }, {})).toMatchObject(lost);
    expect(
      await failWork(workers, two, { id: 'eff_1', fence: 2, ...broken, error: 'no\0', retryIn: null }),
    ).toMatchObject({
      fields: [{ path: 'error', code: 'WRONG_KEY' }],
    });
    expect(answers).toEqual([]);
    expect(await completeWork(workers, two, { id: 'eff_1', fence: 2 }, {})).toMatchObject({ ok: true });
  });

  it('whoever is late but not replaced still answers', async () => {
    await ask('eff_1');
    await lease();
    await expire();
    expect(await completeWork(workers, one, { id: 'eff_1', fence: 1 }, {})).toMatchObject({ ok: true });
  });

  const broken = { error: 'NO_PAPER', message: 'no paper' };

  it('is tried again later, by a new fence', async () => {
    await ask('eff_1');
    await lease();
    became = 'again';
    const failed = await failWork(workers, one, { id: 'eff_1', fence: 1, ...broken, retryIn: 600 });
    expect(failed.ok && Date.parse(failed.leaseUntil ?? '') - Date.now()).toBeGreaterThan(500_000);
    expect(answers).toEqual([['eff_1', { ok: false, ...broken, again: true }]]);
    expect(await completeWork(workers, one, { id: 'eff_1', fence: 1 }, {})).toMatchObject({ reason: 'LEASE_LOST' });
    expect(await lease(two)).toEqual([]);
    await expire();
    expect(await lease(two)).toMatchObject([{ fence: 3, attempt: 2 }]);
  });

  it('is given up, and its fence goes on when it is asked for again', async () => {
    await ask('eff_1');
    await lease();
    expect(await failWork(workers, one, { id: 'eff_1', fence: 1, ...broken, retryIn: null })).toMatchObject({
      ok: true,
    });
    await setEffect('eff_1', 'dead');
    expect(await lease()).toEqual([]);
    await again('eff_1');
    expect(await lease()).toMatchObject([{ fence: 2, attempt: 1 }]);
    await again('eff_1');
    expect(await lease(two)).toEqual([]);
  });

  it('waits with its answer while the case is suspended', async () => {
    await ask('eff_1');
    await lease();
    became = 'suspended';
    const held = { id: 'eff_1', fence: 1 };
    expect(await completeWork(workers, one, held, {})).toMatchObject({ ok: false, reason: 'CASE_SUSPENDED' });
    became = 'settled';
    expect(await completeWork(workers, one, held, {})).toMatchObject({ ok: true });
  });

  it('that nobody waits for any more is leased to nobody', async () => {
    await ask('eff_1');
    await database.kysely.deleteFrom('wait').execute();
    expect(await lease()).toEqual([]);
    expect(await rows()).toEqual([]);
    const { status } = await database.kysely.selectFrom('effect').select('status').executeTakeFirstOrThrow();
    expect(status).toBe('done');
  });

  it('that kills its workers is given up', async () => {
    await ask('eff_1');
    for (let n = 1; n <= 12; n++) {
      expect(await lease()).toHaveLength(1);
      await expire();
    }
    expect(await lease()).toEqual([]);
    expect(answers).toMatchObject([['eff_1', { ok: false, error: 'WORKER_SILENT', again: false }]]);
    expect(await lease()).toEqual([]);
    expect(answers).toHaveLength(1);
  });

  it('is for integrators, and of a service that is left to workers', async () => {
    const request = { topic: 'scan', max: 1, leaseFor: null };
    expect(await leaseWork(workers, admin, request)).toEqual({ ok: false, why: 'notPermitted' });
    for (const topic of ['other', 'a\0', ''])
      expect(await leaseWork(workers, one, { ...request, topic })).toMatchObject({ fields: [{ code: 'UNKNOWN' }] });
  });
});
