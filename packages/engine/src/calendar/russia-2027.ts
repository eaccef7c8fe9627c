import { russianYear } from './russian-holidays.js';

/**
 * 2027, five-day week, UNVERIFIED: only what the Labour Code gives by itself. 1 May, 9 May and 12 June fall on days off and move to the
 * next working day (ТК РФ ст. 112 ч. 2). The Government's decree for the year was not to be had: where it moves the days off of 2 and
 * 3 January, and whether it makes a Saturday a working day or 31 December a day off, is missing here. `RUSSIA.settledUntil` says so
 * to whoever reads a due date of 2027.
 */
export const RUSSIA_2027 = russianYear(2027, { '05-03': '05-01', '05-10': '05-09', '06-14': '06-12' }, [
  '02-22',
  '04-30',
  '06-11',
  '11-03',
  '12-31',
]);
