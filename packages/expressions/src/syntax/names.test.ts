import { expect, test } from '@jest/globals';
import { type CardField, type Entity, localText } from '@marshrut/model';
import { compile } from '../compile.js';
import type { Scope } from '../expression.js';
import { functionNames } from '../functions/names.js';
import { isReservedWord } from './names.js';

const words = [
  ...functionNames.filter(name => !name.includes(' ')),
  ...[
    'for',
    'in',
    'return',
    'if',
    'then',
    'else',
    'some',
    'every',
    'satisfies',
    'or',
    'and',
    'between',
    'instance',
    'of',
  ],
  ...['days', 'time', 'years', 'months', 'list', 'context', 'function', 'null', 'true', 'false', 'external', 'item'],
  ...[
    'partial',
    'starts',
    'string',
    'is',
    'defined',
    'with',
    'length',
    'upper',
    'case',
    'text',
    'join',
    'type',
    'id',
    'year',
  ],
];

function scopeWith(key: string): Scope {
  const field: CardField = { key, name: localText(key), type: { kind: 'int' }, use: 'variable' };
  const record: CardField = { ...field, key: 'record', type: { kind: 'reference', entity: 'Record' } };
  const entity: Entity = {
    schemaVersion: 1,
    key: 'Record',
    name: localText('Record'),
    plural: localText('Records'),
    fields: [field],
    unique: [],
    title: [],
    onConflict: 'ask',
    readers: [],
    editors: [],
  };
  return { card: [record, field], entities: new Map([['Record', entity]]) };
}

test.each(words.filter(word => word !== 'id'))('a field named %s can be used, or the word is reserved', key => {
  const scope = scopeWith(key);
  const all = [
    `${key} = 1`,
    `1 + ${key} > 2 and ${key} in (1, 2)`,
    `record.${key} = 1`,
    `not(record.${key} = ${key})`,
    `min(${key}, 1) = 1`,
  ];
  const compiled = all.filter(text => compile(text, scope, 'condition').ok);
  if (isReservedWord(key)) expect(compiled.length).toBeLessThan(all.length);
  else expect(compiled).toEqual(all);
});

test('the key of a record is always its id', () => {
  const compiled = compile('record.id', scopeWith('id'), 'value');
  expect(compiled.ok && compiled.expression.type).toEqual({ kind: 'reference', entity: 'Record' });
});
