import { describe, expect, test } from '@jest/globals';
import type { Value } from '@marshrut/model';
import { evaluate, value } from '../fixtures/evaluate.js';

type Cases = readonly (readonly [text: string, expected: Value])[];

const comparisons: Cases = [
  ['amount > 1000', true],
  ['amount > 1234.5', false],
  ['amount >= 1234.5', true],
  ['amount = 1234.50', true],
  ['amount < limit', true],
  ['amount != limit', true],
  ['count = 3.0', true],
  ['rate = 0.125', true],
  ['rate < .2', true],
  ['amount > -1', true],
  ['subject = "Протечка крыши"', true],
  ['subject = "протечка крыши"', false],
  ['subject < "Я"', true],
  ['type = "complaint"', true],
  ['"request" = type', false],
  ['person.category != "gold"', true],
  ['urgent = true', true],
  ['urgent = paid', false],
  ['person = file.person', true],
  ['person.id = file.person', true],
  ['person = "person_1"', true],
  ['responsible = "usr_2"', false],
  ['file.person.lastName = person.lastName', true],
  ['count between 3 and 5', true],
  ['count between 4 and 5', false],
  ['amount between 1234.50 and limit', true],
  ['due between date("2026-12-01") and date("2026-12-31")', true],
];

const memberships: Cases = [
  ['count in (1, 2, 3)', true],
  ['count in [1, 2]', false],
  ['count in (3)', true],
  ['type in ("request", "complaint")', true],
  ['type in ["request"]', false],
  ['count in [1..3]', true],
  ['count in [1..3)', false],
  ['count in ]2..3]', true],
  ['count in (> 2, < 0)', true],
  ['count in >= 4', false],
  ['count in (1, [2..3])', true],
  ['subject in (text, subject)', true],
  ['type in ("complaint") and count = 3', true],
  ['type in ("request") or count = 3', true],
  ['paid and type in ["complaint"] or urgent', true],
  ['paid and (type in ["complaint"] or urgent)', false],
  ['type in ("request") and urgent or count in [3] and urgent', true],
  ['not(type in ["request"] or paid)', true],
  ['count in > 5 or urgent', true],
  ['count in [1..2] or count in [5..6] or count in [3..4]', true],
];

const logic: Cases = [
  ['urgent and not(paid)', true],
  ['paid or urgent and paid', false],
  ['(paid or urgent) and urgent', true],
  ['if urgent then "да" else "нет"', 'да'],
  ['if count > 3 then 1 else if count > 2 then 2 else 3', 2],
  ['if paid then null else 1', 1],
  ['true or paid', true],
];

const texts: Cases = [
  ['person.lastName + " " + string(count)', 'Кузнецов 3'],
  ['string(amount)', '1234.50'],
  ['string(amount * 2)', '2469'],
  ['string(due)', '2026-12-01'],
  ['string(urgent)', 'true'],
  ['string(type)', 'complaint'],
  ['contains(subject, "крыши")', true],
  ['contains(subject, "Крыши")', false],
  ['contains(normal text(subject), normal text(" КРЫШИ "))', true],
  ['contains(normal text(text), normal text("течет"))', true],
  ['starts with(subject, "Протечка")', true],
  ['ends with(subject, "крыши")', true],
  ['upper case(subject)', 'ПРОТЕЧКА КРЫШИ'],
  ['lower case("ЁЖ")', 'ёж'],
  ['string length("ёж🦔")', 3],
  ['string join([person.lastName, file.regNo], ", ")', 'Кузнецов, ЛД-2026-00001'],
  ['string join([subject], " ")', 'Протечка крыши'],
  ['string join(["a", "b"])', 'ab'],
  ['is blank("  ")', true],
  ['is blank(subject)', false],
  ['is defined(subject)', true],
  ['"a\\"b\\\\c\\n\\u0416"', 'a"b\\c\nЖ'],
  ['file.regNo', 'ЛД-2026-00001'],
];

const numbers: Cases = [
  ['1 + 2 * 3 - 4', 3],
  ['2 ** 3 ** 1', '8'],
  ['-count + 1', -2],
  ['- (1 - 3)', 2],
  ['7 / 2', '3.5'],
  ['number("12.50") + 1', '13.5'],
  ['abs(-5)', 5],
  ['floor(-1.5)', -2],
  ['ceiling(-1.5)', -1],
  ['round(2.5)', 3],
  ['round(-2.5)', -3],
  ['round(1.005, 2)', '1.01'],
  ['decimal(2.5, 0)', '2'],
  ['decimal(1.235, 2)', '1.24'],
  ['min(3, 1, 2)', 1],
  ['max([3, 1, 2])', 3],
  ['max(date("2026-01-01"), due)', '2026-12-01'],
  ['sum(1, 2, 3.5)', '6.5'],
  ['sum([amount, limit])', '501234.50'],
  ['count([1, 2, 3])', 3],
  ['amount', '1234.50'],
  ['amount + 1', '1235.50'],
  ['amount * 0.13', '160.485'],
  ['amount / amount', '1'],
  ['rate', '0.125'],
];

describe('an expression answers', () => {
  test.each([...comparisons, ...memberships, ...logic, ...texts, ...numbers])('%s', (text, expected) => {
    expect(evaluate(text)).toEqual(value(expected));
  });
});

describe('texts of people', () => {
  test('lines, comments and spaces do not matter', () => {
    const text = '// срочные\nurgent\n  and (amount > 10 /* рублей */\n  or paid)';
    expect(evaluate(text, 'condition')).toEqual(value(true));
  });

  test('a field may be called date, time or list', () => {
    expect(evaluate('date + duration("P1D")')).toEqual(value('2026-03-01'));
    expect(evaluate('date > date("2026-01-01")')).toEqual(value(true));
  });

  test('FEEL dates are written with @ too', () => {
    expect(evaluate('date = @"2026-02-28"')).toEqual(value(true));
    expect(evaluate('date + @"P1D"')).toEqual(value('2026-03-01'));
    expect(evaluate('receivedAt = @"2026-11-23T12:30:00+03:00"')).toEqual(value(true));
  });
});
