import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entity, field, personalFile } from '@marshrut/testing';
import { saveEntity } from '../definitions/save-entity.js';
import type { Actor } from '../people/actor.js';
import { createRecord } from '../records/create-record.js';
import { listRecords } from '../records/list.js';
import { type Office, openOffice } from '../records/office.fixture.js';
import { importRecords } from './import-records.js';
import { csv, type FileTable, xlsx } from './table-file.fixture.js';

const text = { kind: 'text' } as const;
const ways = (key: string, ru: string) => ({ key, name: { ru, en: key } });
const Visit = entity(
  'Visit',
  'Приём',
  [
    field('code', 'Код', text, { unique: true }),
    field('person', 'Гражданин', { kind: 'reference', entity: 'Person' }, { required: true }),
    field('file', 'Личное дело', { kind: 'reference', entity: 'PersonalFile' }),
    field('officer', 'Ответственный', { kind: 'user' }),
    field('channel', 'Канал', { kind: 'choice', options: [{ key: 'post', name: { ru: 'Почта', en: 'Post' } }] }),
    field('cost', 'Стоимость', { kind: 'money' }),
    field('guests', 'Гости', { kind: 'int', max: 10 }),
    field('rate', 'Ставка', { kind: 'decimal', scale: 2 }),
    field('urgent', 'Срочно', { kind: 'bool' }),
    field('on', 'Дата', { kind: 'date' }),
    field('at', 'Время', { kind: 'dateTime' }),
    field('note', 'Заметка', { kind: 'longText' }),
    field('ways', 'Сообщать', { kind: 'many', options: [ways('post', 'Почта'), ways('sms', 'СМС, если срочно')] }),
    field('number', 'Номер', { kind: 'number', pattern: 'ПР-{YYYY}-{000}' }),
  ],
  { readers: ['secretary'], editors: ['secretary'], title: ['code'] },
);
const header = [
  'Код',
  'Гражданин',
  'Личное дело',
  'Ответственный',
  'Канал',
  'Стоимость',
  'Гости',
  'Ставка',
  'Срочно',
  'Дата',
  'Время',
  'Заметка',
  'Сообщать',
];

