import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FieldType } from '../field.js';
import { readValue } from '../read-value.js';
import { laid } from './digits.js';
import { type TextFormatKey, textFormatKeys, textFormats } from './formats.js';

const REFUSED = 'NOT_IN_FORMAT';

function read(format: TextFormatKey, raw: unknown): unknown {
  const type: FieldType = { kind: 'text', format };
  const answer = readValue(type, raw, '2026-06-01');
  return answer.ok ? answer.value : answer.code;
}

const examples: readonly (readonly [TextFormatKey, string, string | null])[] = [
  ['inn', '000000000184', '000000000184'],
  ['inn', '000000001205', '000000001205'],
  ['inn', '000000012373', '000000012373'],
  ['inn', '00 0000 0018', '0000000018'],
  ['inn', '0000000120', '0000000120'],
  ['inn', '0000001237', '0000001237'],
  ['inn', '000000000185', REFUSED],
  ['inn', '0000000000', REFUSED],
  ['inn', '00000000018', REFUSED],
  ['inn', '00000000l8', REFUSED],
  ['snils', '112-233-445 95', '112-233-445 95'],
  ['snils', '11223344595', '112-233-445 95'],
  ['snils', ' 112\u00a0233–445—95 ', '112-233-445 95'],
  ['snils', '112-233-445 96', REFUSED],
  ['snils', '001-001-998 77', '001-001-998 77'],
  ['snils', '001-001-999 77', REFUSED],
  ['snils', '000-000-000 00', REFUSED],
  ['snils', '112-233-445 95 1', REFUSED],
  ['passport', '45 10 123456', '4510 123456'],
  ['passport', '4510 12345', REFUSED],
  ['passport', '4510 №123456', REFUSED],
  ['departmentCode', '770001', '770-001'],
  ['departmentCode', '770-01', REFUSED],
  ['postalIndex', '101 000', '101000'],
  ['postalIndex', '１０１０００', REFUSED],
  ['postalAddress', '101000,  Москва', '101000, Москва'],
  ['postalAddress', 'Москва, ул. Мясницкая, д. 1', 'Москва, ул. Мясницкая, д. 1'],
  ['postalAddress', '12, ул. Ленина', '12, ул. Ленина'],
  ['postalAddress', '10100, Москва', REFUSED],
  ['postalAddress', '1010000, Москва', REFUSED],
  ['postalAddress', '101000', REFUSED],
  ['personName', 'Пётр', 'Пётр'],
  ['personName', 'Римский-Корсаков', 'Римский-Корсаков'],
  ['personName', 'петр', REFUSED],
  ['personName', 'Римский-', REFUSED],
  ['personName', 'Пётр Ильич', REFUSED],
  ['personName', 'Pеtr', REFUSED],
  ['fullName', 'Кузнецов  Пётр Владимирович', 'Кузнецов Пётр Владимирович'],
  ['fullName', 'Кузнецов', REFUSED],
  ['snils', '', null],
  ['snils', '   ', null],
];

describe('a text with a format', () => {
  test.each(examples)('%s of «%s» is %j', (format, raw, expected) => {
    expect(read(format, raw)).toBe(expected);
  });

  test.each(textFormatKeys)('the example of %s is its own', format => {
    expect(read(format, textFormats[format].example)).toBe(textFormats[format].example);
  });

  test.each(textFormatKeys)('what was read as %s reads to itself', format => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789 -'), maxLength: 16 });
    const words = fc.string({ unit: fc.constantFrom(...'АаЁё -,1\u00a0'), maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(digits, words, fc.string({ unit: 'binary' })), raw => {
        const first = read(format, raw);
        if (first === null || first === REFUSED || first === 'CONTROL_CHARACTER') return;
        expect(read(format, first)).toBe(first);
      }),
    );
  });
});

const ORGANISATION = [2, 4, 10, 3, 5, 9, 4, 6, 8];

/** The number with its check digits, one for each row of weights. */
function withChecks(digits: string, ...weights: readonly (readonly number[])[]): string {
  return weights.reduce((number, row) => {
    const sum = row.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
    return number + ((sum % 11) % 10);
  }, digits);
}

function digits(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
}

const otherwise = fc.integer({ min: 1, max: 9 });

describe('one digit that was changed', () => {
  test('is refused at the check digit of an organisation’s ИНН, and elsewhere where the check digit becomes another', () => {
    fc.assert(
      fc.property(digits(9), fc.nat(8), otherwise, (bare, place, by) => {
        const valid = withChecks(bare, ORGANISATION);
        fc.pre(!/^0+$/.test(valid));
        expect(read('inn', valid)).toBe(valid);
        expect(read('inn', changed(valid, 9, by))).toBe(REFUSED);
        const wrong = changed(valid, place, by);
        fc.pre(withChecks(wrong.slice(0, 9), ORGANISATION) !== wrong);
        expect(read('inn', wrong)).toBe(REFUSED);
      }),
    );
  });

  test('is refused at the check digits of a person’s ИНН', () => {
    fc.assert(
      fc.property(digits(10), fc.integer({ min: 10, max: 11 }), otherwise, (bare, place, by) => {
        const valid = withChecks(bare, [7, ...ORGANISATION], [3, 7, ...ORGANISATION]);
        fc.pre(!/^0+$/.test(valid));
        expect(read('inn', valid)).toBe(valid);
        expect(read('inn', changed(valid, place, by))).toBe(REFUSED);
      }),
    );
  });

  test('is refused in a СНИЛС, wherever it stands', () => {
    const numbers = fc.integer({ min: 1_001_999, max: 999_999_999 });
    fc.assert(
      fc.property(numbers, fc.nat(10), otherwise, (number, place, by) => {
        const bare = String(number).padStart(9, '0');
        const sum = [...bare].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
        const valid = bare + String((sum % 101) % 100).padStart(2, '0');
        expect(read('snils', valid)).toBe(laid('###-###-### ##', valid));
        const wrong = changed(valid, place, by);
        fc.pre(Number(wrong.slice(0, 9)) > 1_001_998 && ((sum % 101) % 100 !== 0 || place > 8));
        expect(read('snils', wrong)).toBe(REFUSED);
      }),
    );
  });
});

function changed(number: string, place: number, by: number): string {
  return number.slice(0, place) + ((Number(number[place]) + by) % 10) + number.slice(place + 1);
}

test.each([
  ['', ''],
  ['112', '112'],
  ['1122', '112-2'],
  ['112233445', '112-233-445'],
  ['1122334459', '112-233-445 9'],
  ['112233445951', '112-233-445 951'],
])('%s is laid into a mask as it comes: %s', (typed, shown) => {
  expect(laid('###-###-### ##', typed)).toBe(shown);
});
