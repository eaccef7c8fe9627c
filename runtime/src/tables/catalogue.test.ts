import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entity } from '@marshrut/model';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import { cardWrite, commit, create, entity, NOW, update, write } from '../dispatch/storage.fixture.js';
import { loadCatalogue } from './catalogue.js';
import { listRecords } from './query.js';

const text = { kind: 'text' } as const;
const base = entity('Person', [
  { key: 'lastName', type: text },
  { key: 'phone', type: text },
]);
const withFields = (fields: Parameters<typeof entity>[1], more: Partial<Entity> = {}) => entity('Person', fields, more);

describe.each(['sqlite', 'postgres'] as const)('publishing entities on %s', dialect => {
  let database: TemporaryDatabase;
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
  });
  afterEach(() => database.drop());

  const publish = (published: Entity, expectedVersion: number) =>
    database.catalogue.publish(published, { expectedVersion, by: 'usr_1', at: NOW });
  const add = (id: string, values: Record<string, string>) =>
    write(database, cardWrite(commit(`cmt_${id}`, [create('Person', id, values)])));
  const list = async (filter: Parameters<typeof listRecords>[2]['filter']) => {
    const query = { search: null, filter, order: [], first: 10, after: null };
    const page = await listRecords(database.kysely, database.catalogue.current().table('Person'), query);
    return page.ok ? page.items.map(({ record }) => [record.id, record.values]) : page.problem;
  };

  it('makes a table, lets it grow under its rows, and remembers across a restart', async () => {
    expect(await publish(base, 0)).toEqual({ ok: true, version: 1 });
    await add('person_1', { lastName: 'Королёв', phone: '1' });
    const grown = withFields(
      [
        { key: 'lastName', type: { kind: 'longText' }, searchable: true },
        { key: 'phone', type: text, unique: true },
        { key: 'born', type: { kind: 'date' } },
        { key: 'boss', type: { kind: 'reference', entity: 'Person' } },
      ],
      { unique: [['lastName', 'born']] },
    );
    expect(await publish(grown, 1)).toEqual({ ok: true, version: 2 });
    const values = { lastName: 'Королёв', phone: '1', born: null, boss: null };
    expect(await list({ field: 'lastName', is: 'contains', value: 'королев' })).toEqual([['person_1', values]]);
    expect(await add('person_2', { phone: '1' })).toMatchObject({ why: 'duplicate', fields: ['phone'] });
    expect(await add('person_2', { boss: 'person_9' })).toMatchObject({ why: 'reference', field: 'boss' });
    const reloaded = await loadCatalogue(database.kysely);
    expect(reloaded.current().entities.get('Person')).toEqual(grown);
    expect(reloaded.current().versions.get('Person')).toBe(2);
  });

  it.each(['i', 'vRow', 'pAt', 'pData', 'pFilled', 'own', 'order'])('writes a field called %s', async key => {
    await publish(withFields([{ key, type: text }]), 0);
    await add('person_1', { [key]: 'a' });
    const changed = update('Person', 'person_1', 1, { [key]: 'b' });
    expect(await write(database, cardWrite(commit('cmt_2', [changed])))).toMatchObject({ ok: true });
    expect(await list({ field: key, is: 'eq', value: 'b' })).toEqual([['person_1', { [key]: 'b' }]]);
  });

  it('bounds texts that share an index, so that no row of it is too long', async () => {
    const keyed = withFields(
      [
        { key: 'lastName', type: text },
        { key: 'phone', type: text },
        { key: 'born', type: { kind: 'date' } },
      ],
      { unique: [['lastName', 'phone', 'born']] },
    );
    expect(await publish(keyed, 0)).toEqual({ ok: true, version: 1 });
    const { columns } = database.catalogue.current().table('Person');
    expect(columns.map(({ longest }) => longest)).toEqual([1300, 1300, 1300]);
    // Letters that no compression shortens.
    const letters = (from: number) =>
      Array.from({ length: 650 }, (_, at) => String.fromCharCode(0x400 + ((at * at * 31 + at * from) % 0x100))).join(
        '',
      );
    expect(await add('person_1', { lastName: letters(7), phone: letters(13), born: '1980-01-31' })).toMatchObject({
      ok: true,
    });
    await expect(add('person_2', { lastName: `${letters(7)}я`, born: '1980-01-31' })).rejects.toThrow('TOO_LONG');
  });

  it('keeps the column of a removed field, and its values when the field returns', async () => {
    await publish(base, 0);
    await add('person_1', { lastName: 'Ким', phone: '1' });
    expect(await publish(withFields([{ key: 'lastName', type: text }]), 1)).toMatchObject({ ok: true });
    expect(await list(null)).toEqual([['person_1', { lastName: 'Ким' }]]);
    expect(await add('person_2', { lastName: 'Ли' })).toMatchObject({ ok: true });
    expect(await publish(base, 2)).toMatchObject({ ok: true });
    expect(await list(null)).toEqual([
      ['person_1', { lastName: 'Ким', phone: '1' }],
      ['person_2', { lastName: 'Ли', phone: null }],
    ]);
  });

  it('follows texts that become choices and texts again', async () => {
    await publish(base, 0);
    await add('person_1', { phone: 'ДОМ' });
    const options = [{ key: 'РАБОТА', name: { ru: '', en: '' } }];
    const choice = { kind: 'choice' as const, options };
    expect(await publish(withFields([{ key: 'phone', type: choice }]), 1)).toMatchObject({ ok: true });
    await write(database, cardWrite(commit('cmt_2', [update('Person', 'person_1', 1, { phone: 'РАБОТА' })])));
    expect(await publish(base, 2)).toMatchObject({ ok: true });
    expect(await list({ field: 'phone', is: 'eq', value: 'работа' })).toHaveLength(1);
  });

  it('refuses another type where records exist, and takes it where none do', async () => {
    await publish(entity('Office', []), 0);
    await publish(
      withFields([
        { key: 'phone', type: { kind: 'int' }, unique: true },
        { key: 'at', type: { kind: 'reference', entity: 'Office' } },
      ]),
      0,
    );
    const turned = withFields([
      { key: 'phone', type: text, unique: true },
      { key: 'at', type: { kind: 'date' } },
    ]);
    expect(await publish(turned, 1)).toEqual({ ok: true, version: 2 });
    expect(await add('person_1', { phone: 'A', at: '2026-11-23' })).toMatchObject({ ok: true });
    expect(await add('person_2', { phone: 'a' })).toMatchObject({ why: 'duplicate' });
    const back = withFields([{ key: 'phone', type: { kind: 'int' } }]);
    expect(await publish(back, 2)).toMatchObject({
      why: 'refused',
      refusals: [{ code: 'TYPE_CHANGED', field: 'phone' }],
    });
    expect(database.catalogue.current().entities.get('Person')).toEqual(turned);
  });

  it('refuses a unique key over repeats, and leaves everything as it was', async () => {
    await publish(base, 0);
    await add('person_1', { phone: 'Ёж' });
    await add('person_2', { phone: 'еж' });
    const strict = withFields([
      { key: 'phone', type: text, unique: true },
      { key: 'born', type: { kind: 'date' } },
    ]);
    expect(await publish(strict, 1)).toMatchObject({
      why: 'refused',
      refusals: [{ code: 'DUPLICATES', field: 'phone' }],
    });
    await write(database, cardWrite(commit('cmt_x', [update('Person', 'person_2', 1, { phone: 'уж' })])));
    expect(await publish(strict, 1)).toEqual({ ok: true, version: 2 });
  });

  it('drops the index of a key that is no longer unique', async () => {
    await publish(withFields([{ key: 'phone', type: text, unique: true }]), 0);
    await add('person_1', { phone: '1' });
    expect(await publish(base, 1)).toMatchObject({ ok: true });
    expect(await add('person_2', { phone: '1' })).toMatchObject({ ok: true });
  });

  it('still guards the references of a removed field', async () => {
    await publish(withFields([{ key: 'boss', type: { kind: 'reference', entity: 'Person' } }]), 0);
    await add('person_1', {});
    await add('person_2', { boss: 'person_1' });
    await publish(base, 1);
    const gone = { entity: 'Person', record: 'person_1', op: 'delete', version: 1, before: {}, after: {} } as const;
    const refused = await write(database, cardWrite(commit('cmt_x', [gone])));
    expect(refused).toEqual({ ok: false, why: 'reference', entity: 'Person', field: null });
  });

  it.each([
    ['KEY_TAKEN', withFields([{ key: 'createdAt', type: text }])],
    [
      'KEY_TAKEN',
      withFields([
        { key: 'lastName', type: text },
        { key: 'lastNameNorm', type: { kind: 'int' } },
      ]),
    ],
    ['ENTITY_UNKNOWN', withFields([{ key: 'office', type: { kind: 'reference', entity: 'Office' } }])],
    ['FIELD_UNKNOWN', withFields([], { unique: [['phone']] })],
  ] as const)('refuses %s', async (code, published) => {
    expect(await publish(published, 0)).toMatchObject({ why: 'refused', refusals: [{ code }] });
    expect(await database.kysely.selectFrom('entity').selectAll().execute()).toEqual([]);
    expect(await publish(base, 0)).toMatchObject({ ok: true });
  });

  it('refuses a stale version, and one of two who publish at once', async () => {
    expect(await publish(base, 3)).toEqual({ ok: false, why: 'stale', currentVersion: 0 });
    const first = await Promise.all([publish(base, 0), publish(base, 0)]);
    expect(first).toContainEqual({ ok: true, version: 1 });
    expect(first).toContainEqual({ ok: false, why: 'stale', currentVersion: 1 });
    const second = await Promise.all([publish(base, 1), publish(base, 1)]);
    expect(second.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes the longest keys', async () => {
    const long = (first: string) => first + 'A'.repeat(39);
    const fields = ['x', 'y'].map(first => ({ key: long(first), type: text, unique: true }));
    const longest = entity(long('P'), fields, { unique: [fields.map(({ key }) => key)] });
    expect(await publish(longest, 0)).toMatchObject({ ok: true });
    const values = Object.fromEntries(fields.map(({ key }) => [key, 'a']));
    expect(await write(database, cardWrite(commit('cmt_1', [create(long('P'), 'p_1', values)])))).toMatchObject({
      ok: true,
    });
    const twin = await write(database, cardWrite(commit('cmt_2', [create(long('P'), 'p_2', { [long('y')]: 'A' })])));
    expect(twin).toMatchObject({ why: 'duplicate', fields: [long('y')] });
  });
});
