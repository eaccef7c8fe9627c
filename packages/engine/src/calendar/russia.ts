import { localText } from '@marshrut/model';
import { RUSSIA_2026 } from './russia-2026.js';
import { RUSSIA_2027 } from './russia-2027.js';
import type { Hours, WorkCalendar } from './work-calendar.js';

const hours: Hours = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];

/** The Russian production calendar: five days of eight hours. Days of other years are told by the weekday alone. */
export const RUSSIA: WorkCalendar = {
  key: 'russia',
  name: localText('Производственный календарь России', 'Russian production calendar'),
  timeZone: 'Europe/Moscow',
  week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null, 7: null },
  days: { ...RUSSIA_2026.days, ...RUSSIA_2027.days },
  names: { ...RUSSIA_2026.names, ...RUSSIA_2027.names },
  shortDayLess: 60,
  settledUntil: '2026-12-31',
};
