import { expect, test } from '@jest/globals';
import { fieldsInLine, lineOfFields } from './context-line.js';

test('a line of fields reads both ways', () => {
  expect(lineOfFields(['lastName', 'person.phone'])).toBe('lastName + " " + person.phone');
  expect(fieldsInLine('lastName + " " + person.phone')).toEqual(['lastName', 'person.phone']);
  expect(fieldsInLine('')).toEqual([]);
});

test('anything else stays text', () => {
  expect(fieldsInLine('upper case(lastName)')).toBeNull();
  expect(fieldsInLine('"№ " + regNo')).toBeNull();
});
