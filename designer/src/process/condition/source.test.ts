import { expect, test } from '@jest/globals';
import type { CardField, FieldType } from '@marshrut/model';
import { feelToSource, type Source, sourceToFeel } from './source.js';

const field = (key: string, type: FieldType): CardField => ({ key, name: { ru: key, en: key }, type, use: 'variable' });
const scope = { card: [field('lastName', { kind: 'text' }), field('born', { kind: 'date' })], entities: new Map() };
const choice: FieldType = { kind: 'choice', options: [{ key: 'vip', name: { ru: 'VIP', en: 'VIP' } }] };

const cases: [FieldType, Source, string][] = [
  [{ kind: 'text' }, { kind: 'value', value: 'он сказал "да"' }, '"он сказал \\"да\\""'],
  [{ kind: 'money' }, { kind: 'value', value: '500000.00' }, '500000'],
  [{ kind: 'int' }, { kind: 'value', value: 3 }, '3'],
  [{ kind: 'bool' }, { kind: 'value', value: true }, 'true'],
  [{ kind: 'date' }, { kind: 'value', value: '2026-11-23' }, 'date("2026-11-23")'],
  [{ kind: 'date' }, { kind: 'today', days: 30 }, 'today() + duration("P30D")'],
  [{ kind: 'date' }, { kind: 'path', path: 'born' }, 'born'],
  [{ kind: 'dateTime' }, { kind: 'now' }, 'now()'],
  [choice, { kind: 'value', value: 'vip' }, '"vip"'],
  [{ kind: 'text' }, { kind: 'path', path: 'lastName' }, 'lastName'],
  [{ kind: 'text' }, { kind: 'none' }, ''],
  [{ kind: 'text' }, { kind: 'text', text: 'lastName + " " + lastName' }, 'lastName + " " + lastName'],
];

test.each(cases)('%j %j ↔ %s', (type, source, feel) => {
  expect(sourceToFeel(source, type, scope)).toBe(feel);
  expect(feelToSource(feel, type, scope)).toEqual(source);
});

test('money is told in its canonical form again', () => {
  expect(feelToSource('0.5', { kind: 'money' }, scope)).toEqual({ kind: 'value', value: '0.50' });
});
