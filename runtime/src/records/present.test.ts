import { describe, expect, it } from '@jest/globals';
import { type FieldType, localText, type Value, type Values } from '@marshrut/model';
import { entity, field, person } from '@marshrut/testing';
import { presentTitle, presentValue } from './present.js';

const row = (id: string, values: Values) => ({ id, version: 1, values });
const presenting = { titles: new Map([['person_1', localText('Ким Анна')]]), timeZone: 'Europe/Moscow' };
const channel: Extract<FieldType, { kind: 'choice' }> = {
  kind: 'choice',
  options: [
    { key: 'post', name: { ru: 'Почта', en: '' } },
    { key: 'x', name: { ru: '', en: '' } },
  ],
};

describe('values as people read them', () => {
  it.each<[FieldType, Value, string, string]>([
    [{ kind: 'money' }, '1234.50', '1\u00a0234,50\u00a0₽', '1,234.50\u00a0₽'],
    [{ kind: 'money' }, '-1234567.05', '-1\u00a0234\u00a0567,05\u00a0₽', '-1,234,567.05\u00a0₽'],
    [{ kind: 'money' }, '0.00', '0,00\u00a0₽', '0.00\u00a0₽'],
    [{ kind: 'decimal', scale: 3 }, '100.125', '100,125', '100.125'],
    [{ kind: 'int' }, 1000, '1\u00a0000', '1,000'],
    [{ kind: 'int' }, -7, '-7', '-7'],
    [{ kind: 'bool' }, true, 'Да', 'Yes'],
    [{ kind: 'bool' }, false, 'Нет', 'No'],
    [{ kind: 'date' }, '2026-02-03', '03.02.2026', '3 Feb 2026'],
    [{ kind: 'dateTime' }, '2026-11-23T21:30:00.000Z', '24.11.2026 00:30', '24 Nov 2026, 00:30'],
    [{ kind: 'phone' }, '+79161234567', '+7 916 123-45-67', '+7 916 123-45-67'],
    [{ kind: 'phone' }, '+4930123456', '+4930123456', '+4930123456'],
    [channel, 'post', 'Почта', 'Почта'],
    [channel, 'x', 'x', 'x'],
    [channel, 'gone', 'gone', 'gone'],
    [{ ...channel, kind: 'many' }, 'gone\npost\nx', 'Почта, x, gone', 'Почта, x, gone'],
    [{ kind: 'reference', entity: 'Person' }, 'person_1', 'Ким Анна', 'Ким Анна'],
    [{ kind: 'user' }, 'usr_9', '(удалено)', '(deleted)'],
    [{ kind: 'text' }, ' ё <b>', ' ё <b>', ' ё <b>'],
    [{ kind: 'bool' }, null, '', ''],
  ])('%j %j', (type, value, ru, en) => {
    expect(presentValue(type, value, presenting)).toEqual({ ru, en });
  });

  it('a title leaves out what is not given, and is never empty', () => {
    expect(
      presentTitle(
        person,
        row('person_1', { lastName: 'Римский-Корсаков', firstName: 'Пётр', middleName: null }),
        presenting,
      ),
    ).toEqual(localText('Римский-Корсаков Пётр'));
    expect(presentTitle(person, row('person_0000123456', {}), presenting)).toEqual({
      ru: 'Гражданин 123456',
      en: 'Person 123456',
    });
    expect(presentTitle(person, { ...row('person_0000123456', {}), version: 0 }, presenting)).toEqual({
      ru: 'Гражданин (новая запись)',
      en: 'Person (new)',
    });
    const visit = entity(
      'Visit',
      'Визит',
      [field('at', 'Когда', { kind: 'date' }), field('who', 'Кто', { kind: 'reference', entity: 'Person' })],
      { title: ['at', 'who'] },
    );
    expect(presentTitle(visit, row('visit_1', { at: '2026-11-23', who: 'person_1' }), presenting)).toEqual({
      ru: '23.11.2026 Ким Анна',
      en: '23 Nov 2026 Ким Анна',
    });
  });
});
