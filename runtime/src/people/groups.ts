import { type LocalText, localText } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Actor } from './actor.js';
import { checkRoleKey, checkRoleName, isRefusal } from './check-input.js';
import { may } from './gate.js';
import { done, invalid, notPermitted, type Outcome, refusal } from './outcome.js';
import type { People } from './people.js';

/** People whom tasks are given to together. Unlike a role, a group gives no rights of its own. */
export interface Group {
  readonly key: string;
  readonly name: LocalText;
}

/** By key. */
export async function listGroups({ db }: People): Promise<readonly Group[]> {
  const rows = await db.selectFrom('people_group').select(['key', 'name']).orderBy('key').execute();
  const dialect = dialectOf(db);
  return rows.map(({ key, name }) => ({ key, name: readJson<LocalText>(name, dialect) }));
}

/** How many active people are in each group; empty groups are left out. */
export async function countMembers({ db }: People): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('people_group_member')
    .innerJoin('user', 'user.id', 'people_group_member.user_id')
    .where('user.left_at', 'is', null)
    .select(expression => ['people_group_member.people_group', expression.fn.countAll<number | string>().as('users')])
    .groupBy('people_group_member.people_group')
    .execute();
  return new Map(rows.map(row => [row.people_group, Number(row.users)]));
}

/** Refuses: WRONG_KEY, TAKEN (key), REQUIRED, TOO_LONG, CONTROL_CHARACTER (name). */
export async function createGroup(people: People, actor: Actor, input: Group): Promise<Outcome<Group>> {
  if (!may(actor, 'people.write')) return notPermitted;
  const fields = [checkRoleKey('key', input.key), checkRoleName('name', input.name)].filter(isRefusal);
  if (fields.length > 0) return invalid(fields);
  const name = localText(input.name.ru.trim(), input.name.en.trim());
  const inserted = await people.db
    .insertInto('people_group')
    .values({ key: input.key, name: JSON.stringify(name), created_at: people.now() })
    .onConflict(conflict => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return done({ key: input.key, name });
  return invalid([
    refusal(
      'key',
      'TAKEN',
      `Ожидался свободный ключ, но группа «${input.key}» уже есть. Выберите другой.`,
      `Expected a free key, but there is a group '${input.key}'. Choose another one.`,
    ),
  ]);
}
