import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import { cardWrite, commit, create, entity, NOW, write } from '../dispatch/storage.fixture.js';
import type { RecordFilter } from './filter.js';
import { listRecords, type RecordsQuery, recordsByIds } from './query.js';

const option = (key: string, ru: string) => ({ key, name: { ru, en: key } });
const Person = entity(
  'Person',
  [
    { key: 'lastName', type: { kind: 'text' }, searchable: true },
    { key: 'firstName', type: { kind: 'text' }, searchable: true },
    { key: 'note', type: { kind: 'longText' } },
    { key: 'income', type: { kind: 'money', min: '0' } },
    { key: 'children', type: { kind: 'int' } },
    { key: 'vip', type: { kind: 'bool' } },
    { key: 'born', type: { kind: 'date' } },
    { key: 'category', type: { kind: 'choice', options: [option('gold', 'Золотая'), option('classic', 'Обычная')] } },
    { key: 'ways', type: { kind: 'many', options: [option('post', 'Почта'), option('postbox', 'Ящик')] } },
    { key: 'boss', type: { kind: 'reference', entity: 'Person' } },
  ],
  { title: ['lastName', 'firstName', 'category', 'born'] },
);
const people = {
  person_1: {
    lastName: 'Королёв',
    firstName: 'Пётр',
    income: '900.50',
    children: 2,
    vip: true,
    born: '1980-01-31',
    category: 'gold',
    ways: 'post\npostbox',
  },
  person_2: {
    lastName: 'королев',
    firstName: 'Анна',
    income: '1000.00',
    vip: false,
    boss: 'person_1',
    note: 'Любит 100% сок',
  },
  person_3: {
    lastName: 'Белова',
    firstName: 'Пётр',
    income: '-5.00',
    children: 0,
    born: '2001-12-01',
    category: 'classic',
    ways: 'postbox',
  },
  person_4: { lastName: 'Ёлкин_мл', children: 10 },
  person_5: {},
};

