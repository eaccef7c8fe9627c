import { describe, expect, test } from '@jest/globals';
import { given, scope } from '../fixtures/appeal.js';
import { sayFormula } from './say-formula.js';

const said = (text: string, language: 'ru' | 'en' = 'ru') =>
  sayFormula(text, { scope, language, nameOf: () => undefined }).replaceAll('\u00a0', ' ');
const counted = (text: string) =>
  sayFormula(text, {
    scope,
    language: 'ru',
    nameOf: id => (id === 'person_1' ? 'Иванов' : undefined),
    valueAt: path => given[path] ?? null,
  }).replaceAll('\u00a0', ' ');

describe('a formula in words', () => {
  test.each([
    ['amount * rate / 100', 'Сумма × Ставка ÷ 100', 'Amount × Rate ÷ 100'],
    ['(amount + limit) * 2', '(Сумма + Предел) × 2', '(Amount + Limit) × 2'],
    ['amount - (limit - 1)', 'Сумма − (Предел − 1)', 'Amount − (Limit − 1)'],
    ['amount / (limit * 2)', 'Сумма ÷ (Предел × 2)', 'Amount ÷ (Limit × 2)'],
    ['amount + limit + 1000000.5', 'Сумма + Предел + 1 000 000,5', 'Amount + Limit + 1,000,000.5'],
    ['-amount', '−Сумма', '−Amount'],
    ['round(amount * 0.13, 2)', 'округлить(Сумма × 0,13; 2)', 'rounded(Amount × 0.13; 2)'],
    [
      'if type = "complaint" and urgent then amount else 0',
      'если (Тип = Жалоба) и Срочно, то Сумма, иначе 0',
      'if (Type = Complaint) and Urgent, then Amount, else 0',
    ],
    [
      'if due < today() then 1 else 2',
      'если Срок раньше сегодня, то 1, иначе 2',
      'if Due is before today, then 1, else 2',
    ],
    ['if due = null then 1 else 2', 'если Срок не заполнено, то 1, иначе 2', 'if Due is not filled in, then 1, else 2'],
    [
      'if list contains(channels, "post") then count(channels) * 100 else 0',
      'если Каналы включает Почта, то сколько(Каналы) × 100, иначе 0',
      'if Channels includes Post, then count of(Channels) × 100, else 0',
    ],
    ['person.birthDate.year', 'Заявитель → Дата рождения (год)', 'Applicant → Birth date (year)'],
    ['(date("2026-11-05") - due).days', '(05.11.2026 − Срок) (дней)', '(5 Nov 2026 − Due) (days)'],
    [
      'if type in ("complaint") then 1 else 2',
      'если Тип — одно из: Жалоба, то 1, иначе 2',
      'if Type is one of: Complaint, then 1, else 2',
    ],
    [
      'if count in [1..5] then 1 else 2',
      'если Количество — одно из: от 1 до 5, то 1, иначе 2',
      'if Count is one of: from 1 to 5, then 1, else 2',
    ],
    [
      'if count between 1 and 5 then null else 2',
      'если Количество от 1 до 5, то ничего, иначе 2',
      'if Count is from 1 to 5, then nothing, else 2',
    ],
    ['subject + " №"', 'Тема + « №»', 'Subject + “ №”'],
    ['min(amount, limit)', 'меньшее из(Сумма; Предел)', 'least of(Amount; Limit)'],
    ['amount +', 'amount +', 'amount +'],
    ['nothing.such', 'nothing.such', 'nothing.such'],
  ])('%s', (text, ru, en) => {
    expect(said(text)).toBe(ru);
    expect(said(text, 'en')).toBe(en);
  });

  test('with values in the places of the fields; what is not given is a gap', () => {
    expect(counted('amount * rate / 100')).toBe('1 234,50 ₽ × 0,125 ÷ 100');
    expect(counted('if type = "complaint" then amount else nothing')).toContain('Жалоба = Жалоба');
    expect(counted('count(channels) * 2')).toBe('сколько(«Почта, Телефон») × 2');
    expect(sayFormula('amount + limit', { scope, language: 'ru', nameOf: () => undefined, valueAt: () => null })).toBe(
      '… + …',
    );
  });
});
