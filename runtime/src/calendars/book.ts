import type { WorkCalendar } from '@marshrut/engine';
import type { Kysely } from 'kysely';
import type { Database } from '../database/rows.js';
import { readCalendars } from './calendar.js';

/**
 * All calendars in memory, for terms are counted inside a decision, which waits for nothing. A term is counted once; what is read
 * anew here moves no term that has been counted.
 */
export interface CalendarBook {
  /** By key; null, and a key there is none of, is the default one. */
  calendar(key: string | null): WorkCalendar;
  /** Reads what this and other nodes have saved. */
  reload(): Promise<void>;
}

export async function openCalendarBook(db: Kysely<Database>): Promise<CalendarBook> {
  let known = await read(db);
  return {
    calendar: key => (key === null ? undefined : known.byKey.get(key)) ?? known.usual,
    async reload() {
      known = await read(db);
    },
  };
}

interface Known {
  readonly byKey: ReadonlyMap<string, WorkCalendar>;
  readonly usual: WorkCalendar;
}

async function read(db: Kysely<Database>): Promise<Known> {
  const calendars = await readCalendars(db);
  const byKey = new Map(calendars.map(({ key, name, document }) => [key, { key, name, ...document }]));
  const usual = byKey.get(calendars.find(({ isDefault }) => isDefault)?.key ?? '');
  if (!usual) throw new Error('Expected a default work calendar, but there is none. Restore the table work_calendar.');
  return { byKey, usual };
}
