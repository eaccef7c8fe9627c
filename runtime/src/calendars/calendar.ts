import type { CalendarDocument, LocalText } from '@marshrut/model';
import type { Kysely, Selectable } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Database, WorkCalendarRow } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { CalendarBook } from './book.js';

/** What the services of this room are handed. `now` is a UTC instant. */
export interface CalendarRoom {
  readonly db: Kysely<Database>;
  readonly now: () => string;
  readonly book: CalendarBook;
}

/** A work calendar as administrators keep it; `savedBy` is null while it is as the product ships it. */
export interface Calendar {
  readonly key: string;
  readonly name: LocalText;
  readonly document: CalendarDocument;
  /** Terms that name no calendar are counted by it. There is exactly one. */
  readonly isDefault: boolean;
  readonly version: number;
  readonly savedAt: string;
  readonly savedBy: string | null;
}

/** All of them, the default one first, then by key. There are at most `MOST_CALENDARS`. */
export async function listCalendars({ db }: Pick<CalendarRoom, 'db'>, actor: Actor): Promise<readonly Calendar[]> {
  return may(actor, 'calendar.read') ? readCalendars(db) : [];
}

export async function readCalendars(db: Kysely<Database>): Promise<readonly Calendar[]> {
  const rows = await db.selectFrom('work_calendar').selectAll().orderBy('is_default', 'desc').orderBy('key').execute();
  const dialect = dialectOf(db);
  return rows.map(
    (row: Selectable<WorkCalendarRow>): Calendar => ({
      key: row.key,
      name: readJson<LocalText>(row.name, dialect),
      document: readJson<CalendarDocument>(row.document, dialect),
      isDefault: row.is_default === 1,
      version: row.version,
      savedAt: instantOf(row.saved_at),
      savedBy: row.saved_by,
    }),
  );
}
