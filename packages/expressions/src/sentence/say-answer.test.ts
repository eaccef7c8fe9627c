import { describe, expect, it } from '@jest/globals';
import { localText, type Value } from '@marshrut/model';
import type { ExpressionType } from '../expression.js';
import { sayAnswer } from './say-answer.js';

const options = [
  { key: 'complaint', name: localText('Жалоба', 'Complaint') },
  { key: 'request', name: localText('Заявление', 'Request') },
];
const choice = { kind: 'choice', options } as const;
const money = { kind: 'number', whole: false, money: true } as const;
const whole = { kind: 'number', whole: true, money: false } as const;
const nameOf = (id: string) => (id === 'person_1' ? 'Орлова Марина' : undefined);

const said: readonly [ExpressionType, Value, string, string][] = [
  [{ kind: 'text' }, 'ОБ-2026-00001', 'ОБ-2026-00001', 'ОБ-2026-00001'],
  [{ kind: 'text' }, null, '', ''],
  [{ kind: 'boolean' }, true, 'да', 'yes'],
  [{ kind: 'date' }, '2026-06-23', '23.06.2026', '23 Jun 2026'],
  [{ kind: 'dateTime' }, '2026-06-23T21:30:00.000Z', '24.06.2026 00:30', '24 Jun 2026, 00:30'],
  [money, '1250000.50', '1\u00a0250\u00a0000,50\u00a0₽', '1,250,000.50\u00a0₽'],
  [money, '300000.00', '300\u00a0000\u00a0₽', '300,000\u00a0₽'],
  [whole, 12500, '12\u00a0500', '12,500'],
  [choice, 'complaint', 'Жалоба', 'Complaint'],
  [{ kind: 'list', of: choice }, 'complaint\nrequest', 'Жалоба, Заявление', 'Complaint, Request'],
  [{ kind: 'reference', entity: 'Person' }, 'person_1', 'Орлова Марина', 'Орлова Марина'],
  [{ kind: 'reference', entity: 'Person' }, 'person_2', '', ''],
];

describe('an answer in a text for people', () => {
  it.each(said)('%j %j', (type, value, ru, en) => {
    const speech = { timeZone: 'Europe/Moscow', nameOf };
    expect(sayAnswer(value, type, { ...speech, language: 'ru' })).toBe(ru);
    expect(sayAnswer(value, type, { ...speech, language: 'en' })).toBe(en);
  });
});
