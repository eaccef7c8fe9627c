import type { Language } from '../vocabulary.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-05` as people read it: `05.11.2026`, or `5 Nov 2026`, which nobody reads the other way round. */
export function sayDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'ru' ? `${day}.${month}.${year}` : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** With the time of the clock: `05.11.2026 09:30`, `5 Nov 2026, 09:30`. */
export function sayDateTime(date: string, time: string, language: Language): string {
  return `${sayDate(date, language)}${language === 'ru' ? '' : ','} ${time}`;
}
