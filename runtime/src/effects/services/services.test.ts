import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TemporaryDatabase, temporaryDatabase } from '../../database/temporary.js';
import { actorOf } from '../../people/actor.js';
import { carry } from '../carry.js';
import { openVault } from '../vault.js';
import { deleteService } from './delete-service.js';
import { saveService } from './save-service.js';
import { readSecrets } from './secrets.js';
import { findService, listServices, type ServiceRoom } from './service.js';

const admin = actorOf({ id: 'usr_1', name: 'Алексей', login: 'admin', roles: ['administrator'] });
const analyst = actorOf({ id: 'usr_2', name: 'Анна', login: 'anna', roles: ['analyst'] });
const secretary = actorOf({ id: 'usr_3', name: 'Света', login: 'sveta', roles: ['secretary'] });

const http = {
  kind: 'http',
  method: 'POST',
  url: 'https://bureau.example/score',
  headers: [{ name: 'Authorization', value: 'Bearer secret:TOKEN' }],
  body: 'json',
  answer: [],
  errors: [],
  timeoutSeconds: 10,
  retries: 2,
};
const stub = {
  kind: 'stub',
  rows: [
    { when: { inn: '1' }, answer: { score: 5 } },
    { when: { inn: 2 }, error: 'NO_HISTORY' },
  ],
};
const name = { ru: 'Бюро', en: 'Bureau' };

