import { describe, expect, test } from '@jest/globals';
import { choosable, chosenAnew, inOrder } from './chosen.js';
import { type FieldType, fieldTypeSchema } from './field.js';

const option = (key: string, withdrawn?: true) => ({
  key,
  name: { ru: key, en: key },
  ...(withdrawn && { withdrawn }),
});
const options = [option('post'), option('mail'), option('fax', true)];
const several: FieldType = { kind: 'many', options };

describe('several of a list', () => {
  test('are shown in the order of the list; what is known no more comes last', () => {
    expect(inOrder(options, 'gone\nmail\npost')).toEqual(['post', 'mail', 'gone']);
    expect(inOrder(options, null)).toEqual([]);
  });

  test('what was withdrawn is offered to whoever has it, and to nobody else', () => {
    expect(choosable(options, 'post').map(({ key }) => key)).toEqual(['post', 'mail']);
    expect(choosable(options, 'fax\npost').map(({ key }) => key)).toEqual(['post', 'mail', 'fax']);
  });

  test.each([
    ['fax\npost', 'post', 'fax'],
    ['fax\npost', 'fax', undefined],
    ['post', null, undefined],
    [null, 'fax', undefined],
  ])('%j after %j: %j is chosen anew though it was withdrawn', (value, before, key) => {
    expect(chosenAnew(several, value, before)).toBe(key);
  });

  test('a key has no line end, for keys stand line by line', () => {
    expect(fieldTypeSchema.safeParse({ kind: 'many', options: [option('a\nb')] }).success).toBe(false);
    expect(fieldTypeSchema.safeParse(several).success).toBe(true);
  });
});
