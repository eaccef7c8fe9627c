import { describe, expect, test } from '@jest/globals';
import type { Value } from '@marshrut/model';
import { circleIn, settle } from './settle.js';

describe('fields that are computed from each other', () => {
  test('are settled whatever their order', () => {
    const compute = (path: string, known: Readonly<Record<string, Value>>): Value =>
      path === 'first' ? 1 : Number(known[path === 'third' ? 'second' : 'first'] ?? -100) + 1;
    for (const order of [
      ['first', 'second', 'third'],
      ['third', 'second', 'first'],
    ])
      expect(settle(order, compute)).toEqual({ first: 1, second: 2, third: 3 });
  });

  test('a circle comes to an end', () => {
    const rounds: string[] = [];
    settle(['a', 'b'], (path, known) => {
      rounds.push(path);
      return Number(known[path === 'a' ? 'b' : 'a'] ?? 0) + 1;
    });
    expect(rounds).toHaveLength(6);
  });

  test.each<[Record<string, string[]>, string[]]>([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['a'] }, ['a']],
    [{ x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c']],
    [{ a: ['b', 'c'], b: ['c'], c: ['typed'] }, []],
  ])('%j has the circle %j', (uses, circle) => {
    expect(circleIn(new Map(Object.entries(uses)))).toEqual(circle);
  });
});
