import { describe, expect, it } from '@jest/globals';
import type { FieldType } from '@marshrut/model';
import { readCell } from './read-cell.js';
import { type Cell, FORMULA_ERROR } from './sheet.js';

const channel: Extract<FieldType, { kind: 'choice' }> = {
  kind: 'choice',
  options: [
    { key: 'post', name: { ru: 'Почта', en: 'Post' } },
    { key: 'net', name: { ru: 'Интернет-приёмная', en: '' } },
  ],
};
const kinds = {
  text: { kind: 'text' },
  phone: { kind: 'phone' },
  int: { kind: 'int' },
  money: { kind: 'money' },
  bool: { kind: 'bool' },
  date: { kind: 'date' },
  dateTime: { kind: 'dateTime' },
  channel,
  channels: { kind: 'many', options: channel.options },
} as const satisfies Record<string, FieldType>;

describe('a cell as people fill it', () => {
  it.each<[keyof typeof kinds, Cell, unknown]>([
    ['text', ' Ёж ', 'Ёж'],
    ['text', 101000, '101000'],
    ['text', 0.1 + 0.2, '0.3'],
    ['text', 1e20, '100000000000000000000'],
    ['text', new Date('1972-03-14T00:00:00Z'), '14.03.1972'],
    ['text', '   ', null],
    ['text', null, null],
    ['phone', 79161234567, '79161234567'],
    ['int', '1\u00a0234', '1234'],
    ['int', 12, '12'],
    ['int', '12,00', '12'],
    ['channels', 'Почта; интернет-приемная', ['post', 'net']],
    ['channels', 'Почта, Post', ['post', 'post']],
    ['channels', 'net', ['net']],
    ['int', -7, '-7'],
    ['money', '1 234,50 ₽', '1234,50'],
    ['money', '1,234,567.89', '1234567.89'],
    ['money', '1\u202f234,5 руб.', '1234,5'],
    ['money', 1234.5, '1234.5'],
    ['money', 0.1 + 0.2, '0.3'],
    ['money', '−5', '-5'],
    ['bool', 'Да', true],
    ['bool', 'НЕТ', false],
    ['bool', 1, true],
    ['bool', false, false],
    ['bool', 'истина', true],
    ['date', '14.03.1972', '1972-03-14'],
    ['date', '5.5.1980 г.', '1980-05-05'],
    ['date', '14/03/1972', '1972-03-14'],
    ['date', '1972-03-14', '1972-03-14'],
    ['date', '14.03.1972 0:00:00', '1972-03-14'],
    ['date', new Date('1972-03-14T00:00:00Z'), '1972-03-14'],
    ['date', 26372, '1972-03-14'],
    ['dateTime', '23.11.2026 09:30', '2026-11-23T06:30:00.000Z'],
    ['dateTime', '23.11.2026', '2026-11-22T21:00:00.000Z'],
    ['dateTime', '2026-11-23T09:30:00+05:00', '2026-11-23T09:30:00+05:00'],
    ['dateTime', 46349.395833333336, '2026-11-23T06:30:00.000Z'],
    ['channel', 'почта', 'post'],
    ['channel', 'ИНТЕРНЕТ-ПРИЕМНАЯ', 'net'],
    ['channel', 'Post', 'post'],
  ])('%s %p is %p', (kind, cell, raw) => {
    expect(readCell(kinds[kind], cell, 'Europe/Moscow')).toEqual({ raw });
  });

  it.each<[keyof typeof kinds, Cell, string]>([
    ['text', true, 'WRONG_TYPE'],
    ['text', FORMULA_ERROR, 'FORMULA_ERROR'],
    ['int', '1,5', 'WRONG_TYPE'],
    ['int', 'много', 'WRONG_TYPE'],
    ['bool', 'может быть', 'WRONG_TYPE'],
    ['date', '31.02.1990', 'NOT_A_DATE'],
    ['date', '14.03.72', 'NOT_A_DATE'],
    ['date', '14.03.1972 10:00', 'NOT_A_DATE'],
    ['date', 26372.5, 'NOT_A_DATE'],
    ['date', 0, 'NOT_A_DATE'],
    ['date', 1e300, 'NOT_A_DATE'],
    ['date', new Date(Number.NaN), 'NOT_A_DATE'],
    ['dateTime', '23.11.2026 25:00', 'NOT_A_DATE'],
    ['channel', 'голубь', 'NOT_AN_OPTION'],
  ])('%s %p is refused as %s', (kind, cell, code) => {
    expect(readCell(kinds[kind], cell, 'Europe/Moscow')).toMatchObject({ code });
  });
});
