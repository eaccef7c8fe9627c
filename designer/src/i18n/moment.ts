import { sayDate, sayDateTime } from '@marshrut/model';
import { language } from './language.js';
import { localOf } from './zone.js';

/** Instants by the clocks of the house, in words of the interface: `23.11.2026 12:41`, `12:41`, «5 мин назад». */
export function clockTime(instant: string | Date): string {
  return localOf(instant).time;
}

export function dateTime(instant: string | Date): string {
  const { date, time } = localOf(instant);
  return sayDateTime(date, time, language());
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
];

/** How long ago, in the largest unit that fits: «2 ч назад»; after a week the date. */
export function age(instant: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(instant)) / 1000);
  if (seconds > 7 * 86_400) return sayDate(localOf(instant).date, language());
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: 'auto', style: 'short' });
  if (seconds < 60) return relative.format(0, 'second');
  const fitting = steps.findLast(([, size]) => seconds >= size) ?? (['minute', 60] as const);
  return relative.format(-Math.floor(seconds / fitting[1]), fitting[0]);
}
