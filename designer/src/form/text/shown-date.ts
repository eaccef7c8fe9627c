import { isDate, sayDate } from '@marshrut/model';
import { language } from '../../i18n/language.js';
import { dateTime } from '../../i18n/moment.js';

/** `2026-11-23` → `23.11.2026`, `23 Nov 2026`; unfinished text stays as it is. */
export function shownDate(value: string): string {
  return isDate(value) ? sayDate(value, language()) : value;
}

/** A UTC instant → `23.11.2026 09:30`, `23 Nov 2026, 09:30` by the clocks of the house; unfinished text stays as it is. */
export function shownDateTime(value: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)) ? dateTime(value) : value;
}
