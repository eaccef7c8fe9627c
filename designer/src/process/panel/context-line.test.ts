import { expect, test } from '@jest/globals';
import { compile } from '@marshrut/expressions';
import type { CardField } from '@marshrut/model';
import { fieldsInLine, lineOfFields } from './context-line.js';

test('a line of fields reads both ways', () => {
  expect(lineOfFields(['lastName', 'person.phone'])).toBe('string join([lastName, person.phone], " ")');
  expect(fieldsInLine('string join([lastName, person.phone], " ")')).toEqual(['lastName', 'person.phone']);
  expect(fieldsInLine('lastName')).toEqual(['lastName']);
  expect(fieldsInLine('')).toEqual([]);
});

test('anything else stays text', () => {
  expect(fieldsInLine('upper case(lastName)')).toBeNull();
  expect(fieldsInLine('string join(["№", regNo], " ")')).toBeNull();
});

test('a name that is not given does not spoil the line', () => {
  const field = (key: string): CardField => ({
    key,
    name: { ru: key, en: key },
    type: { kind: 'text' },
    use: 'variable',
  });
  const scope = { card: [field('lastName'), field('middleName')], entities: new Map() };
  const compiled = compile(lineOfFields(['lastName', 'middleName']), scope, 'value');
  const view = {
    value: ([key]: readonly string[]) => (key === 'lastName' ? 'Орлова' : null),
    now: '',
    timeZone: 'UTC',
  };
  expect(compiled.ok && compiled.expression.evaluate(view)).toEqual({ ok: true, value: 'Орлова' });
});
