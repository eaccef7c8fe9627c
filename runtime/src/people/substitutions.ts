import { DAY, dayNumber, instantOf, readDate, todayIn } from '@marshrut/expressions';
import { isDate } from '@marshrut/model';
import { instantOf as toInstant } from '../database/instant.js';
import { isText } from '../tables/plain-text.js';
import type { Actor, SubstitutionMode } from './actor.js';
import { may } from './gate.js';
import { done, type FieldRefusal, invalid, notPermitted, type Outcome, refusal } from './outcome.js';
import type { People } from './people.js';
import { permissionsOf } from './permission.js';
import { findPerson, type Person } from './person.js';

/** Who stands in for whom, how, and on which days of the installation's calendar, both included. */
export interface Substitution {
  readonly id: string;
  readonly absent: string;
  readonly deputy: string;
  readonly mode: SubstitutionMode;
  readonly firstDay: string;
  readonly lastDay: string;
  /** It holds at this moment; otherwise it is still to come. */
  readonly present: boolean;
  readonly setBy: string;
}

export interface NewSubstitution {
  /** Who is away. */
  readonly user: string;
  readonly deputy: string;
  readonly mode: SubstitutionMode;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Days a substitution lasts at most: a year. */
const LONGEST = 366;

/** Those that hold or are to come, by the people they are about: as the one who is away and as the deputy. */
export async function listSubstitutions(
  { db, now }: People,
  timeZone: string,
  users: readonly string[],
): Promise<readonly Substitution[]> {
  const known = users.filter(isText);
  if (known.length === 0) return [];
  const at = now();
  const rows = await db
    .selectFrom('substitution')
    .select(['id', 'absent', 'deputy', 'mode', 'starts_at', 'ends_at', 'created_by'])
    .where('revoked_at', 'is', null)
    .where('ends_at', '>', at)
    .where(eb => eb.or([eb('absent', 'in', known), eb('deputy', 'in', known)]))
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map(row => {
    const [starts, ends] = [toInstant(row.starts_at), toInstant(row.ends_at)];
    return {
      id: row.id,
      absent: row.absent,
      deputy: row.deputy,
      mode: row.mode,
      firstDay: todayIn(starts, timeZone),
      lastDay: todayIn(new Date(Date.parse(ends) - 1).toISOString(), timeZone),
      present: starts <= at,
      setBy: row.created_by,
    };
  });
}

/**
 * By the one who is away, their manager or an administrator. From the beginning of the first day, or at once, to the end of the last.
 * Refuses: UNKNOWN (deputy), CIRCULAR (deputy), OUT_OF_RANGE (firstDay, lastDay).
 */
export async function setSubstitution(
  people: People,
  actor: Actor,
  timeZone: string,
  { user, deputy, mode, firstDay, lastDay }: NewSubstitution,
): Promise<Outcome<string>> {
  const absent = await findPerson(people, user);
  if (!absent?.active || !may(actor, 'substitution.write', absent)) return notPermitted;
  const now = people.now();
  const fields = [
    ...checkDeputy(absent, await findPerson(people, deputy)),
    ...checkDays(firstDay, lastDay, todayIn(now, timeZone)),
  ];
  if (fields.length > 0) return invalid(fields);
  const id = people.newId('sub');
  await people.db
    .insertInto('substitution')
    .values({
      id,
      absent: user,
      deputy,
      mode,
      starts_at: beginning(firstDay, 0, timeZone),
      ends_at: beginning(lastDay, 1, timeZone),
      created_at: now,
      created_by: actor.id,
      revoked_at: null,
      revoked_by: null,
    })
    .execute();
  return done(id);
}

/** From this moment on; by whoever may set it. Answers whom it was about. */
export async function endSubstitution(
  people: People,
  actor: Actor,
  id: string,
): Promise<Outcome<Pick<Substitution, 'absent' | 'deputy'>>> {
  const row = isText(id)
    ? await people.db
        .selectFrom('substitution')
        .select(['absent', 'deputy'])
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .where('ends_at', '>', people.now())
        .executeTakeFirst()
    : undefined;
  const absent = row && (await findPerson(people, row.absent));
  if (!row || !absent || !may(actor, 'substitution.write', absent)) return notPermitted;
  await people.db
    .updateTable('substitution')
    .set({ revoked_at: people.now(), revoked_by: actor.id })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
  return done(row);
}

function checkDeputy(absent: Person, deputy: Person | null): readonly FieldRefusal[] {
  if (deputy?.id === absent.id)
    return [
      refusal(
        'deputy',
        'CIRCULAR',
        'Ожидался другой человек, но выбран тот, кого замещают. Выберите другого.',
        'Expected another person, but it is the one who is away. Choose somebody else.',
      ),
    ];
  if (deputy?.active && permissionsOf(deputy.roles).has('WORK')) return [];
  return [
    refusal(
      'deputy',
      'UNKNOWN',
      'Ожидался действующий сотрудник, который работает с задачами, но это не так. Выберите другого.',
      'Expected an active person who works on tasks, but this is none. Choose somebody else.',
    ),
  ];
}

function checkDays(firstDay: string, lastDay: string, today: string): readonly FieldRefusal[] {
  const [first, last] = [number(firstDay), number(lastDay)];
  if (first === null || last === null || last < first || last < (number(today) ?? 0))
    return [
      refusal(
        'lastDay',
        'OUT_OF_RANGE',
        'Ожидался последний день не раньше первого и не в прошлом, но он раньше. Исправьте период.',
        'Expected a last day not before the first and not in the past, but it is earlier. Correct the period.',
      ),
    ];
  if (last - first < LONGEST) return [];
  return [
    refusal(
      'lastDay',
      'OUT_OF_RANGE',
      `Ожидалось не больше ${LONGEST} дней, но период длиннее. Сократите его.`,
      `Expected at most ${LONGEST} days, but the period is longer. Shorten it.`,
    ),
  ];
}

function number(date: string): number | null {
  return isDate(date) ? dayNumber(readDate(date, date)) : null;
}

function beginning(date: string, daysLater: number, timeZone: string): string {
  return new Date(instantOf((dayNumber(readDate(date, date)) + daysLater) * DAY, timeZone)).toISOString();
}
