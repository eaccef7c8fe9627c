import { language } from './language.js';

/** Instants and dates in words of the interface: `23.11.2026`, `12:41`, «5 мин назад». */
const formats = {
  date: { day: '2-digit', month: '2-digit', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  dateTime: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const cache = new Map<string, Intl.DateTimeFormat>();

function format(instant: string | Date, name: keyof typeof formats): string {
  const locale = language() === 'ru' ? 'ru-RU' : 'en-GB';
  const key = `${locale}.${name}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(locale, formats[name]);
  cache.set(key, known);
  return known.format(typeof instant === 'string' ? new Date(instant) : instant).replaceAll('/', '.');
}

export function clockTime(instant: string | Date): string {
  return format(instant, 'time');
}

export function dateTime(instant: string | Date): string {
  return format(instant, 'dateTime');
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
];

/** How long ago, in the largest unit that fits: «2 ч назад»; after a week the date. */
export function age(instant: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(instant)) / 1000);
  if (seconds > 7 * 86_400) return format(instant, 'date');
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: 'auto', style: 'short' });
  if (seconds < 60) return relative.format(0, 'second');
  const fitting = steps.findLast(([, size]) => seconds >= size) ?? (['minute', 60] as const);
  return relative.format(-Math.floor(seconds / fitting[1]), fitting[0]);
}
