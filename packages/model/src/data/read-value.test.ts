import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FieldType } from './field.js';
import { formatNumber, numberFormat } from './number-pattern.js';
import { compareDecimals, readValue } from './read-value.js';

const TODAY = '2026-06-01';
const money: FieldType = { kind: 'money' };

const option = (key: string) => ({ key, name: { ru: key, en: key } });
const several: FieldType = {
  kind: 'many',
  options: [option('post'), option('mail'), option('звонок, «лично»'), { ...option('old'), withdrawn: true }],
};

const read: readonly (readonly [FieldType, unknown, unknown])[] = [
  [{ kind: 'text' }, '  Пётр ', 'Пётр'],
  [{ kind: 'text' }, '   ', null],
  [{ kind: 'text' }, '', null],
  [{ kind: 'text' }, '<script>alert(1)</script>', '<script>alert(1)</script>'],
  [{ kind: 'text' }, 'й', 'й'],
  [{ kind: 'text', maxLength: 2 }, '👩‍🚀', 'TOO_LONG'],
  [{ kind: 'text' }, 'a\u0000b', 'CONTROL_CHARACTER'],
  [{ kind: 'text' }, '\ud800', 'CONTROL_CHARACTER'],
  [{ kind: 'text' }, 'two\nlines', 'CONTROL_CHARACTER'],
  [{ kind: 'longText' }, 'two\nlines', 'two\nlines'],
  [{ kind: 'longText', minLength: 10 }, 'short', 'TOO_SHORT'],
  [{ kind: 'text' }, 12, 'WRONG_TYPE'],
  [{ kind: 'text' }, { toString: () => 'x' }, 'WRONG_TYPE'],
  [{ kind: 'phone' }, '8 (916) 123-45-67', '+79161234567'],
  [{ kind: 'phone' }, '+7 916 123 45 67', '+79161234567'],
  [{ kind: 'phone' }, '9161234567', '+79161234567'],
  [{ kind: 'phone' }, '+49 30 901820', '+4930901820'],
  [{ kind: 'phone' }, '12345', 'NOT_A_PHONE'],
  [{ kind: 'phone' }, 'позвоните', 'NOT_A_PHONE'],
  [{ kind: 'email' }, 'Petr@Example.RU', 'petr@example.ru'],
  [{ kind: 'email' }, 'petr@', 'NOT_AN_EMAIL'],
  [{ kind: 'int' }, '42', 42],
  [{ kind: 'int' }, -0, 0],
  [{ kind: 'int' }, 2 ** 53 + 1, 'WRONG_TYPE'],
  [{ kind: 'int' }, '9007199254740993', 'WRONG_TYPE'],
  [{ kind: 'int' }, 1.5, 'WRONG_TYPE'],
  [{ kind: 'int', min: 3 }, 2, 'TOO_SMALL'],
  [money, '1 234,5', '1234.50'],
  [money, 1234, '1234.00'],
  [money, 0.1, 'WRONG_TYPE'],
  [money, '0.105', 'WRONG_TYPE'],
  [money, '-0', '0.00'],
  [money, '-0,01', '-0.01'],
  [money, '1e308', 'WRONG_TYPE'],
  [money, '9999999999999.99', '9999999999999.99'],
  [money, '10000000000000', 'TOO_LARGE'],
  [{ kind: 'money', max: '600000' }, '600000.01', 'TOO_LARGE'],
  [{ kind: 'decimal', scale: 3 }, '1.5', '1.500'],
  [{ kind: 'bool' }, false, false],
  [{ kind: 'bool' }, 'true', 'WRONG_TYPE'],
  [{ kind: 'date' }, '2024-02-29', '2024-02-29'],
  [{ kind: 'date' }, '2026-02-29', 'NOT_A_DATE'],
  [{ kind: 'date' }, '01.06.2026', 'NOT_A_DATE'],
  [{ kind: 'date', past: true }, '2026-06-02', 'IN_FUTURE'],
  [{ kind: 'date', past: true }, TODAY, TODAY],
  [{ kind: 'dateTime' }, '9999-12-31T23:59:59-12:00', 'NOT_A_DATE'],
  [{ kind: 'dateTime' }, '1000-01-01T00:00:00+14:00', 'NOT_A_DATE'],
  [{ kind: 'dateTime' }, '2026-06-01T12:00:00+03:00', '2026-06-01T09:00:00.000Z'],
  [{ kind: 'dateTime' }, '2026-06-01', 'NOT_A_DATE'],
  [{ kind: 'choice', options: [{ key: 'a', name: { ru: 'А', en: 'A' } }] }, 'a', 'a'],
  [several, ['post', 'mail'], 'mail\npost'],
  [several, 'post\nmail\npost', 'mail\npost'],
  [several, 'mail', 'mail'],
  [several, [], null],
  [several, '', null],
  [several, 'звонок, «лично»', 'звонок, «лично»'],
  [several, ['old'], 'old'],
  [several, ['mail', 'fax'], 'NOT_AN_OPTION'],
  [several, 'mail,post', 'NOT_AN_OPTION'],
  [several, [1], 'NOT_AN_OPTION'],
  [several, [null], 'NOT_AN_OPTION'],
  [several, 7, 'NOT_AN_OPTION'],
  [several, { length: 1 }, 'NOT_AN_OPTION'],
  [several, Array.from({ length: 100_000 }, () => 'mail'), 'NOT_AN_OPTION'],
  [{ kind: 'file' }, 'file_1,file_2,file_1', 'file_1,file_2'],
  [{ kind: 'file' }, ',', null],
  [{ kind: 'file', most: 1 }, 'file_1,file_2', 'TOO_MANY'],
  [{ kind: 'file' }, '../etc', 'WRONG_TYPE'],
  [{ kind: 'file' }, ['file_1'], 'WRONG_TYPE'],
  [{ kind: 'choice', options: [{ key: 'a', name: { ru: 'А', en: 'A' } }] }, 'b', 'NOT_AN_OPTION'],
];

