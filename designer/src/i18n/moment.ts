import { sayDate, sayDateTime } from '@marshrut/model';
import { language } from './language.js';

/** Instants by the clock of this device, in words of the interface: `23.11.2026 12:41`, `12:41`, «5 мин назад». */
const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

function here(instant: string | Date): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = clock.format(new Date(instant)).split(' ');
  return { date, time };
}

export function clockTime(instant: string | Date): string {
  return here(instant).time;
}

export function dateTime(instant: string | Date): string {
  const { date, time } = here(instant);
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
  if (seconds > 7 * 86_400) return sayDate(here(instant).date, language());
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: 'auto', style: 'short' });
  if (seconds < 60) return relative.format(0, 'second');
  const fitting = steps.findLast(([, size]) => seconds >= size) ?? (['minute', 60] as const);
  return relative.format(-Math.floor(seconds / fitting[1]), fitting[0]);
}
