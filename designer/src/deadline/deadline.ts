import type { DeadlineState } from '../graphql/generated/graphql.js';

/** An instant by the clocks of the house. */
export type LocalOf = (instant: string | Date) => { readonly date: string; readonly time: string };

/** How urgent a due date is, in a few words: what they are filled with, and the day where it is told. */
export type Urgency =
  | { readonly word: 'paused' }
  | { readonly word: 'lateMinutes' | 'lateHours' | 'lateDays'; readonly count: number }
  | { readonly word: 'today' | 'tomorrow' }
  | { readonly word: 'todayAt' | 'tomorrowAt'; readonly time: string }
  | { readonly word: 'on'; readonly date: string };

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/**
 * «сегодня до 18:00», «просрочено на 2 дня». A term in days lasts until the last instant of its day: no time is told then.
 * `now`: milliseconds.
 */
export function urgencyOf(due: string, state: DeadlineState, now: number, localOf: LocalOf): Urgency {
  if (state === 'PAUSED') return { word: 'paused' };
  const late = now - Date.parse(due);
  if (late >= DAY) return { word: 'lateDays', count: Math.floor(late / DAY) };
  if (late >= HOUR) return { word: 'lateHours', count: Math.floor(late / HOUR) };
  if (late > 0) return { word: 'lateMinutes', count: Math.max(1, Math.floor(late / MINUTE)) };
  const { date, time } = localOf(due);
  const whole = time === '23:59';
  if (date === localOf(new Date(now)).date) return whole ? { word: 'today' } : { word: 'todayAt', time };
  if (date === localOf(new Date(now + DAY)).date) return whole ? { word: 'tomorrow' } : { word: 'tomorrowAt', time };
  return { word: 'on', date };
}

/** Missed, soon, or still far: colour and sign repeat the words. */
export function toneOf({ word }: Urgency, state: DeadlineState): 'bad' | 'warn' | 'plain' {
  if (word.startsWith('late')) return 'bad';
  return state === 'WARNED' || word === 'today' || word === 'todayAt' ? 'warn' : 'plain';
}
