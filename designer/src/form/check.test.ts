import { describe, expect, test } from '@jest/globals';
import { readable, refusals, touched, unsaved } from './check.js';
import { conditionsOf, plainConditions } from './conditions.js';
import { type FormField, typedFrom } from './field.js';

const today = '2026-11-23';

function field(path: string, type: FormField['type'], more: Partial<FormField> = {}): FormField {
  const label = { ru: path, en: path };
  return {
    path,
    label,
    help: null,
    type,
    mode: 'EDIT',
    required: false,
    visibleIf: null,
    requiredIf: null,
    readIf: null,
    computed: null,
    ...more,
  };
}

const fields = [
  field('lastName', { kind: 'text' }, { required: true }),
  field('person.phone', { kind: 'phone' }),
  field('amount', { kind: 'money', min: '0' }),
  field('reason', { kind: 'text' }, { visibleIf: 'amount > 100', requiredIf: 'amount > 100' }),
  field('born', { kind: 'date', past: true }),
  field('regNo', { kind: 'number', pattern: '{000}' }, { mode: 'READ' }),
];

describe('a form checks as the server does', () => {
  test('nothing typed: only required fields are refused', () => {
    expect([...refusals(fields, {}, plainConditions(fields), today)]).toEqual([['lastName', { code: 'REQUIRED' }]]);
  });

  test('each refusal says what was expected', () => {
    const typed = { lastName: 'Иванов', 'person/phone': '12', amount: '-1', born: '2030-01-01' };
    expect(Object.fromEntries(refusals(fields, typed, plainConditions(fields), today))).toEqual({
      'person.phone': { code: 'NOT_A_PHONE', expected: '+7 916 123-45-67' },
      amount: { code: 'TOO_SMALL', expected: '0' },
      born: { code: 'IN_FUTURE', expected: today },
    });
  });

  test('a field that is not seen is not asked for; seen by its condition it is', () => {
    const typed = { lastName: 'Иванов' };
    const holding = conditionsOf(fields, () => true);
    expect([...refusals(fields, typed, holding, today).keys()]).toEqual(['reason']);
    expect(refusals(fields, typed, plainConditions(fields), today).size).toBe(0);
  });

  test('a field that is only read now is not asked for, whatever was typed into it', () => {
    const locked = [field('sum', { kind: 'money' }, { required: true, readIf: 'approved' })];
    expect(
      refusals(
        locked,
        { sum: 'x' },
        conditionsOf(locked, () => true),
        today,
      ).size,
    ).toBe(0);
    expect(
      refusals(
        locked,
        { sum: 'x' },
        conditionsOf(locked, () => false),
        today,
      ).get('sum')?.code,
    ).toBe('WRONG_TYPE');
  });

  test('values go out canonical, by path; unfinished ones and read-only ones stay', () => {
    const typed = {
      lastName: ' Иванов ',
      'person/phone': '8 (916) 123-45-67',
      amount: '1 234,5',
      born: '23.11',
      regNo: '1',
    };
    expect(readable(fields, typed, today)).toEqual({
      lastName: 'Иванов',
      'person.phone': '+79161234567',
      amount: '1234.50',
    });
  });

  test('an untouched checkbox is a no, a read one stays unknown', () => {
    const boxes = [field('yes', { kind: 'bool' }), field('seen', { kind: 'bool' }, { mode: 'READ' })];
    expect(typedFrom(boxes, {})).toEqual({ yes: false, seen: null });
  });

  test('what nobody touched is not sent: a colleague may have changed it', () => {
    const known = { lastName: 'Иванов', 'person.phone': '+79161234567', amount: '1.00' };
    const values = { lastName: 'Иванов', 'person.phone': '+79160000000', amount: '1.00', reason: null };
    expect(touched(values, known, ['amount'])).toEqual({ 'person.phone': '+79160000000', amount: '1.00' });
  });

  test('unsaved is what the server does not have: another spelling of the same value is not', () => {
    const known = { lastName: 'Иванов', 'person.phone': '+79161234567', amount: null };
    const typed = {
      lastName: 'Иванов ',
      'person/phone': '+7 916 123-45-67',
      amount: '12,5',
      born: '23.11',
      reason: null,
    };
    expect(unsaved(fields, typed, known, today)).toEqual({ amount: '12,5', born: '23.11' });
  });
});
