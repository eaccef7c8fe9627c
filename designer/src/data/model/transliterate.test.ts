import { describe, expect, test } from '@jest/globals';
import { entityKeyFrom, fieldKeyFrom } from './transliterate.js';

describe('keys proposed from Russian names', () => {
  test.each([
    ['Фамилия', 'familiya'],
    ['Дата рождения', 'dataRozhdeniya'],
    ['Отчество (при наличии)', 'otchestvoPriNalichii'],
    ['Сумма, ₽', 'summa'],
    ['Email', 'email'],
    ['2-й телефон', 'yTelefon'],
    ['Объём', 'obem'],
    ['', ''],
    ['???', ''],
  ])('a field «%s» is %s', (name, key) => {
    expect(fieldKeyFrom(name, new Set())).toBe(key);
  });

  test('a taken key gets a number', () => {
    expect(fieldKeyFrom('Телефон', new Set(['telefon', 'telefon2']))).toBe('telefon3');
  });

  test('a long name is cut to the longest key', () => {
    const name = 'Самое длинное название поля какое только можно придумать';
    expect(fieldKeyFrom(name, new Set())).toHaveLength(40);
    expect(fieldKeyFrom(name, new Set([fieldKeyFrom(name, new Set())]))).toMatch(/^.{39}2$/);
  });

  test.each([
    ['Личное дело', 'LichnoeDelo'],
    ['Обращение гражданина', 'ObraschenieGrazhdanina'],
    ['Форма 22', 'Forma'],
  ])('an entity «%s» is %s', (name, key) => {
    expect(entityKeyFrom(name)).toBe(key);
  });
});
