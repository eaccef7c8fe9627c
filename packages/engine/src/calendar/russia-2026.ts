import { russianYear } from './russian-holidays.js';

/**
 * 2026, five-day week: 247 working days, 1972 hours at 40 a week.
 * 3 and 4 January moved by the Government's decree No. 1466 of 24.09.2025; 8 March and 9 May by ТК РФ ст. 112 ч. 2 (the next working day).
 */
export const RUSSIA_2026 = russianYear(
  2026,
  { '01-09': '01-03', '12-31': '01-04', '03-09': '03-08', '05-11': '05-09' },
  ['04-30', '05-08', '06-11', '11-03'],
);