describe('a value from outside', () => {
  test.each(read)('%j of %j is %j', (type, raw, expected) => {
    const answer = readValue(type, raw, TODAY);
    expect(answer.ok ? answer.value : answer.code).toBe(expected);
  });

  test('what was read reads to itself', () => {
    const types = fc.constantFrom<FieldType>(
      { kind: 'text' },
      { kind: 'longText' },
      money,
      { kind: 'int' },
      { kind: 'phone' },
      { kind: 'email' },
      { kind: 'date' },
    );
    fc.assert(
      fc.property(
        types,
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.integer().map(String),
          fc.float().map(String),
          fc.date({ noInvalidDate: true }).map(date => date.toISOString().slice(0, 10)),
        ),
        (type, raw) => {
          const first = readValue(type, raw, TODAY);
          if (!first.ok) return;
          expect(readValue(type, first.value, TODAY)).toEqual(first);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** A pattern that takes the square of the length would not end within the time of a test. */
test.each<[FieldType['kind'], string]>([
  ['money', `${'0'.repeat(500_000)}x`],
  ['money', `0.${'0'.repeat(500_000)}1`],
  ['int', `${'0'.repeat(500_000)}x`],
  ['phone', `+7${' '.repeat(500_000)}x`],
  ['email', `a@${'a.'.repeat(500_000)}`],
  ['date', '1'.repeat(500_000)],
  ['text', `a${'\u0301\u0316'.repeat(250_000)}`],
  ['longText', `a${'\u0301\u0316'.repeat(250_000)}`],
  ['dateTime', `2026-01-01T00:00:00.${'0'.repeat(500_000)}`],
])('half a million letters are refused as %s at once', (kind, raw) => {
  expect(readValue({ kind } as FieldType, raw, TODAY)).toMatchObject({ ok: false });
});

test('decimals compare exactly', () => {
  expect(compareDecimals('0.30', '0.3')).toBe(0);
  expect(compareDecimals('-2', '-10')).toBe(1);
  expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
});

describe('a registration number', () => {
  test('counts anew with each year', () => {
    expect(numberFormat('ЛД-{YYYY}-{00000}', TODAY)).toEqual({ prefix: 'ЛД-2026-', digits: 5 });
    expect(formatNumber({ prefix: 'ЛД-2026-', digits: 5 }, 17)).toBe('ЛД-2026-00017');
    expect(formatNumber({ prefix: '', digits: 2 }, 100)).toBe('100');
  });

  test.each(['ЛД', '{00}-{YYYY}', '{YYYY', '{000}{000}', '{DD}-{00}'])('refuses the pattern %s', pattern => {
    expect(numberFormat(pattern, TODAY)).toBeNull();
  });
});
