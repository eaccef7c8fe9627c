import { describe, expect, test } from '@jest/globals';
import { partsOf, stillNamed, typingAt, withName } from './mention.js';

const oleg = { id: 'usr_1', name: 'Олег Ответственный' };
const anna = { id: 'usr_2', name: 'Анна' };
const annaLong = { id: 'usr_3', name: 'Анна Юрист' };

describe('a name behind an @', () => {
  test.each([
    ['@', 1, { from: 0, search: '' }],
    ['Спросите @Ол', 12, { from: 9, search: 'Ол' }],
    ['(@Ол', 4, { from: 1, search: 'Ол' }],
    ['@Олег От', 8, { from: 0, search: 'Олег От' }],
    ['@Ол и ещё', 3, { from: 0, search: 'Ол' }],
    ['a@b', 3, null],
    ['@Олег От и', 10, null],
    ['@Олег Ответственный ', 20, null],
  ])('%j with the caret at %i', (text, caret, expected) => {
    expect(typingAt(text, caret, [])).toEqual(expected);
  });

  test('that was chosen is not sought again', () => {
    expect(typingAt('@Анна ', 6, [anna])).toBeNull();
    expect(typingAt('@Анна ', 6, [])).toEqual({ from: 0, search: 'Анна ' });
  });

  test('takes the place of what was typed, and the caret stands behind it', () => {
    expect(withName('Да, @Ол, верно', { from: 4, search: 'Ол' }, oleg.name)).toEqual({
      text: 'Да, @Олег Ответственный , верно',
      caret: 24,
    });
    expect(withName('@Ол верно', { from: 0, search: 'Ол' }, oleg.name)).toEqual({
      text: '@Олег Ответственный верно',
      caret: 20,
    });
  });
});

describe('whom a text names', () => {
  test('are those whose names still stand in it', () => {
    expect(stillNamed('@Олег Ответственный, да', [oleg, anna])).toEqual([oleg]);
    expect(stillNamed('Олег Ответственный', [oleg])).toEqual([]);
  });

  test('the longer of two names is meant where both fit', () => {
    expect(partsOf('@Анна Юрист и @Анна', [anna, annaLong])).toEqual([
      { text: '@Анна Юрист', named: annaLong },
      { text: ' и ', named: null },
      { text: '@Анна', named: anna },
    ]);
    expect(stillNamed('@Анна Юрист', [anna, annaLong])).toEqual([annaLong]);
  });

  test('everything else stays as it was typed', () => {
    const hostile = '<b>@Анна</b> $& \\n';
    expect(
      partsOf(hostile, [anna])
        .map(({ text }) => text)
        .join(''),
    ).toBe(hostile);
  });
});
