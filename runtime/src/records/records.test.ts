import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entity, Value } from '@marshrut/model';
import { person, personalFile } from '@marshrut/testing';
import { saveEntity } from '../definitions/save-entity.js';
import type { Actor } from '../people/actor.js';
import { updateUser } from '../people/update-user.js';
import { createRecord } from './create-record.js';
import { deleteRecord } from './delete-record.js';
import { changesOf, fieldChangesSince, recordHistory } from './history.js';
import { findRecord, findRecords, listRecords } from './list.js';
import { listForTask } from './list-for-task.js';
import { type Office, openOffice } from './office.fixture.js';
import { readFilter } from './read-filter.js';
import { titlesOf } from './titles.js';
import { updateRecord } from './update-record.js';

type Given = Readonly<Record<string, unknown>>;
const kim = { lastName: 'Ким', firstName: 'Пётр', phone: '8 (916) 123-45-67' };

describe.each(['sqlite', 'postgres'] as const)('record cards on %s', dialect => {
  let office: Office;
  let secretary: Actor;
  beforeEach(async () => {
    office = await openOffice(dialect);
    secretary = await office.actor('secretary');
  });
  afterEach(() => office.database.drop());

  const create = (values: Given, idempotencyKey?: string, entity = 'Person', actor = secretary) =>
    createRecord(office.records, actor, { entity, values, idempotencyKey });
  const update = (id: string, expectedVersion: number, values: Given, more: object = {}) =>
    updateRecord(office.records, secretary, { entity: 'Person', id, expectedVersion, values, ...more });
  const problems = (answer: { readonly ok: boolean }) =>
    'fields' in answer
      ? (answer.fields as { path: string; code: string }[]).map(({ path, code }) => [path, code])
      : answer;
  async function made(values: Given = kim): Promise<string> {
    const answer = await create(values);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.record.id;
  }
  /** Entities again with other policies, editors, fields. */
  async function change(entity: Entity, more: Partial<Entity>, version = 1): Promise<void> {
    const saved = await saveEntity(office.definitions, await office.actor('analyst'), { ...entity, ...more }, version);
    if (!saved.ok) throw new Error(JSON.stringify(saved));
  }
  const count = async (table: 'commit_record' | 'commit_line' | 'seen_command') =>
    (await office.database.kysely.selectFrom(table).selectAll().execute()).length;

  it('saves at once, in canonical form, with its history', async () => {
    const answer = await create(kim);
    expect(answer).toMatchObject({
      ok: true,
      record: { version: 1, values: { lastName: 'Ким', firstName: 'Пётр', phone: '+79161234567', middleName: null } },
    });
    if (!answer.ok) return;
    expect(await findRecord(office.records, secretary, 'Person', answer.record.id)).toEqual(answer.record);
    const history = await recordHistory(office.records, secretary, 'Person', answer.record.id, 10);
    expect(history).toMatchObject([
      {
        op: 'create',
        source: 'CARD',
        version: 1,
        by: secretary.id,
        case: null,
        before: {},
        after: { phone: '+79161234567' },
      },
    ]);
    expect((await changesOf(office.records, history?.map(({ id }) => id) ?? [])).size).toBe(1);
  });

  it.each<[string, Given, [string, string][]]>([
    [
      'what is no field',
      { ...kim, password: 'x', __proto__: 1, constructor: 'y' },
      [
        ['password', 'UNKNOWN_FIELD'],
        ['constructor', 'UNKNOWN_FIELD'],
      ],
    ],
    [
      'wrong values, each by name',
      { ...kim, phone: 'позвонить', birthDate: '2026-02-30', email: 'x@' },
      [
        ['phone', 'NOT_A_PHONE'],
        ['birthDate', 'NOT_A_DATE'],
        ['email', 'NOT_AN_EMAIL'],
      ],
    ],
    ['a birthday to come', { ...kim, birthDate: '2027-01-01' }, [['birthDate', 'IN_FUTURE']]],
    [
      'required fields that are missing or blank',
      { firstName: '  ' },
      [
        ['lastName', 'REQUIRED'],
        ['firstName', 'REQUIRED'],
      ],
    ],
    ['NUL', { ...kim, lastName: 'a\0b' }, [['lastName', 'CONTROL_CHARACTER']]],
    ['too many letters', { ...kim, lastName: 'ё'.repeat(101) }, [['lastName', 'TOO_LONG']]],
    ['a value of another type', { ...kim, lastName: { evil: true } }, [['lastName', 'WRONG_TYPE']]],
  ])('refuses %s and writes nothing', async (_, values, expected) => {
    expect(problems(await create(values))).toEqual(expected);
    expect(await count('commit_record')).toBe(0);
  });

  it('takes registration numbers and never accepts them', async () => {
    await change(personalFile, { editors: ['secretary'] });
    const [anna, petr] = [await made({ ...kim, firstName: 'Анна' }), await made()];
    const file = (values: Given) => create(values, undefined, 'PersonalFile');
    expect(await file({ person: anna, openedAt: '2026-11-23' })).toMatchObject({
      record: { values: { number: 'ЛД-2026-00001' } },
    });
    expect(problems(await file({ person: petr, openedAt: '2026-11-23', number: 'ЛД-2026-00009' }))).toEqual([
      ['number', 'READ_ONLY'],
    ]);
    expect(problems(await file({ person: anna, openedAt: '2026-11-23' }))).toEqual([['person', 'DUPLICATE']]);
    expect(problems(await file({ person: 'person_nowhere', openedAt: '2026-11-23' }))).toEqual([
      ['person', 'NO_SUCH_RECORD'],
    ]);
    expect(await file({ person: petr, openedAt: '2026-11-23' })).toMatchObject({
      record: { values: { number: 'ЛД-2026-00002' } },
    });
    expect(
      await deleteRecord(office.records, secretary, { entity: 'Person', id: anna, expectedVersion: 1 }),
    ).toMatchObject({ why: 'invalid', fields: [{ code: 'REFERRED', entity: 'PersonalFile' }] });
  });

  it('tells whose a unique value is, without regard to case and ё', async () => {
    const fields = person.fields.map(one =>
      one.key === 'email' ? { ...one, type: { kind: 'text' as const }, unique: true } : one,
    );
    await change(person, { fields, unique: [['lastName', 'firstName', 'birthDate']] });
    const first = await made({ ...kim, email: 'ПЁТР', birthDate: '1972-03-14' });
    const refused = await create({ ...kim, email: 'петр' });
    expect(refused).toMatchObject({ why: 'invalid', fields: [{ path: 'email', code: 'DUPLICATE', record: first }] });
    expect(refused.ok ? '' : 'fields' in refused && refused.fields[0]?.message.ru).toContain('Ким Пётр');
    expect(problems(await create({ ...kim, lastName: 'КИМ', birthDate: '1972-03-14' }))).toEqual([
      ['lastName', 'DUPLICATE'],
      ['firstName', 'DUPLICATE'],
      ['birthDate', 'DUPLICATE'],
    ]);
    const second = await made({ ...kim, email: 'анна' });
    expect(problems(await update(second, 1, { email: 'Петр' }))).toEqual([['email', 'DUPLICATE']]);
  });

  it('names only people who are there and active', async () => {
    await change(person, {
      fields: [...person.fields, { key: 'curator', name: { ru: 'Куратор', en: '' }, type: { kind: 'user' } }],
    });
    const [admin, officer] = [await office.actor('admin'), await office.actor('officer')];
    const id = await made({ ...kim, curator: officer.id });
    expect(problems(await create({ ...kim, curator: 'usr_nobody' }))).toEqual([['curator', 'NO_SUCH_USER']]);
    await updateUser(office.records.people, admin, { id: officer.id, active: false });
    expect(problems(await create({ ...kim, curator: officer.id }))).toEqual([['curator', 'NO_SUCH_USER']]);
    expect(await update(id, 1, { curator: officer.id, firstName: 'Анна' })).toMatchObject({
      ok: true,
      record: { version: 2 },
    });
    expect(
      await titlesOf(office.records, [
        { entity: null, id: officer.id },
        { entity: 'Person', id },
        { entity: 'Person', id: 'person_gone' },
      ]),
    ).toEqual(
      new Map([
        [officer.id, { ru: officer.name, en: officer.name }],
        [id, { ru: 'Ким Анна', en: 'Ким Анна' }],
      ]),
    );
  });

  it('the same key gives the first answer again; with another input it is refused', async () => {
    const [first, again] = [await create(kim, 'key-1'), await create({ ...kim }, 'key-1')];
    expect(again).toEqual(first);
    expect(await create({ ...kim, lastName: 'Ли' }, 'key-1')).toEqual({ ok: false, why: 'keyReused' });
    const many = await Promise.all([1, 2, 3, 4].map(() => create(kim, 'key-2')));
    expect(new Set(many.map(answer => answer.ok && answer.record.id)).size).toBe(1);
    const id = await made();
    const change1 = await update(id, 1, { firstName: 'Анна' }, { idempotencyKey: 'key-3' });
    expect(await update(id, 1, { firstName: 'Анна' }, { idempotencyKey: 'key-3' })).toEqual(change1);
    expect(await update(id, 1, { firstName: 'Ольга' }, { idempotencyKey: 'key-3' })).toEqual({
      ok: false,
      why: 'keyReused',
    });
    expect(await count('commit_record')).toBe(4);
  });

  it('no text from outside breaks anything', async () => {
    const id = await made();
    let deep: unknown = 'x';
    for (let n = 0; n < 20_000; n++) deep = [deep];
    expect(problems(await create({ ...kim, lastName: deep }, 'key-1'))).toEqual([['lastName', 'WRONG_TYPE']]);
    for (const key of ['a\0', '\ud800', 'k'.repeat(201)])
      expect(problems(await create(kim, key))).toEqual([['idempotencyKey', 'TOO_LONG']]);
    for (const bad of ['person_\0', '\ud800', 'x'.repeat(100_000), "' or 1=1 --"]) {
      const refused = { ok: false, why: 'notPermitted' };
      expect(await update(bad, 1, {})).toEqual(refused);
      expect(await deleteRecord(office.records, secretary, { entity: 'Person', id: bad, expectedVersion: 1 })).toEqual(
        refused,
      );
      expect(await findRecord(office.records, secretary, 'Person', bad)).toBeNull();
      expect(await recordHistory(office.records, secretary, 'Person', bad, 5)).toEqual([]);
      expect(await create(kim, undefined, bad)).toEqual(refused);
    }
    expect(await findRecord(office.records, secretary, 'Person', id)).toMatchObject({ version: 1 });
  });

  it('different fields of two people merge; the same field is a conflict that tells who and when', async () => {
    const id = await made();
    const colleague = await office.actor('secretary2');
    expect(
      await updateRecord(office.records, colleague, {
        entity: 'Person',
        id,
        expectedVersion: 1,
        values: { phone: '+79990000000' },
      }),
    ).toMatchObject({ ok: true });
    expect(await update(id, 1, { firstName: 'Павел' })).toMatchObject({
      ok: true,
      record: { version: 3, values: { firstName: 'Павел', phone: '+79990000000' } },
    });
    const conflict = await update(id, 1, { phone: '+71111111111', middleName: 'Ильич' });
    const at = (await recordHistory(office.records, secretary, 'Person', id, 10))?.[1]?.at;
    expect(conflict).toMatchObject({
      ok: false,
      why: 'conflict',
      conflicts: [
        {
          entity: 'Person',
          record: id,
          field: 'phone',
          version: 3,
          base: '+79161234567',
          mine: '+71111111111',
          theirs: '+79990000000',
          by: colleague.id,
          at,
        },
      ],
      current: { version: 3, values: { middleName: null } },
    });
    expect(await update(id, 3, { phone: '+71111111111' })).toMatchObject({ ok: true, record: { version: 4 } });
  });

  it('the same change of two people is no conflict, and a change put back is none', async () => {
    const id = await made();
    await update(id, 1, { firstName: 'Павел' });
    expect(await update(id, 1, { firstName: 'Павел' })).toMatchObject({ ok: true, record: { version: 2 } });
    await update(id, 2, { firstName: 'Пётр' });
    expect(await update(id, 1, { firstName: 'Прохор' })).toMatchObject({ ok: true, record: { version: 4 } });
    expect(await update(id, 1, { lastName: 'Ким' })).toMatchObject({ ok: true, record: { version: 4 } });
  });

  it.each([
    ['mine', 'Мой'],
    ['theirs', 'Их'],
  ] as const)('an entity may decide conflicts by itself: %s', async (onConflict, kept) => {
    await change(person, { onConflict });
    const id = await made();
    await update(id, 1, { firstName: 'Их' });
    expect(await update(id, 1, { firstName: 'Мой' })).toMatchObject({
      ok: true,
      record: { values: { firstName: kept } },
    });
  });

  it('the merged record is what is checked', async () => {
    const id = await made({ lastName: 'Ким', firstName: 'Пётр' });
    const fields = person.fields.map(one => (one.key === 'email' ? { ...one, required: true } : one));
    await change(person, { fields });
    expect(problems(await update(id, 1, { phone: '89161234567' }))).toEqual([['email', 'REQUIRED']]);
    expect(await update(id, 1, { phone: '89161234567', email: 'KIM@example.ru' })).toMatchObject({
      record: { values: { email: 'kim@example.ru' } },
    });
    expect(problems(await update(id, 2, { email: null }))).toEqual([['email', 'REQUIRED']]);
  });

  it.each([0, 2, -1])('a version that never was (%d) is refused', async version => {
    expect(problems(await update(await made(), version, { firstName: 'А' }))).toEqual([
      ['expectedVersion', 'WRONG_VERSION'],
    ]);
  });

  it('no update is lost among twenty at once', async () => {
    const id = await made();
    const keys = ['lastName', 'firstName', 'middleName', 'postalAddress'];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => update(id, 1, { [keys[n % 4] ?? '']: `Новое ${n}` })),
    );
    const saved = answers.filter(({ ok }) => ok).length;
    const record = await findRecord(office.records, secretary, 'Person', id);
    expect(record?.version).toBe(1 + saved);
    expect(saved).toBe(4);
    expect(answers.filter(answer => !answer.ok && answer.why === 'conflict')).toHaveLength(16);
  });

  it('changes since a version: the value then, and who changed it last', async () => {
    const id = await made();
    await update(id, 1, { firstName: 'Б', phone: null });
    await update(id, 2, { firstName: 'В' });
    const since = await fieldChangesSince(office.records, 'Person', id, 1);
    expect(Object.fromEntries([...since].map(([field, change]) => [field, [change.base, change.version]]))).toEqual({
      firstName: ['Пётр', 3],
      phone: ['+79161234567', 2],
    });
    expect([...(await fieldChangesSince(office.records, 'Person', id, 2)).keys()]).toEqual(['firstName']);
  });

  it('deletes what nothing refers to; its history stays', async () => {
    const id = await made();
    await update(id, 1, { firstName: 'Павел' });
    const remove = (expectedVersion: number) =>
      deleteRecord(office.records, secretary, { entity: 'Person', id, expectedVersion });
    expect(await remove(1)).toEqual({ ok: false, why: 'stale', currentVersion: 2 });
    expect(await remove(2)).toEqual({ ok: true, id });
    expect(await remove(2)).toEqual({ ok: false, why: 'notPermitted' });
    expect(await update(id, 2, { firstName: 'А' })).toEqual({ ok: false, why: 'notPermitted' });
    expect((await recordHistory(office.records, secretary, 'Person', id, 10))?.map(({ op }) => op)).toEqual([
      'delete',
      'update',
      'create',
    ]);
  });

  it('who may not, is told the same as if there were nothing', async () => {
    const id = await made();
    const [officer, analyst] = [await office.actor('officer'), await office.actor('analyst')];
    const refused = { ok: false, why: 'notPermitted' };
    expect(await findRecord(office.records, officer, 'Person', id)).toMatchObject({ id });
    for (const actor of [officer, analyst]) {
      expect(await create(kim, undefined, 'Person', actor)).toEqual(refused);
      expect(
        await updateRecord(office.records, actor, { entity: 'Person', id, expectedVersion: 1, values: {} }),
      ).toEqual(refused);
      expect(await deleteRecord(office.records, actor, { entity: 'Person', id, expectedVersion: 1 })).toEqual(refused);
    }
    expect(await findRecords(office.records, analyst, 'Person', [id])).toEqual(new Map());
    expect(await recordHistory(office.records, analyst, 'Person', id, 10)).toBeNull();
    expect(
      await listRecords(office.records, analyst, {
        entity: 'Person',
        search: null,
        filter: null,
        order: [],
        first: 10,
        after: null,
      }),
    ).toEqual(refused);
    expect(await create(kim, undefined, 'Nobody')).toEqual(refused);
  });

  it('lists, and for a task lays what it has staged over the list', async () => {
    const [anna, petr] = [await made({ ...kim, firstName: 'Анна' }), await made()];
    const query = { entity: 'Person', search: 'петр', filter: null, order: [], first: 10, after: null };
    expect(await listRecords(office.records, secretary, query)).toMatchObject({
      ok: true,
      items: [{ record: { id: petr } }],
      total: 1,
      hasNext: false,
    });
    const row = (id: string, values: Readonly<Record<string, Value>>) =>
      [id, { entity: 'Person', row: { id, version: 0, values } }] as const;
    const staged = new Map([
      row('person_new', { lastName: 'Ёлкин', firstName: 'Пётр' }),
      row(petr, { ...kim, firstName: 'Павел' }),
      row(anna, { ...kim, firstName: 'Петра' }),
    ]);
    const seen = await listForTask(office.records, staged, query);
    expect(seen.ok && seen.items.map(item => [item.record.id, item.staged])).toEqual([
      ['person_new', true],
      [anna, true],
    ]);
    const read = readFilter([
      { field: 'lastName', op: 'EQ', value: 'елкин' },
      { field: 'phone', op: 'IS_NULL', value: true },
    ]);
    if (!read.ok) throw new Error('no filter');
    const filtered = await listForTask(office.records, staged, { ...query, search: null, filter: read.filter });
    expect(filtered.ok && filtered.items.map(item => item.record.id)).toEqual(['person_new']);
  });

  it('a filter that cannot be is refused by field', async () => {
    const query = {
      entity: 'Person',
      search: null,
      filter: { field: 'birthDate', is: 'gt', value: 'вчера' } as const,
      order: [],
      first: 10,
      after: null,
    };
    expect(problems(await listRecords(office.records, secretary, query))).toEqual([['birthDate', 'WRONG_TYPE']]);
    expect(
      readFilter([
        { field: 'a', op: 'IN', value: 'x' },
        { field: 'b', op: 'EQ', value: {} },
        { field: 'c', op: 'NE', value: null },
      ]),
    ).toMatchObject({ ok: false, fields: [{ path: 'a' }, { path: 'b' }] });
  });
});
