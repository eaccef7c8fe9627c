import type { Insertable, Transaction } from 'kysely';
import type { Database, WorkCalendarRow } from '../database/rows.js';
import { canonicalJson } from '../definitions/canonical-json.js';
import {
  type FieldProblem,
  fieldProblem,
  type Invalid,
  invalid,
  type NotPermitted,
  notPermitted,
  type Stale,
  stale,
} from '../definitions/outcome.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { type Calendar, type CalendarRoom, readCalendars } from './calendar.js';
import { type CalendarInput, checkCalendar } from './check-calendar.js';

/** How many there may be: all of them are in memory, and in one list. */
export const MOST_CALENDARS = 100;

export type CalendarSaved = { readonly ok: true; readonly calendar: Calendar } | Invalid | Stale | NotPermitted;

/**
 * Saves a calendar. `expectedVersion`: the version this edit began with, 0 for a new one. Terms that are counted from now on go by
 * it; those that have been counted stay.
 */
export async function saveCalendar(
  room: CalendarRoom,
  actor: Actor,
  input: CalendarInput,
  expectedVersion: number,
): Promise<CalendarSaved> {
  if (!may(actor, 'calendar.write')) return notPermitted;
  const checked = checkCalendar(input);
  if (!checked.ok) return invalid(checked.problems);
  const row = {
    name: canonicalJson(checked.name),
    document: canonicalJson(checked.document),
    version: expectedVersion + 1,
    saved_at: room.now(),
    saved_by: actor.id,
  };
  const found = await room.db.transaction().execute(async db => {
    const written = await write(db, input.key, row, expectedVersion);
    if (written === expectedVersion && input.isDefault) await makeDefault(db, input.key);
    return written;
  });
  if (found === 'taken') return invalid([keyTaken(input.key)]);
  if (found === 'full') return invalid([tooMany]);
  if (found === 'gone') return notPermitted;
  if (found !== expectedVersion) return stale(found);
  await room.book.reload();
  const calendar = (await readCalendars(room.db)).find(({ key }) => key === input.key);
  if (!calendar) throw new Error(`Expected the calendar ${input.key} to be there after it was saved, but it is not.`);
  return { ok: true, calendar };
}

/** The version that was found there; written only where it was the expected one. */
async function write(
  db: Transaction<Database>,
  key: string,
  row: Omit<Insertable<WorkCalendarRow>, 'key' | 'is_default'>,
  expectedVersion: number,
): Promise<number | 'taken' | 'gone' | 'full'> {
  if (expectedVersion === 0) {
    const { total } = await db
      .selectFrom('work_calendar')
      .select(eb => eb.fn.countAll<number | string>().as('total'))
      .executeTakeFirstOrThrow();
    if (Number(total) >= MOST_CALENDARS) return 'full';
    const made = await db
      .insertInto('work_calendar')
      .values({ key, ...row, is_default: 0 })
      .onConflict(conflict => conflict.column('key').doNothing())
      .returning('key')
      .executeTakeFirst();
    return made ? 0 : 'taken';
  }
  const changed = await db
    .updateTable('work_calendar')
    .set(row)
    .where('key', '=', key)
    .where('version', '=', expectedVersion)
    .returning('key')
    .executeTakeFirst();
  if (changed) return expectedVersion;
  const present = await db.selectFrom('work_calendar').select('version').where('key', '=', key).executeTakeFirst();
  return present?.version ?? 'gone';
}

/** There is always one; two would be refused by the index. */
async function makeDefault(db: Transaction<Database>, key: string): Promise<void> {
  await db.updateTable('work_calendar').set({ is_default: 0 }).where('is_default', '=', 1).execute();
  await db.updateTable('work_calendar').set({ is_default: 1 }).where('key', '=', key).execute();
}

function keyTaken(key: string): FieldProblem {
  return fieldProblem(
    'key',
    'TAKEN',
    `Ожидался свободный ключ, но календарь «${key}» уже есть. Выберите другой или измените тот.`,
    `Expected a free key, but there is a calendar '${key}'. Choose another one or change that calendar.`,
  );
}

const tooMany = fieldProblem(
  'key',
  'TOO_MANY',
  `Ожидалось не больше ${MOST_CALENDARS} календарей, но столько уже есть. Измените один из них.`,
  `Expected at most ${MOST_CALENDARS} calendars, but there are that many. Change one of them.`,
);
