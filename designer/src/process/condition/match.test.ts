import { expect, test } from '@jest/globals';
import type { CardField, Entity, FieldType } from '@marshrut/model';
import { filledByName } from './match.js';

const field = (key: string, ru: string, type: FieldType = { kind: 'text' }) => ({ key, name: { ru, en: '' }, type });
const cardField = (key: string, ru: string, type?: FieldType): CardField => ({
  ...field(key, ru, type),
  use: 'variable',
});
const appeal: Entity = {
  schemaVersion: 1,
  key: 'Appeal',
  name: { ru: 'Обращение', en: 'Appeal' },
  plural: { ru: 'Обращения', en: 'Appeals' },
  fields: [
    field('regNo', 'Номер', { kind: 'number', pattern: '{0}' }),
    field('channel', 'Канал'),
    field('text', 'Содержание', { kind: 'longText' }),
    field('person', 'Заявитель', { kind: 'reference', entity: 'Person' }),
    field('due', 'Срок', { kind: 'date' }),
  ],
  unique: [],
  title: [],
  onConflict: 'ask',
  readers: [],
  editors: [],
};

test('fields are filled from their namesakes, by key, by name, and the only record of the kind', () => {
  const card = [
    cardField('channel', 'Откуда'),
    cardField('soderzhanie', 'содержание'),
    cardField('citizen', 'Гражданин', { kind: 'reference', entity: 'Person' }),
    cardField('due', 'Срок', { kind: 'text' }),
  ];
  expect(filledByName(appeal, card, [])).toEqual([
    { field: 'channel', value: 'channel' },
    { field: 'text', value: 'soderzhanie' },
    { field: 'person', value: 'citizen' },
  ]);
});

test('what is filled already stays', () => {
  const rows = [{ field: 'channel', value: '"post"' }];
  expect(filledByName(appeal, [cardField('channel', 'Канал')], rows)).toEqual(rows);
});
