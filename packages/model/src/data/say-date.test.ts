import { describe, expect, test } from '@jest/globals';
import { sayDate, sayDateTime } from './say-date.js';

describe('a date as people read it', () => {
  test('in each language has one form', () => {
    expect(sayDate('2026-11-05', 'ru')).toBe('05.11.2026');
    expect(sayDate('2026-11-05', 'en')).toBe('5 Nov 2026');
    expect(sayDate('2026-09-30', 'en')).toBe('30 Sep 2026');
  });

  test('with a time, too', () => {
    expect(sayDateTime('2026-11-05', '09:30', 'ru')).toBe('05.11.2026 09:30');
    expect(sayDateTime('2026-11-05', '09:30', 'en')).toBe('5 Nov 2026, 09:30');
  });
});
