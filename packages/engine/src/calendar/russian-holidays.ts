import { type LocalText, localText } from '@marshrut/model';
import { sayDay } from './say-day.js';
import type { SpecialDay, WorkCalendar } from './work-calendar.js';

/** Special days of one year, to be laid into a calendar. */
export type YearOfDays = Required<Pick<WorkCalendar, 'days' | 'names'>>;

const newYear = localText('Новогодние каникулы', 'New Year holidays');

/** ТК РФ ст. 112 ч. 1, by month and day. */
const holidays: Readonly<Record<string, LocalText>> = {
  '01-01': newYear,
  '01-02': newYear,
  '01-03': newYear,
  '01-04': newYear,
  '01-05': newYear,
  '01-06': newYear,
  '01-07': localText('Рождество Христово', 'Christmas Day'),
  '01-08': newYear,
  '02-23': localText('День защитника Отечества', 'Defender of the Fatherland Day'),
  '03-08': localText('Международный женский день', "International Women's Day"),
  '05-01': localText('Праздник Весны и Труда', 'Spring and Labour Day'),
  '05-09': localText('День Победы', 'Victory Day'),
  '06-12': localText('День России', 'Russia Day'),
  '11-04': localText('День народного единства', 'National Unity Day'),
};

/**
 * The holidays of `year` with what differs from year to year: `moved` are days off by the day they moved to, with the day they
 * moved from; `short` the working days right before a holiday (ТК РФ ст. 95). Days are `MM-DD`.
 */
export function russianYear(
  year: number,
  moved: Readonly<Record<string, string>>,
  short: readonly string[],
): YearOfDays {
  const dated = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
    Object.fromEntries(entries.map(([day, value]) => [`${year}-${day}`, value]));
  const days: [string, SpecialDay][] = [
    ...Object.keys(holidays).map((day): [string, SpecialDay] => [day, 'holiday']),
    ...Object.keys(moved).map((day): [string, SpecialDay] => [day, 'dayOff']),
    ...short.map((day): [string, SpecialDay] => [day, 'short']),
  ];
  const names = [
    ...Object.entries(holidays),
    ...Object.entries(moved).map(([day, from]) => [day, transferFrom(year, from)] as const),
  ];
  return { days: dated(days), names: dated(names) };
}

function transferFrom(year: number, from: string): LocalText {
  const day = `${year}-${from}`;
  return localText(`перенос с ${sayDay(day, 'ru')}`, `moved from ${sayDay(day, 'en')}`);
}