describe.each(['sqlite', 'postgres'] as const)('lists of records on %s', dialect => {
  let database: TemporaryDatabase;
  beforeAll(async () => {
    database = await temporaryDatabase(dialect);
    await database.catalogue.publish(Person, { expectedVersion: 0, by: 'usr_1', at: NOW });
    const changes = Object.entries(people).map(([id, values]) => create('Person', id, values));
    await write(database, cardWrite(commit('cmt_1', changes)));
  });
  afterAll(() => database.drop());

  const list = (query: Partial<RecordsQuery>) =>
    listRecords(database.kysely, database.catalogue.current().table('Person'), {
      ...{ search: null, filter: null, order: [], first: 10, after: null },
      ...query,
    });
  const ids = async (query: Partial<RecordsQuery>) => {
    const page = await list(query);
    return page.ok ? page.items.map(({ record }) => Number(record.id.slice(7))) : page.problem;
  };

  it.each<[string, RecordFilter, number[]]>([
    ['equal texts without regard to case and ё', { field: 'lastName', is: 'eq', value: ' КОРОЛЁВ' }, [1, 2]],
    ['not equal, absent values too', { not: { field: 'lastName', is: 'eq', value: 'королев' } }, [3, 4, 5]],
    ['one of', { field: 'category', in: ['gold', 'silver'] }, [1]],
    ['several, one of which is', { field: 'ways', is: 'contains', value: 'post' }, [1]],
    ['several, alike in a part', { field: 'ways', is: 'contains', value: 'postbox' }, [1, 3]],
    ['several, none of which is', { not: { field: 'ways', is: 'contains', value: 'box' } }, [1, 2, 3, 4, 5]],
    ['several, no pattern', { field: 'ways', is: 'contains', value: '%' }, []],
    ['one of none', { field: 'category', in: [] }, []],
    ['money by its amount', { field: 'income', is: 'gt', value: '900.5' }, [2]],
    ['money below its own minimum', { field: 'income', is: 'lte', value: '-5' }, [3]],
    ['whole numbers', { field: 'children', is: 'gte', value: 2 }, [1, 4]],
    ['truth', { field: 'vip', is: 'eq', value: false }, [2]],
    ['days', { field: 'born', is: 'lt', value: '2001-12-01' }, [1]],
    ['instants', { field: 'createdAt', is: 'lte', value: NOW }, [1, 2, 3, 4, 5]],
    ['references', { field: 'boss', is: 'eq', value: 'person_1' }, [2]],
    ['ids', { field: 'id', in: ['person_2', 'person_9'] }, [2]],
    ['a part, wildcards being letters', { field: 'note', is: 'contains', value: '0% С' }, [2]],
    ['no wildcard', { field: 'lastName', is: 'contains', value: 'в_м' }, []],
    ['a beginning', { field: 'lastName', is: 'startsWith', value: 'елкин_' }, [4]],
    ['absent', { field: 'lastName', isNull: true }, [5]],
    ['present', { field: 'children', isNull: false }, [1, 3, 4]],
    [
      'all',
      {
        all: [
          { field: 'firstName', is: 'eq', value: 'петр' },
          { field: 'vip', isNull: true },
        ],
      },
      [3],
    ],
    [
      'any',
      {
        any: [
          { field: 'vip', is: 'eq', value: true },
          { field: 'children', is: 'eq', value: 0 },
        ],
      },
      [1, 3],
    ],
    ['nothing in all', { all: [] }, [1, 2, 3, 4, 5]],
    ['nothing in any', { any: [] }, []],
  ])('filters: %s', async (_, filter, expected) => {
    expect(await ids({ filter })).toEqual(expected);
  });

  it.each([
    ['королев петр', [1]],
    ['ПЕТ', [1, 3]],
    ['  ', [1, 2, 3, 4, 5]],
    ['пётр 100', []],
    ["'; drop table data_person --", []],
  ])('searches «%s»: every word in some searchable field', async (search, expected) => {
    expect(await ids({ search })).toEqual(expected);
  });

  it.each([
    ['lastName', false, [3, 4, 1, 2, 5]],
    ['lastName', true, [2, 1, 4, 3, 5]],
    ['income', false, [3, 1, 2, 4, 5]],
    ['children', true, [4, 1, 3, 5, 2]],
    ['id', true, [5, 4, 3, 2, 1]],
  ] as const)(
    'orders by %s (descending: %s), absent values last, and pages without loss or repeat',
    async (field, descending, expected) => {
      const order = [{ field, descending }];
      expect(await ids({ order })).toEqual(expected);
      const seen: string[] = [];
      for (let after: RecordsQuery['after'] = null; ; ) {
        const page = await list({ order, first: 2, after });
        if (!page.ok) throw new Error(page.problem.code);
        expect(page.total).toBe(5);
        seen.push(...page.items.map(({ record }) => record.id));
        expect(page.hasNext).toBe(seen.length < 5);
        if (!page.hasNext) break;
        after = page.items.at(-1)?.place ?? null;
      }
      expect(seen).toEqual(expected.map(n => `person_${n}`));
    },
  );

  it('orders by several fields', async () => {
    const order = [
      { field: 'lastName', descending: true },
      { field: 'firstName', descending: false },
    ];
    expect(await ids({ order })).toEqual([2, 1, 4, 3, 5]);
  });

  it.each<[string, Partial<RecordsQuery>, object]>([
    ['an unknown field', { filter: { field: 'password', isNull: true } }, { code: 'UNKNOWN_FIELD', field: 'password' }],
    ['SQL for a field', { order: [{ field: 'id desc; drop table x', descending: false }] }, { code: 'UNKNOWN_FIELD' }],
    ['an inherited name', { filter: { field: 'constructor', isNull: true } }, { code: 'UNKNOWN_FIELD' }],
    [
      'a value of another type',
      { filter: { field: 'children', is: 'eq', value: 'many' } },
      { code: 'WRONG_TYPE', field: 'children' },
    ],
    ['null', { filter: { field: 'born', is: 'eq', value: null } }, { code: 'WRONG_TYPE', field: 'born' }],
    ['a part of a number', { filter: { field: 'income', is: 'contains', value: '5' } }, { code: 'WRONG_TYPE' }],
    ['NUL', { filter: { field: 'lastName', is: 'eq', value: 'a\0' } }, { code: 'WRONG_TYPE' }],
    ['a place of another order', { after: ['Ким', 'person_1'] }, { code: 'WRONG_PLACE' }],
    [
      'a place of another type',
      { order: [{ field: 'children', descending: false }], after: ['x', 'person_1'] },
      { code: 'WRONG_PLACE' },
    ],
  ])('refuses %s', async (_, query, problem) => {
    expect(await list(query)).toMatchObject({ ok: false, problem });
  });

  it('refuses a filter too deep', async () => {
    let filter: RecordFilter = { field: 'vip', isNull: true };
    for (let i = 0; i < 50; i++) filter = { not: filter };
    expect(await list({ filter })).toMatchObject({ ok: false, problem: { code: 'TOO_LARGE' } });
  });

  it('answers records by id, those that are there', async () => {
    const table = database.catalogue.current().table('Person');
    const found = await recordsByIds(database.kysely, table, ['person_1', 'person_5', 'person_9', 'a\0', 'person_1']);
    expect([...found.keys()]).toEqual(['person_1', 'person_5']);
    expect(await recordsByIds(database.kysely, table, [])).toEqual(new Map());
  });
});
