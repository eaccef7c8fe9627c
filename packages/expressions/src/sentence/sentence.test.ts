import { describe, expect, test } from '@jest/globals';
import type { FieldType, Value } from '@marshrut/model';
import fc from 'fast-check';
import { compile } from '../compile.js';
import { scope } from '../fixtures/appeal.js';
import { fieldTypeAt } from '../scope.js';
import { operandsFor, operatorsFor } from './operators.js';
import { feelToSentence } from './read.js';
import { saySentence } from './say.js';
import type { Operand, Sentence, SentenceRow } from './sentence.js';
import { sentenceToFeel } from './write.js';

const paths = [
  ...scope.card.map(field => field.key),
  'person.lastName',
  'person.birthDate',
  'person.category',
  'file.person.phone',
  'file.person',
  'person.id',
];

function typeAt(path: string): FieldType {
  const type = fieldTypeAt(path, scope);
  if (!type) throw new Error(`${path} is not in the example.`);
  return type;
}

const units = (scale: number): fc.Arbitrary<string> =>
  fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map(number => {
    const digits = String(number < 0n ? -number : number).padStart(scale + 1, '0');
    return `${number < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`;
  });
const instant = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});

function valueFor(type: FieldType): fc.Arbitrary<Value> {
  switch (type.kind) {
    case 'int':
      return fc.maxSafeInteger();
    case 'money':
      return units(2);
    case 'decimal':
      return units(type.scale);
    case 'date':
      return instant.map(date => date.toISOString().slice(0, 10));
    case 'dateTime':
      return instant.map(date => date.toISOString());
    case 'choice':
    case 'many':
      return fc.constantFrom(...type.options.map(option => option.key));
    default:
      return fc.oneof(
        fc.string({ maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('', '"', '\\', '\\n', '\n', '\u2028', 'ё «»', '\ud800'),
      );
  }
}

function operandOf(type: FieldType, kind: Operand['kind'], path: string): fc.Arbitrary<Operand> {
  switch (kind) {
    case 'none':
      return fc.constant({ kind });
    case 'value':
      return valueFor(type).map(value => ({ kind, value }));
    case 'path':
      return fc.constant({ kind, path });
    case 'today':
      return fc.integer({ min: -5000, max: 5000 }).map(days => ({ kind, days }));
    case 'values':
      return fc.array(valueFor(type), { minLength: 1, maxLength: 5 }).map(values => ({ kind, values }));
  }
}

const row: fc.Arbitrary<SentenceRow> = fc.constantFrom(...paths).chain(path => {
  const type = typeAt(path);
  return fc.constantFrom(...operatorsFor(type)).chain(operator =>
    fc.constantFrom(...operandsFor(type, operator)).chain(kind =>
      operandOf(type, kind, path).map(operand => {
        const pair =
          operand.kind === 'values' && operator === 'between'
            ? [operand.values[0] ?? null, operand.values.at(-1) ?? null]
            : undefined;
        return { path, operator, operand: pair ? { kind: 'values' as const, values: pair } : operand };
      }),
    ),
  );
});

const sentence: fc.Arbitrary<Sentence> = fc
  .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(row, { maxLength: 6 }))
  .map(([joint, rows]) => ({ joint: rows.length < 2 ? 'and' : joint, rows }));

describe('sentences and FEEL', () => {
  test('what rows say can be read back, and compiles', () => {
    fc.assert(
      fc.property(sentence, s => {
        const text = sentenceToFeel(s, scope);
        expect(feelToSentence(text, scope)).toEqual(s);
        const compiled = compile(text, scope, 'condition');
        expect(compiled.ok || compiled.problems).toBe(true);
        for (const language of ['ru', 'en'] as const) expect(saySentence(s, scope, language)).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['amount > 500000', { path: 'amount', operator: 'greater', operand: { kind: 'value', value: '500000.00' } }],
    ['amount <= limit', { path: 'amount', operator: 'atMost', operand: { kind: 'path', path: 'limit' } }],
    [
      'type in ("complaint", "request")',
      { path: 'type', operator: 'oneOf', operand: { kind: 'values', values: ['complaint', 'request'] } },
    ],
    ['type in ("complaint")', { path: 'type', operator: 'oneOf', operand: { kind: 'values', values: ['complaint'] } }],
    ['urgent', { path: 'urgent', operator: 'yes', operand: { kind: 'none' } }],
    ['not(urgent)', { path: 'urgent', operator: 'no', operand: { kind: 'none' } }],
    ['due < today() - duration("P3D")', { path: 'due', operator: 'less', operand: { kind: 'today', days: -3 } }],
    ['date(receivedAt) >= today()', { path: 'receivedAt', operator: 'atLeast', operand: { kind: 'today', days: 0 } }],
    ['person.lastName = null', { path: 'person.lastName', operator: 'missing', operand: { kind: 'none' } }],
    ['count between 1 and 5', { path: 'count', operator: 'between', operand: { kind: 'values', values: [1, 5] } }],
    [
      'contains(normal text(subject), normal text("крыша"))',
      { path: 'subject', operator: 'contains', operand: { kind: 'value', value: 'крыша' } },
    ],
  ])('%s is a row', (text, expected) => {
    expect(feelToSentence(text, scope)).toEqual({ joint: 'and', rows: [expected] });
  });

  test.each([
    'urgent and (paid or count = 1)',
    'urgent and paid or count = 1',
    'amount + 1 > 2',
    '10 < amount',
    'contains(subject, "a")',
    'if urgent then true else false',
    'amount > 1 +',
    'other > 1',
    'count in [1..5]',
    'date and time("2026-01-01T10:00:00") < receivedAt',
    'receivedAt > date and time("2026-01-01T10:00:00")',
    'false',
    'type > "a"',
    'urgent != true',
  ])('%s is not rows', text => {
    expect(feelToSentence(text, scope)).toBeNull();
  });

  test('no rows say "always"', () => {
    const empty: Sentence = { joint: 'and', rows: [] };
    expect(sentenceToFeel(empty, scope)).toBe('true');
    expect(feelToSentence('', scope)).toEqual(empty);
    expect(saySentence(empty, scope, 'ru')).toBe('всегда');
  });

  test('a row that is not filled in never holds by chance', () => {
    const operand: Operand = { kind: 'none' };
    for (const path of paths) {
      for (const operator of operatorsFor(typeAt(path))) {
        if (operandsFor(typeAt(path), operator).includes('none')) continue;
        const compiled = compile(
          sentenceToFeel({ joint: 'and', rows: [{ path, operator, operand }] }, scope),
          scope,
          'condition',
        );
        expect(compiled.ok).toBe(false);
      }
    }
  });
});

describe('sentences in words', () => {
  const words = (text: string, language: 'ru' | 'en' = 'ru'): string => {
    const read = feelToSentence(text, scope);
    if (!read) throw new Error(`${text} is not rows.`);
    return saySentence(read, scope, language, id => (id === 'usr_1' ? 'Орлова М. П.' : undefined)).replaceAll(
      '\u00a0',
      ' ',
    );
  };

  test.each([
    [
      'amount > 500000 and type = "complaint"',
      'Сумма больше 500 000 ₽ и Тип = Жалоба',
      'Amount is greater than 500,000 ₽ and Type = Complaint',
    ],
    [
      'amount <= 1234.5 or amount >= limit',
      'Сумма не больше 1 234,50 ₽ или Сумма не меньше Предел',
      'Amount is at most 1,234.50 ₽ or Amount is at least Limit',
    ],
    [
      'person.category in ("vip", "gold")',
      'Заявитель → Категория — одно из: ВИП, Золото',
      'Applicant → Category is one of: VIP, Gold',
    ],
    ['due < today() + duration("P3D")', 'Срок раньше сегодня + 3 дня', 'Due is before today + 3 days'],
    ['due >= today() - duration("P1D")', 'Срок не раньше сегодня − 1 день', 'Due is not before today − 1 day'],
    ['due > date("2026-11-05")', 'Срок позже 05.11.2026', 'Due is after 5 Nov 2026'],
    [
      'receivedAt < date and time("2026-11-05T10:00:00.000Z")',
      'Получено раньше 05.11.2026 10:00 UTC',
      'Received is before 5 Nov 2026, 10:00 UTC',
    ],
    ['contains(normal text(subject), normal text("крыша"))', 'Тема содержит «крыша»', 'Subject contains “крыша”'],
    ['urgent and not(paid)', 'Срочно — да и Оплачено — нет', 'Urgent is yes and Paid is no'],
    [
      'email = null or file != null',
      'Почта не заполнено или Дело заполнено',
      'E-mail is not filled in or File is filled in',
    ],
    ['count between 1000 and 20000', 'Количество от 1 000 до 20 000', 'Count is from 1,000 to 20,000'],
    [
      'list contains(channels, "phone") and not(list contains(channels, "web"))',
      'Каналы включает Телефон и Каналы не включает Портал',
      'Channels includes Phone and Channels does not include Portal',
    ],
    ['responsible = "usr_1"', 'Ответственный = Орлова М. П.', 'Responsible = Орлова М. П.'],
    ['rate > 0.5', 'Ставка больше 0,500', 'Rate is greater than 0.500'],
  ])('%s', (text, ru, en) => {
    expect(words(text)).toBe(ru);
    expect(words(text, 'en')).toBe(en);
  });
});
