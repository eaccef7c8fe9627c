import { expect, test } from '@jest/globals';
import type { CardField, Entity } from '@marshrut/model';
import { pathsOf } from './paths.js';

const text = { ru: 'Поле', en: 'Field' };
const entity = (key: string, fields: Entity['fields']): [string, Entity] => [
  key,
  {
    schemaVersion: 1,
    key,
    name: text,
    plural: text,
    fields,
    unique: [],
    title: [],
    onConflict: 'ask',
    readers: [],
    editors: [],
  },
];
const entities = new Map([
  entity('File', [{ key: 'person', name: text, type: { kind: 'reference', entity: 'Person' } }]),
  entity('Person', [{ key: 'phone', name: text, type: { kind: 'phone' } }]),
]);
const card: CardField[] = [
  { key: 'amount', name: text, type: { kind: 'money' }, use: 'variable' },
  { key: 'file', name: text, type: { kind: 'reference', entity: 'File' }, use: 'variable' },
];

test('fields of the card first, then those its references lead to', () => {
  const paths = (depth: number) => pathsOf(card, entities, depth).map(option => option.path);
  expect(paths(0)).toEqual(['amount', 'file']);
  expect(paths(1)).toEqual(['amount', 'file', 'file.person']);
  expect(paths(2)).toEqual(['amount', 'file', 'file.person', 'file.person.phone']);
  expect(pathsOf(card, entities, 2).at(-1)?.along).toHaveLength(2);
});
