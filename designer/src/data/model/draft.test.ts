import { describe, expect, test } from '@jest/globals';
import {
  changedField,
  emptyDraft,
  inputOf,
  movedField,
  newField,
  putBack,
  removedFields,
  renamed,
  withField,
  withoutField,
} from './draft.js';

const person = ['last', 'first'].reduce((draft, id) => withField(draft, newField(id)), emptyDraft);

describe('an entity being designed', () => {
  test('keys follow the Russian names until somebody writes another one', () => {
    const named = renamed(changedField(person, 'last', { name: { ru: 'Фамилия', en: '' } }), { ru: 'Человек', en: '' });
    expect(named.key).toBe('Chelovek');
    expect(named.fields[0]?.key).toBe('familiya');
    const byHand = changedField(named, 'last', { key: 'lastName', keyByHand: true });
    expect(changedField(byHand, 'last', { name: { ru: 'Прозвище', en: '' } }).fields[0]?.key).toBe('lastName');
  });

  test('two fields of one name get different keys', () => {
    const twice = ['last', 'first'].reduce(
      (draft, id) => changedField(draft, id, { name: { ru: 'Имя', en: '' } }),
      person,
    );
    expect(twice.fields.map(field => field.key)).toEqual(['imya', 'imya2']);
  });

  test('titles and unique sets follow a changed key, and lose a deleted field', () => {
    const named = changedField(changedField(person, 'last', { key: 'a', keyByHand: true }), 'first', {
      key: 'b',
      keyByHand: true,
    });
    const draft = { ...named, title: ['last', 'first'], unique: [['last', 'first'], ['last']] };
    expect(inputOf(changedField(draft, 'last', { key: 'c', keyByHand: true }))).toMatchObject({
      title: ['c', 'b'],
      unique: [['c', 'b'], ['c']],
    });
    expect(inputOf(withoutField(draft, 'last'))).toMatchObject({ title: ['b'], unique: [['b']] });
  });

  test('a removed field is put back where it was, with its title and unique set', () => {
    const saved = { ...person, title: ['last', 'first'], unique: [['last', 'first']] };
    const without = withoutField(saved, 'last');
    expect(removedFields(without, saved).map(({ id }) => id)).toEqual(['last']);
    expect(putBack(without, saved, 'last')).toEqual(saved);
    expect(removedFields(saved, saved)).toEqual([]);
  });

  test('a field moves by one place, not beyond the ends', () => {
    const order = (draft: typeof person) => draft.fields.map(field => field.id);
    expect(order(movedField(person, 'first', -1))).toEqual(['first', 'last']);
    expect(order(movedField(person, 'last', -1))).toEqual(['last', 'first']);
    expect(order(movedField(person, 'first', 1))).toEqual(['last', 'first']);
  });
});