describe.each(['sqlite', 'postgres'] as const)('services on %s', dialect => {
  let database: TemporaryDatabase;
  let room: ServiceRoom;
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
    const vault = openVault('a secret of the installation, long');
    room = { db: database.kysely, now: () => '2026-11-23T09:30:00.000Z', vault };
  });
  afterEach(() => database.drop());

  const save = (change: object = {}, version = 0, by = admin) =>
    saveService(room, by, { key: 'bureau', name, document: stub, secrets: [], ...change }, version);

  it('are saved with their secrets, which nobody reads', async () => {
    const saved = await save({ document: http, secrets: [{ name: 'TOKEN', value: 's3cret' }] });
    expect(saved).toMatchObject({ ok: true, service: { key: 'bureau', name, document: http, version: 1 } });
    expect(saved.ok && saved.service.secrets).toEqual([{ name: 'TOKEN', setAt: '2026-11-23T09:30:00.000Z' }]);
    const stored = await database.kysely.selectFrom('service_secret').selectAll().execute();
    expect(JSON.stringify([saved, stored, await findService(room, admin, 'bureau')])).not.toContain('s3cret');
    expect(await readSecrets(room, 'bureau')).toEqual(new Map([['TOKEN', 's3cret']]));
  });

  it('keep a secret that is not named, change and forget one that is', async () => {
    await save({ document: http, secrets: [{ name: 'TOKEN', value: 'one' }] });
    expect(await save({ document: http }, 1)).toMatchObject({ ok: true, service: { version: 2 } });
    expect([...(await readSecrets(room, 'bureau')).values()]).toEqual(['one']);
    expect(await save({ document: http, secrets: [{ name: 'TOKEN', value: 'two' }] }, 2)).toMatchObject({ ok: true });
    expect([...(await readSecrets(room, 'bureau')).values()]).toEqual(['two']);
    const forgotten = await save({ document: http, secrets: [{ name: 'TOKEN', value: null }] }, 3);
    expect(forgotten).toMatchObject({ ok: false, fields: [{ path: 'secrets', code: 'SECRET_MISSING' }] });
    expect([...(await readSecrets(room, 'bureau')).values()]).toEqual(['two']);
    expect(await save({ secrets: [{ name: 'TOKEN', value: null }] }, 3)).toMatchObject({ ok: true });
    expect((await readSecrets(room, 'bureau')).size).toBe(0);
  });

  it('a stub says in its name that it is one', async () => {
    expect(await save()).toMatchObject({ service: { name: { ru: 'Бюро (заглушка)', en: 'Bureau (stub)' } } });
    expect(await save({ name: { ru: 'Заглушка бюро', en: '' } }, 1)).toMatchObject({
      service: { name: { ru: 'Заглушка бюро', en: '' } },
    });
  });

  it.each([
    [{ key: 'Бюро' }, 'key', 'WRONG_KEY'],
    [{ name: { ru: ' ', en: '' } }, 'name', 'REQUIRED'],
    [{ name: { ru: 'a\0', en: '' } }, 'name.ru', 'CONTROL_CHARACTER'],
    [{ document: { kind: 'script' } }, 'document.kind', 'INVALID_UNION'],
    [{ document: null }, 'document', 'INVALID_TYPE'],
    [{ document: { ...http, url: 'file:///etc' } }, 'document.url', 'WRONG_SERVICE_URL'],
    [
      { document: { ...stub, rows: [{ when: { a: 'b\0' }, answer: {} }] } },
      'document.rows.0.when.a',
      'CONTROL_CHARACTER',
    ],
    [{ document: http }, 'secrets', 'SECRET_MISSING'],
    [{ secrets: [{ name: 'token', value: 'a' }] }, 'secrets.0.name', 'WRONG_KEY'],
    [{ secrets: [{ name: 'TOKEN', value: 'a\r\nb' }] }, 'secrets.0.value', 'SECRET_WRONG'],
  ])('%j is refused', async (change, path, code) => {
    expect(await save(change)).toMatchObject({ ok: false, why: 'invalid', fields: [{ path, code }] });
    expect((await listServices(room, admin, { first: 10, after: null })).total).toBe(0);
  });

  it('the second of two who save is told so', async () => {
    const both = await Promise.all([save(), save()]);
    expect(both.map(saved => saved.ok).sort()).toEqual([false, true]);
    expect(both.find(saved => !saved.ok)).toMatchObject({ fields: [{ path: 'key', code: 'TAKEN' }] });
    await save({}, 1);
    expect(await save({}, 1)).toEqual({ ok: false, why: 'stale', currentVersion: 2 });
    expect(await save({ key: 'other' }, 1)).toEqual({ ok: false, why: 'notPermitted' });
  });

  it('administrators alone save and delete; those who draw read', async () => {
    expect(await save({}, 0, analyst)).toEqual({ ok: false, why: 'notPermitted' });
    await save();
    expect(await deleteService(room, analyst, 'bureau', 1)).toEqual({ ok: false, why: 'notPermitted' });
    expect((await listServices(room, analyst, { first: 10, after: null })).items).toHaveLength(1);
    expect(await findService(room, secretary, 'bureau')).toBeNull();
    expect((await listServices(room, secretary, { first: 10, after: null })).total).toBe(0);
  });

  it('come page by page', async () => {
    for (const key of ['c', 'a', 'b']) await save({ key });
    const page = await listServices(room, admin, { first: 2, after: null });
    expect(page).toMatchObject({ items: [{ key: 'a' }, { key: 'b' }], total: 3, hasNext: true });
    const rest = await listServices(room, admin, { first: 2, after: 'b' });
    expect(rest).toMatchObject({ items: [{ key: 'c' }], hasNext: false });
  });

  it('stay while a published version asks them', async () => {
    await save();
    await publish({ nodes: [{ id: 'n', block: 'subprocess', settings: { diagram: { nodes: [asks('bureau')] } } }] });
    const refused = await deleteService(room, admin, 'bureau', 1);
    expect(refused).toMatchObject({ ok: false, why: 'notNow', reason: 'SERVICE_IN_USE' });
    expect(!refused.ok && refused.why === 'notNow' && refused.message.ru).toContain('Заявка');
    await database.kysely.updateTable('process').set({ published: null }).execute();
    expect(await deleteService(room, admin, 'bureau', 7)).toEqual({ ok: false, why: 'stale', currentVersion: 1 });
    expect(await deleteService(room, admin, 'bureau', 1)).toEqual({ ok: true, key: 'bureau' });
    expect(await deleteService(room, admin, 'bureau', 1)).toEqual({ ok: false, why: 'notPermitted' });
  });

  it('are asked as they stand now', async () => {
    const asked = (service: string, input: object) =>
      carry({
        ...room,
        http: async () => {
          throw new Error('not here');
        },
        post: async () => ({ ok: true, values: {} }),
      })({ ...{ id: 'eff_1', element: 'el_1', kind: 'service', service }, input: { ...input } }, 'case_1');
    await save();
    expect(await asked('bureau', { inn: '1' })).toEqual({ ok: true, values: { score: 5 } });
    expect(await asked('bureau', { inn: '2' })).toMatchObject({ ok: false, error: 'NO_HISTORY', again: false });
    expect(await asked('bureau', {})).toMatchObject({ ok: false, error: 'STUB_SILENT', again: false });
    expect(await asked('nobody', {})).toMatchObject({ ok: false, error: 'SERVICE_UNKNOWN', again: false });
    expect(await asked('a\0', {})).toMatchObject({ ok: false, error: 'SERVICE_UNKNOWN' });
  });

  const asks = (service: string) => ({ id: 's', block: 'service', settings: { service, give: [], take: [] } });

  async function publish(level: object): Promise<void> {
    const document = JSON.stringify({ name: { ru: 'Заявка', en: '' }, ...level });
    const at = '2026-11-23T09:30:00.000Z';
    const by = 'usr_1';
    await database.kysely
      .insertInto('process')
      .values({
        ...{ id: 'prc_1', name: '{}', name_norm: '', draft: document, draft_version: 1, draft_saved_at: at },
        ...{ draft_saved_by: by, published: 'ver_1', created_at: at, created_by: by },
      })
      .execute();
    await database.kysely
      .insertInto('process_version')
      .values({
        ...{ id: 'ver_1', process: 'prc_1', number: 1, status: 'PUBLISHED', document, note: '' },
        ...{ published_at: at, published_by: by },
      })
      .execute();
  }
});
