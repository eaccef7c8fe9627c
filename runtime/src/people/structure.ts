import type { Kysely } from 'kysely';
import { isText } from '../tables/plain-text.js';
import { checkName, isRefusal } from './check-input.js';
import { type FieldRefusal, refusal } from './outcome.js';
import type { PeopleTables } from './tables.js';

/** Where a person stands. What is left out, or null, stays as it is; an empty text takes the manager or the position away. */
export interface Place {
  /** Keys of groups. */
  readonly groups?: readonly string[] | null | undefined;
  /** The id of the manager. */
  readonly manager?: string | null | undefined;
  readonly position?: string | null | undefined;
}

const POSITION_LIMIT = 100;

/** Steps upwards that are followed: nobody has so many managers above them. */
const HIGHEST = 100;

/** Inside a transaction. Refuses: UNKNOWN (groups, manager), CIRCULAR (manager), TOO_LONG, CONTROL_CHARACTER (position). */
export async function checkPlace(
  db: Kysely<PeopleTables>,
  person: string | null,
  { groups, manager, position }: Place,
): Promise<readonly FieldRefusal[]> {
  const title = position ? checkName('position', position, POSITION_LIMIT) : null;
  return [
    ...(await unknownGroups(db, groups ?? [])),
    ...(manager ? await checkManager(db, person, manager) : []),
    ...(isRefusal(title) ? [title] : []),
  ];
}

/** Inside a transaction, after `checkPlace`. */
export async function writePlace(
  db: Kysely<PeopleTables>,
  person: string,
  { groups, manager, position }: Place,
): Promise<void> {
  if (manager != null || position != null)
    await db
      .updateTable('user')
      .set({
        ...(manager == null ? {} : { manager: manager || null }),
        ...(position == null ? {} : { position: position.trim() || null }),
      })
      .where('id', '=', person)
      .execute();
  if (groups == null) return;
  await db.deleteFrom('people_group_member').where('user_id', '=', person).execute();
  const rows = [...new Set(groups)].map(people_group => ({ user_id: person, people_group }));
  if (rows.length > 0) await db.insertInto('people_group_member').values(rows).execute();
}

async function unknownGroups(db: Kysely<PeopleTables>, groups: readonly string[]): Promise<readonly FieldRefusal[]> {
  const asked = groups.filter(isText);
  const known =
    asked.length === 0 ? [] : await db.selectFrom('people_group').select('key').where('key', 'in', asked).execute();
  const unknown = groups.filter(group => !known.some(({ key }) => key === group));
  if (unknown.length === 0) return [];
  const list = unknown.join(', ');
  return [
    refusal(
      'groups',
      'UNKNOWN',
      `Ожидались существующие группы, но таких нет: ${list}. Выберите группы из списка.`,
      `Expected groups that exist, but these do not: ${list}. Choose groups from the list.`,
    ),
  ];
}

/** Nobody stands above themselves, over however many others. */
async function checkManager(
  db: Kysely<PeopleTables>,
  person: string | null,
  manager: string,
): Promise<readonly FieldRefusal[]> {
  let above: string | null = isText(manager) ? manager : '';
  for (let step = 0; above !== null && step < HIGHEST; step++) {
    if (above === person)
      return [
        refusal(
          'manager',
          'CIRCULAR',
          'Ожидался руководитель, который не подчиняется этому человеку, но он в его подчинении. Выберите другого.',
          'Expected a manager who is not under this person, but they are. Choose another one.',
        ),
      ];
    const row: { manager: string | null } | undefined = await db
      .selectFrom('user')
      .select('manager')
      .where('id', '=', above)
      .executeTakeFirst();
    if (!row && step === 0)
      return [
        refusal(
          'manager',
          'UNKNOWN',
          'Ожидался существующий человек, но такого нет. Выберите руководителя из списка.',
          'Expected a person who exists, but there is none. Choose the manager from the list.',
        ),
      ];
    above = row?.manager ?? null;
  }
  return [];
}
