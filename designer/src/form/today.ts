import { localOf } from '../i18n/zone.js';

/** The calendar date of an instant in the house: `2026-11-23`. */
export function dateHere(instant: Date = new Date()): string {
  return localOf(instant).date;
}
