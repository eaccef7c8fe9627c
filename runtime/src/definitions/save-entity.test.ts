import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Entity, EntityField, FieldType } from '@marshrut/model';
import { appeal, appeals, entity, field, person, personalFile } from '@marshrut/testing';
import { cardWrite, commit, create, write } from '../dispatch/storage.fixture.js';
import type { Actor } from '../people/actor.js';
import { loadCatalogue } from '../tables/catalogue.js';
import { entityCatalogue } from './entity-catalogue.js';
import { type House, openHouse } from './house.fixture.js';
import { plans } from './plans.js';
import { publishProcess } from './publish-process.js';
import { saveEntity } from './save-entity.js';
import { createProcess } from './save-process.js';

const text: FieldType = { kind: 'text' };
const office = (fields: readonly EntityField[], more: Partial<Entity> = {}) => entity('Office', 'Отдел', fields, more);
const options = (...keys: string[]): FieldType => ({
  kind: 'choice',
  options: keys.map(key => ({ key, name: { ru: key, en: key } })),
});

describe.each(['sqlite', 'postgres'] as const)('an analyst defines entities on %s', dialect => {
  let house: House;
  let analyst: Actor;
  beforeEach(async () => {
    house = await openHouse(dialect);
    analyst = await house.actor('analyst');
  });
  afterEach(() => house.database.drop());

  const save = (input: unknown, version = 0) => saveEntity(house.definitions, analyst, input, version);
  const problems = async (input: unknown, version = 0) => {
    const saved = await save(input, version);
    return !saved.ok && saved.why === 'invalid' ? saved.fields.map(({ path, code }) => [path, code]) : saved;
  };
  const add = (key: string, id: string, values: Record<string, string>) =>
    write(house.database, cardWrite(commit(`cmt_${id}`, [create(key, id, values)])));

  it('saves, tells the listeners, and remembers across a restart', async () => {
    const { entities } = house.definitions;
    let told = 0;
    const stop = entities.listen(() => told++);
    expect(await save(person)).toMatchObject({ ok: true, version: 1, entity: { key: 'Person' } });
    expect(await save({ ...person, onConflict: 'stop' }, 1)).toMatchObject({ ok: true, version: 2 });
    expect([told, entities.revision()]).toEqual([2, 2]);
    stop();
    await entities.reload();
    expect(entities.current().entities.get('Person')).toMatchObject({ onConflict: 'stop' });
    expect(told).toBe(2);
  });

  it('says all that is missing at once, in words and not in paths', async () => {
    const nothing = { ru: '', en: '' };
    const blank = {
      ...office([{ ...field('', '', text), name: nothing }, field('Name', 'Имя', text)]),
      key: '',
      name: nothing,
      plural: { ru: 'Отделы', en: '' },
    };
    expect(await problems(blank)).toEqual([
      ['name', 'REQUIRED'],
      ['fields.0.name', 'REQUIRED'],
      ['fields.1.key', 'WRONG_KEY'],
    ]);
    const saved = await save(blank);
    const messages = saved.ok || saved.why !== 'invalid' ? [] : saved.fields.map(({ message }) => message.ru);
    expect(messages.at(-1)).toContain('(поле «Имя», ключ)');
  });

  it('only analysts may', async () => {
    for (const login of ['secretary', 'manager', 'admin']) {
      expect(await saveEntity(house.definitions, await house.actor(login), person, 0)).toEqual({
        ok: false,
        why: 'notPermitted',
      });
    }
  });

  it('of two edits the second is stale; a key is given once; an unknown entity is nobody’s', async () => {
    await save(person);
    expect(await problems(person)).toEqual([['key', 'TAKEN']]);
    await save(person, 1);
    expect(await save(person, 1)).toEqual({ ok: false, why: 'stale', currentVersion: 2 });
    expect(await save(personalFile, 3)).toEqual({ ok: false, why: 'notPermitted' });
  });

  it('of two analysts who save at once one wins', async () => {
    const answers = await Promise.all([save(person), save(person), save(person)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('ids of records must tell their entity', async () => {
    await save(entity('PersonalFile', 'Дело', []));
    expect(await problems(entity('PErsonalFile', 'Дело', []))).toEqual([['key', 'TAKEN']]);
  });

  describe('and changes them under their records', () => {
    beforeEach(async () => {
      await save(
        office([
          field('phone', 'Телефон', { kind: 'phone' }),
          field('status', 'Статус', options('new', 'old')),
          field('note', 'Заметка', text),
        ]),
      );
      await add('Office', 'office_1', { phone: '+79161234567', status: 'new' });
    });

    it('a narrower type is refused, a wider one is taken', async () => {
      const phone = (type: FieldType) =>
        office([field('phone', 'Телефон', type), field('status', 'Статус', options('new', 'old'))]);
      expect(await problems(phone({ kind: 'int' }), 1)).toEqual([['fields.0.type', 'TYPE_CHANGED']]);
      expect(await problems(phone({ kind: 'email' }), 1)).toEqual([['fields.0.type', 'TYPE_CHANGED']]);
      expect(await save(phone(text), 1)).toMatchObject({ ok: true });
    });

    it('an option that records have cannot go, another one can', async () => {
      const status = (...keys: string[]) =>
        office([field('phone', 'Телефон', { kind: 'phone' }), field('status', 'Статус', options(...keys))]);
      expect(await problems(status('old'), 1)).toEqual([['fields.1.type.options', 'OPTION_IN_USE']]);
      expect(await save(status('new', 'newest'), 1)).toMatchObject({ ok: true });
    });

    it('one of several that records have cannot go; a choice may become several', async () => {
      const rest = [field('phone', 'Телефон', { kind: 'phone' as const })];
      const ways = (...keys: string[]) =>
        office([...rest, field('ways', 'Как сообщать', { ...options(...keys), kind: 'many' } as FieldType)]);
      expect(await save(ways('a%', 'a', 'b'), 1)).toMatchObject({ ok: true });
      await add('Office', 'office_2', { phone: '+79161234568', ways: 'a%\nb' });
      expect(await problems(ways('a%', 'a'), 2)).toEqual([['fields.1.type.options', 'OPTION_IN_USE']]);
      expect(await save(ways('a%', 'b'), 2)).toMatchObject({ ok: true });
      const status = (kind: 'choice' | 'many') =>
        office([...rest, field('status', 'Статус', { ...options('new', 'old'), kind } as FieldType)]);
      expect(await save(status('many'), 3)).toMatchObject({ ok: true });
      expect(await problems(status('choice'), 4)).toEqual([['fields.1.type', 'TYPE_CHANGED']]);
    });

    it('a field is taken away, its column stays; coming back it has its values', async () => {
      await save(office([field('status', 'Статус', options('new'))]), 1);
      await save(office([field('phone', 'Телефон', { kind: 'phone' }), field('status', 'Статус', options('new'))]), 2);
      const [row] = (await house.database.kysely
        .selectFrom('data_office' as never)
        .selectAll()
        .execute()) as { phone: string }[];
      expect(row?.phone).toBe('+79161234567');
    });

    it('a key becomes unique only where nothing repeats', async () => {
      await add('Office', 'office_2', { phone: '+79161234567' });
      const strict = office([
        field('phone', 'Телефон', { kind: 'phone' }, { unique: true }),
        field('status', 'Статус', options('new', 'old')),
      ]);
      expect(await problems(strict, 1)).toEqual([['fields.0.unique', 'DUPLICATES']]);
    });
  });

  it('what a published process uses stays; what it does not use may go', async () => {
    for (const one of [person, personalFile, appeal]) await save(one);
    const made = await createProcess(house.definitions, analyst, { name: appeals.name, document: appeals });
    if (!made.ok) throw new Error(made.why);
    expect(await publishProcess(house.definitions, analyst, made.process.id, 1)).toMatchObject({ ok: true });
    const without = (key: string): Entity => ({
      ...person,
      fields: person.fields.filter(one => one.key !== key),
      title: [],
    });
    expect(await problems(without('phone'), 1)).toEqual([['fields', 'FIELD_IN_USE']]);
    expect(await save(without('postalAddress'), 1)).toMatchObject({ ok: true });
    expect(await house.definitions.plans.loadPlan((made.ok && (await published())) || '')).toMatchObject({
      diagram: { name: appeals.name },
    });
  });

  it('what a published process uses stays on a node, too, that has yet to read the version before', async () => {
    const behind = entityCatalogue(await loadCatalogue(house.database.kysely));
    for (const one of [person, personalFile, appeal]) await save(one);
    const made = await createProcess(house.definitions, analyst, { name: appeals.name, document: appeals });
    if (!made.ok) throw new Error(made.why);
    expect(await publishProcess(house.definitions, analyst, made.process.id, 1)).toMatchObject({ ok: true });
    const without = { ...person, fields: person.fields.filter(({ key }) => key !== 'phone'), title: [] };
    const { db } = house.definitions;
    const there = { ...house.definitions, entities: behind, plans: plans({ db, entities: behind }) };
    expect(await saveEntity(there, analyst, without, 1)).toMatchObject({ fields: [{ code: 'FIELD_IN_USE' }] });
  });

  async function published(): Promise<string | undefined> {
    return (
      (await house.database.kysely.selectFrom('process').select('published').executeTakeFirst())?.published ?? undefined
    );
  }
});

describe.each(['sqlite', 'postgres'] as const)('an entity on %s', dialect => {
  let house: House;
  let analyst: Actor;
  beforeAll(async () => {
    house = await openHouse(dialect);
    analyst = await house.actor('analyst');
  });
  afterAll(() => house.database.drop());

  const save = (input: unknown) => saveEntity(house.definitions, analyst, input, 0);

  it.each<[string, Partial<Entity>, [string, string][]]>([
    ['a small first letter', { key: 'office' }, [['key', 'WRONG_ENTITY_KEY']]],
    ['a digit in the key', { key: 'Office2' }, [['key', 'WRONG_ENTITY_KEY']]],
    ['a key of the system', { key: 'Task' }, [['key', 'KEY_RESERVED']]],
    ['no name', { name: { ru: ' ', en: '' } }, [['name', 'REQUIRED']]],
    ['NUL', { name: { ru: 'a\0', en: '' } }, [['name.ru', 'CONTROL_CHARACTER']]],
    ['half a letter', { name: { ru: '\ud800', en: '' } }, [['name.ru', 'CONTROL_CHARACTER']]],
    ['a repeated key', { fields: [field('a', 'А', text), field('a', 'Б', text)] }, [['fields.1.key', 'KEY_REPEATED']]],
    [
      'keys of the record itself',
      { fields: [field('id', 'А', text), field('createdAt', 'Б', text)] },
      [
        ['fields.0.key', 'KEY_RESERVED'],
        ['fields.1.key', 'KEY_RESERVED'],
      ],
    ],
    [
      'words of the language',
      { fields: [field('then', 'А', text), field('constructor', 'Б', text)] },
      [
        ['fields.0.key', 'KEY_RESERVED'],
        ['fields.1.key', 'KEY_RESERVED'],
      ],
    ],
    ['a column of the database', { fields: [field('xmin', 'А', text)] }, [['fields.0.key', 'KEY_RESERVED']]],
    ['a wrong key', { fields: [field('Имя', 'А', text)] }, [['fields.0.key', 'WRONG_KEY']]],
    [
      'a reference to nothing',
      { fields: [field('a', 'А', { kind: 'reference', entity: 'Nobody' })] },
      [['fields.0.type.entity', 'ENTITY_UNKNOWN']],
    ],
    [
      'an unknown role',
      { fields: [field('a', 'А', { kind: 'user', role: 'ghost' })], readers: ['ghost'] },
      [
        ['fields.0.type.role', 'UNKNOWN'],
        ['readers.0', 'UNKNOWN'],
      ],
    ],
    [
      'a wrong number pattern',
      { fields: [field('a', 'А', { kind: 'number', pattern: 'ЛД-{000}-x' })] },
      [['fields.0.type.pattern', 'PATTERN_WRONG']],
    ],
    [
      'a repeated option',
      { fields: [field('a', 'А', options('x', 'x'))] },
      [['fields.0.type.options.1.key', 'KEY_REPEATED']],
    ],
    [
      'bounds that are no numbers',
      { fields: [field('a', 'А', { kind: 'money', min: 'ten', max: '9.999' })] },
      [
        ['fields.0.type.min', 'WRONG_TYPE'],
        ['fields.0.type.max', 'WRONG_TYPE'],
      ],
    ],
    [
      'a range upside down',
      { fields: [field('a', 'А', { kind: 'money', min: '10.00', max: '9' })] },
      [['fields.0.type', 'RANGE_EMPTY']],
    ],
    [
      'unknown fields in key and title',
      { unique: [['b']], title: ['c'] },
      [
        ['unique.0', 'FIELD_UNKNOWN'],
        ['title.0', 'FIELD_UNKNOWN'],
      ],
    ],
    [
      'two equal keys',
      {
        fields: [field('a', 'А', text), field('b', 'Б', text)],
        unique: [
          ['a', 'b'],
          ['b', 'a'],
        ],
      },
      [['unique.1', 'KEY_REPEATED']],
    ],
    [
      'a long text for a key',
      { fields: [field('a', 'А', { kind: 'longText' }, { unique: true })] },
      [['fields.0.unique', 'FIELD_UNSUITABLE']],
    ],
    [
      'columns that meet',
      { fields: [field('name', 'А', text), field('nameNorm', 'Б', text)] },
      [['fields.1.key', 'KEY_TAKEN']],
    ],
    ['another property', { colour: 'red' } as Partial<Entity>, [['', 'UNRECOGNIZED_KEYS']]],
  ])('refuses %s and changes nothing', async (_, more, expected) => {
    const saved = await save({ ...office([]), ...more });
    expect(!saved.ok && saved.why === 'invalid' ? saved.fields.map(({ path, code }) => [path, code]) : saved).toEqual(
      expected,
    );
    expect(house.definitions.entities.current().entities.size).toBe(0);
  });

  it('refuses what is no entity at all', async () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 10_000; i++) deep = [deep];
    for (const input of [null, 1, 'x', [], { fields: deep }])
      expect(await save(input)).toMatchObject({ why: 'invalid' });
  });
});
