import { expect, test } from '@jest/globals';
import { toneOf, urgencyOf } from './deadline.js';

/** Three hours ahead, as in Moscow. */
const localOf = (instant: string | Date) => {
  const text = new Date(new Date(instant).getTime() + 3 * 3_600_000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
};
const now = Date.parse('2026-11-30T09:00:00.000Z');
const at = (due: string, state: 'RUNNING' | 'WARNED' | 'PAUSED' | 'MISSED' = 'RUNNING') =>
  urgencyOf(due, state, now, localOf);

test('a due date is told by today, tomorrow, or its day', () => {
  expect(at('2026-11-30T15:00:00.000Z')).toEqual({ word: 'todayAt', time: '18:00' });
  expect(at('2026-11-30T20:59:59.999Z')).toEqual({ word: 'today' });
  expect(at('2026-12-01T09:30:00.000Z')).toEqual({ word: 'tomorrowAt', time: '12:30' });
  expect(at('2026-12-01T20:59:59.999Z')).toEqual({ word: 'tomorrow' });
  expect(at('2026-12-04T20:59:59.999Z')).toEqual({ word: 'on', date: '2026-12-04' });
});

test('what is late is told by how much, in the largest unit', () => {
  expect(at('2026-11-30T08:59:40.000Z')).toEqual({ word: 'lateMinutes', count: 1 });
  expect(at('2026-11-30T06:30:00.000Z')).toEqual({ word: 'lateHours', count: 2 });
  expect(at('2026-11-28T08:00:00.000Z', 'MISSED')).toEqual({ word: 'lateDays', count: 2 });
});

test('a paused deadline is neither late nor near', () => {
  const paused = at('2026-11-28T08:00:00.000Z', 'PAUSED');
  expect([paused, toneOf(paused, 'PAUSED')]).toEqual([{ word: 'paused' }, 'plain']);
});

test('colours: late, near or warned of, far', () => {
  const tone = (due: string, state: 'RUNNING' | 'WARNED') => toneOf(at(due, state), state);
  expect(tone('2026-11-30T08:00:00.000Z', 'RUNNING')).toBe('bad');
  expect(tone('2026-11-30T15:00:00.000Z', 'RUNNING')).toBe('warn');
  expect(tone('2026-12-04T15:00:00.000Z', 'WARNED')).toBe('warn');
  expect(tone('2026-12-04T15:00:00.000Z', 'RUNNING')).toBe('plain');
});