describe.each(['sqlite', 'postgres'] as const)('every kind of field from a spreadsheet on %s', dialect => {
  let office: Office;
  let secretary: Actor;
  let [anna, petr, file] = ['', '', ''];
  beforeAll(async () => {
    office = await openOffice(dialect);
    const [analyst, actor] = [await office.actor('analyst'), await office.actor('secretary')];
    secretary = actor;
    await saveEntity(office.definitions, analyst, { ...personalFile, editors: ['secretary'] }, 1);
    await saveEntity(office.definitions, analyst, Visit, 0);
    const make = async (entity: string, values: object) => {
      const made = await createRecord(office.records, secretary, { entity, values: values as Record<string, unknown> });
      if (!made.ok) throw new Error(JSON.stringify(made));
      return made.record.id;
    };
    anna = await make('Person', { lastName: 'Ёлкина', firstName: 'Анна' });
    petr = await make('Person', { lastName: 'Кузнецов', firstName: 'Пётр', middleName: 'Владимирович' });
    for (const _ of [1, 2]) await make('Person', { lastName: 'Иванов', firstName: 'Иван' });
    file = await make('PersonalFile', { person: petr, openedAt: '2026-11-23' });
  });
  afterAll(() => office.database.drop());

  const send = (fileName: string, contentBase64: string) =>
    importRecords(office.records, secretary, { entity: 'Visit', fileName, contentBase64, dryRun: false });
  const problems = async (...lines: FileTable) => {
    const answer = await send('a.csv', csv([header, ...lines]));
    return !answer.ok && answer.why === 'invalid' ? answer.fields.map(({ path, code }) => [path, code]) : answer;
  };
  async function visits(code: string) {
    const page = await listRecords(office.records, secretary, {
      entity: 'Visit',
      search: null,
      filter: { field: 'code', is: 'startsWith', value: code },
      order: [{ field: 'code', descending: false }],
      first: 10,
      after: null,
    });
    return page.ok ? page.items.map(({ record }) => record.values) : [];
  }

  it('as a spreadsheet keeps them', async () => {
    const day = new Date('2026-11-23T00:00:00Z');
    const table: FileTable = [
      header,
      [
        'x1',
        'Кузнецов Петр владимирович',
        'лд-2026-00001',
        'officer',
        'Почта',
        1234.5,
        3,
        0.25,
        true,
        day,
        day,
        'Ёж',
        'Почта; смс, если срочно',
      ],
    ];
    expect(await send('a.xlsx', await xlsx(table))).toMatchObject({ ok: true, created: 1 });
    const officer = await office.actor('officer');
    expect(await visits('x')).toEqual([
      {
        code: 'x1',
        person: petr,
        file,
        officer: officer.id,
        channel: 'post',
        cost: '1234.50',
        guests: 3,
        rate: '0.25',
        urgent: true,
        on: '2026-11-23',
        at: '2026-11-22T21:00:00.000Z',
        note: 'Ёж',
        ways: 'post\nsms',
        number: 'ПР-2026-001',
      },
    ]);
  });

  it('as people type them', async () => {
    const answer = await send(
      'a.csv',
      csv([
        header,
        [
          't1',
          'ёлкина анна',
          '',
          'олег ответственный',
          'post',
          '1 000,00 ₽',
          '',
          '−1,5',
          'да',
          '1.2.2026',
          '01.02.2026 12:00',
          'строка\nи ещё',
          'sms,post',
        ],
        ['t2', anna, file, 'OFFICER', '', '', '', '', 'нет', '', '', '', ''],
      ]),
    );
    expect(answer).toMatchObject({ ok: true, created: 2 });
    expect(await visits('t')).toMatchObject([
      {
        person: anna,
        officer: (await office.actor('officer')).id,
        cost: '1000.00',
        rate: '-1.50',
        urgent: true,
        on: '2026-02-01',
        at: '2026-02-01T09:00:00.000Z',
        note: 'строка\nи ещё',
        ways: 'post\nsms',
        number: 'ПР-2026-002',
      },
      { person: anna, file, urgent: false, cost: null, number: 'ПР-2026-003' },
    ]);
  });

  it('names that lead nowhere, or to several, are told', async () => {
    expect(
      await problems(
        [
          'p1',
          'Иванов Иван',
          'ЛД-2026-99999',
          'никто',
          'голубь',
          'даром',
          '11',
          '0,001',
          'может быть',
          '',
          '',
          '',
          'Почта; голубь',
        ],
        ['p1', '', '', '', '', '', '', '', '', '', '', '', ''],
      ),
    ).toEqual([
      ['2.person', 'SEVERAL_FOUND'],
      ['2.file', 'NO_SUCH_RECORD'],
      ['2.officer', 'NO_SUCH_USER'],
      ['2.channel', 'NOT_AN_OPTION'],
      ['2.cost', 'WRONG_TYPE'],
      ['2.guests', 'TOO_LARGE'],
      ['2.rate', 'WRONG_TYPE'],
      ['2.urgent', 'WRONG_TYPE'],
      ['2.ways', 'NOT_AN_OPTION'],
      ['3.person', 'REQUIRED'],
      ['3.code', 'DUPLICATE'],
    ]);
    expect(await visits('p')).toEqual([]);
  });

  it('a column of registration numbers is refused: they are taken', async () => {
    const answer = await send(
      'a.csv',
      csv([
        ['Гражданин', 'Номер'],
        [anna, 'ПР-2026-777'],
      ]),
    );
    expect(answer).toMatchObject({ why: 'invalid', fields: [{ path: '1.number', code: 'READ_ONLY', line: 1 }] });
  });
});
