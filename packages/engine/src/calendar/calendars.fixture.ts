import { localText } from '@marshrut/model';
import type { Hours, WorkCalendar } from './work-calendar.js';

const day: Hours = [['08:00', '16:00']];

/** Works always, nights included, where clocks change on 29 March and 25 October 2026. */
export const BERLIN: WorkCalendar = {
  key: 'berlin',
  name: localText('Круглосуточно', 'Round the clock'),
  timeZone: 'Europe/Berlin',
  week: {
    1: [['00:00', '24:00']],
    2: [['00:00', '24:00']],
    3: [['00:00', '24:00']],
    4: [['00:00', '24:00']],
    5: [['00:00', '24:00']],
    6: [['00:00', '24:00']],
    7: [['00:00', '24:00']],
  },
  days: {},
  shortDayLess: 60,
};

/** Every kind of special day: 1 June 2026 is a Monday. */
export const SHOP: WorkCalendar = {
  key: 'shop',
  name: localText('Магазин', 'Shop'),
  timeZone: 'Europe/Moscow',
  week: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: null, 7: null },
  days: {
    '2026-06-02': 'holiday',
    '2026-06-03': 'short',
    '2026-06-04': 'dayOff',
    '2026-06-05': { hours: [['10:00', '11:30']] },
    '2026-06-06': 'working',
  },
  names: { '2026-06-02': localText('День магазина', 'Shop day') },
  shortDayLess: 60,
};

export const NEVER: WorkCalendar = {
  ...SHOP,
  key: 'never',
  week: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
  days: {},
};
