import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { makeEntity, makeField } from './entities.fixture.js';
import { nameEntities, nameFields, orderName } from './names.js';

const base = buildSchema('type Task { id: ID! } type Person2 { id: ID! } type Query { task: Task report: String }');
const named = (...keys: string[]) =>
  [
    ...nameEntities(
      keys.map(key => makeEntity(key, [])),
      base,
    ).values(),
  ].map(({ type, one, many }) => [type, one, many]);

describe('names of entities', () => {
  it('follow the key', () =>
    expect(named('PersonalFile')).toEqual([['PersonalFile', 'personalFile', 'personalFiles']]));
  it('give way to types of the static schema', () =>
    expect(named('Task')).toEqual([['TaskRecord', 'taskRecord', 'taskRecords']]));
  it('give way to its root fields', () =>
    expect(named('Report')).toEqual([['ReportRecord', 'reportRecord', 'reportRecords']]));
  it('leave an earlier entity its name', () => {
    expect(named('Person', 'Persons')).toEqual([
      ['Person', 'person', 'persons'],
      ['PersonsRecord', 'personsRecord', 'personsRecords'],
    ]);
    expect(named('Note', 'NoteFilter')).toEqual([
      ['Note', 'note', 'notes'],
      ['NoteFilterRecord', 'noteFilterRecord', 'noteFilterRecords'],
    ]);
  });
});

it('a field called as every record has one is renamed, without taking another field’s name', () => {
  const text = { kind: 'text' } as const;
  const entity = makeEntity('Thing', [
    makeField('version', text),
    makeField('versionField', text),
    makeField('not', text),
    makeField('name', text),
  ]);
  expect([...nameFields(entity)]).toEqual([
    ['version', 'versionFieldField'],
    ['versionField', 'versionField'],
    ['not', 'notField'],
    ['name', 'name'],
  ]);
});

it.each([
  ['regNo', 'REG_NO'],
  ['aBC', 'A_B_C'],
  ['inn2', 'INN2'],
])('sorted by %s as %s', (key, name) => expect(orderName(key)).toBe(name));
