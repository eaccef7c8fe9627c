import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { person } from '@marshrut/testing';
import { saveEntity } from '../definitions/save-entity.js';
import type { Actor } from '../people/actor.js';
import { createRecord } from '../records/create-record.js';
import { recordHistory } from '../records/history.js';
import { listRecords } from '../records/list.js';
import { type Office, openOffice } from '../records/office.fixture.js';
import { importRecords } from './import-records.js';
import { csv, type FileTable, manyPeople, xlsx } from './table-file.fixture.js';

describe.each(['sqlite', 'postgres'] as const)('people from a spreadsheet on %s', dialect => {
  let office: Office;
  let secretary: Actor;
  beforeEach(async () => {
    office = await openOffice(dialect);
    secretary = await office.actor('secretary');
  });
  afterEach(() => office.database.drop());

  const send = (fileName: string, contentBase64: string, more: object = {}) =>
    importRecords(office.records, secretary, { entity: 'Person', fileName, contentBase64, dryRun: false, ...more });
  const sendTable = (table: FileTable, more: object = {}) => send('люди.csv', csv(table), more);
  const problems = (answer: Awaited<ReturnType<typeof send>>) =>
    !answer.ok && answer.why === 'invalid'
      ? answer.fields.map(({ line, path, code }) => [line, path.split('.').at(-1), code])
      : answer;
  async function find(search: string) {
    const page = await listRecords(office.records, secretary, {
      entity: 'Person',
      search,
      filter: null,
      order: [],
      first: 5,
      after: null,
    });
    return page.ok ? page : null;
  }
  const total = async () => (await find(''))?.total;

  it.each([
    ['люди.xlsx', () => xlsx(manyPeople())],
    ['люди.csv', async () => csv(manyPeople(), ';', 'utf-8 with a mark')],
    ['люди.CSV', async () => csv(manyPeople(), ',', 'utf-8', '\n')],
    ['люди.tsv', async () => csv(manyPeople(), '\t', 'utf-16')],
    ['люди.txt', async () => csv(manyPeople(), ';', 'windows-1251')],
  ])('300 of them from %s, in one commit with its history', async (fileName, file) => {
    const content = await file();
    expect(await send(fileName, content, { dryRun: true })).toMatchObject({ ok: true, rows: 300, created: 0 });
    expect(await total()).toBe(0);
    expect(await send(fileName, content)).toEqual({
      ok: true,
      rows: 300,
      created: 300,
      columns: [
        { header: '№ п/п', field: null },
        { header: 'ФАМИЛИЯ *', field: 'lastName' },
        { header: 'имя', field: 'firstName' },
        { header: 'Отчество', field: 'middleName' },
        { header: 'birthDate', field: 'birthDate' },
        { header: 'Телефон', field: 'phone' },
        { header: 'E-mail', field: null },
      ],
    });
    expect(await total()).toBe(300);
    const found = await find('римский-корсаков петр');
    const record = found?.items[0]?.record;
    expect(record).toMatchObject({
      values: {
        lastName: 'Римский-Корсаков',
        firstName: 'Пётр',
        middleName: null,
        birthDate: '1940-01-01',
        phone: '+79100004567',
      },
    });
    const history = await recordHistory(office.records, secretary, 'Person', record?.id ?? '', 5);
    expect(history).toMatchObject([{ source: 'IMPORT', op: 'create', by: secretary.id, version: 1 }]);
    expect(await office.database.kysely.selectFrom('commit_record').select('lines').execute()).toEqual([
      { lines: 300 },
    ]);
  });

  it('tells every bad cell by its line and writes nothing, however many are good', async () => {
    const table: FileTable = [
      ['Фамилия', 'Имя', 'Дата рождения', 'Телефон', 'Email'],
      ['Ким', 'Анна', '14.03.1972', '89161234567', 'anna@example.ru'],
      ['', '', '', '', ''],
      ['Ли', '', '31.02.1990', 'нет', 'x@'],
      ['Орлова', 'Марина', '01.01.2090', '', ''],
      ['ё'.repeat(101), 'Б', '1972', '+7 916', ''],
    ];
    for (const answer of [await sendTable(table), await send('люди.xlsx', await xlsx(table))]) {
      expect(problems(answer)).toEqual([
        [4, 'birthDate', 'NOT_A_DATE'],
        [4, 'phone', 'NOT_A_PHONE'],
        [4, 'email', 'NOT_AN_EMAIL'],
        [4, 'firstName', 'REQUIRED'],
        [5, 'birthDate', 'IN_FUTURE'],
        [6, 'lastName', 'TOO_LONG'],
        [6, 'birthDate', 'NOT_A_DATE'],
        [6, 'phone', 'NOT_A_PHONE'],
      ]);
    }
    const answer = await sendTable(table);
    const texts = !answer.ok && answer.why === 'invalid' ? answer.fields.map(({ message }) => message) : [];
    expect(texts[0]).toEqual({
      ru: '«31.02.1990»: Ожидалась существующая дата вида 23.11.2026, но значение другое. Исправьте её.',
      en: '"31.02.1990": Expected a date that exists, such as 23.11.2026, but the value is different. Correct it.',
    });
    expect(texts[3]?.en).toBe('Expected a value, but the field is empty. Fill it in.');
    expect(await total()).toBe(0);
  });

  it('needs the columns of required fields, each once', async () => {
    expect(
      problems(
        await sendTable([
          ['Имя', 'Телефон', 'phone'],
          ['Анна', '', ''],
        ]),
      ),
    ).toEqual([
      [1, 'phone', 'COLUMN_REPEATED'],
      [1, 'lastName', 'COLUMN_MISSING'],
    ]);
    expect(
      problems(
        await sendTable([
          ['Название', 'Цена'],
          ['Чай', '10'],
        ]),
      ),
    ).toEqual([[1, 'file', 'NO_COLUMNS']]);
  });

  it('tells repeats inside the file and of records that are there, without regard to case and ё', async () => {
    const fields = person.fields.map(one => (one.key === 'phone' ? { ...one, unique: true } : one));
    await saveEntity(
      office.definitions,
      await office.actor('analyst'),
      { ...person, fields, unique: [['lastName', 'firstName', 'birthDate']] },
      1,
    );
    await createRecord(office.records, secretary, {
      entity: 'Person',
      values: { lastName: 'Ёлкин', firstName: 'Пётр', birthDate: '1980-05-05', phone: '89161234567' },
    });
    const answer = await sendTable([
      ['Фамилия', 'Имя', 'Дата рождения', 'Телефон'],
      ['Ким', 'Анна', '', '8 916 123-45-67'],
      ['елкин', 'ПЁТР', '5.5.1980', ''],
      ['Ли', 'А', '01.01.1990', '89990000000'],
      ['ЛИ', 'а', '1990-01-01', '+7 999 000-00-00'],
      ['Елкин', 'Петр', '', ''],
    ]);
    expect(problems(answer)).toEqual([
      [2, 'phone', 'DUPLICATE'],
      [3, 'lastName', 'DUPLICATE'],
      [5, 'phone', 'DUPLICATE'],
      [5, 'lastName', 'DUPLICATE'],
    ]);
    expect(await total()).toBe(1);
  });

  it('a repeated import with the same key creates nothing twice', async () => {
    const table = csv(manyPeople(5));
    const answers = await Promise.all([1, 2, 3].map(() => send('люди.csv', table, { idempotencyKey: 'k' })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: true, created: 5 });
    expect(await total()).toBe(5);
    expect(await send('люди.csv', csv(manyPeople(6)), { idempotencyKey: 'k' })).toEqual({
      ok: false,
      why: 'keyReused',
    });
  });

  it('only editors import', async () => {
    for (const login of ['officer', 'analyst', 'admin']) {
      const answer = await importRecords(office.records, await office.actor(login), {
        entity: 'Person',
        fileName: 'a.csv',
        contentBase64: csv(manyPeople(1)),
        dryRun: true,
      });
      expect(answer).toEqual({ ok: false, why: 'notPermitted' });
    }
  });

  it('ten thousand lines go in one commit, one more is refused', async () => {
    expect(await send('люди.xlsx', await xlsx(manyPeople(10_000)))).toMatchObject({ ok: true, created: 10_000 });
    expect(await total()).toBe(10_000);
    expect(problems(await sendTable(manyPeople(10_001)))).toEqual([[undefined, 'file', 'TOO_MANY_LINES']]);
  }, 60_000);

  it('of very many problems the first thousand are told and the rest counted', async () => {
    const answer = await sendTable([['Фамилия', 'Имя'], ...Array.from({ length: 1500 }, () => ['Ким', ''])]);
    const told = !answer.ok && answer.why === 'invalid' ? answer.fields : [];
    expect([told.length, told.at(-1)?.code, told.at(-1)?.message.en]).toEqual([
      1001,
      'MORE_PROBLEMS',
      expect.stringContaining('500 more'),
    ]);
  });
});
