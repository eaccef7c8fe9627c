import { isDate } from '@marshrut/model';
import { instantOf, localOf } from '../../i18n/zone.js';

/** `23.11.2026` → `2026-11-23`; an unfinished or impossible date is null. */
export function dateFromText(text: string): string | null {
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim());
  const date = match ? `${match[3]}-${match[2]}-${match[1]}` : '';
  return isDate(date) ? date : null;
}

/** `2026-11-23` → `23.11.2026`, in every language; unfinished text stays as it is. */
export function textFromDate(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : value;
}

/** `23.11.2026 09:30` by the clocks of the house → the UTC instant; an unfinished or impossible one is null. */
export function instantFromText(text: string): string | null {
  const match = /^(\d{2}\.\d{2}\.\d{4}) (\d{2}):(\d{2})$/.exec(text.trim());
  const date = dateFromText(match?.[1] ?? '');
  if (!match || !date || Number(match[2]) > 23 || Number(match[3]) > 59) return null;
  return instantOf(date, `${match[2]}:${match[3]}`);
}

export function textFromInstant(value: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value) : null;
  if (!instant || Number.isNaN(instant.getTime())) return value;
  const { date, time } = localOf(instant);
  return `${textFromDate(date)} ${time}`;
}
