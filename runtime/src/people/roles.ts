import { type LocalText, localText } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Actor } from './actor.js';
import { checkRoleKey, checkRoleName, isRefusal } from './check-input.js';
import { may } from './gate.js';
import { done, invalid, notPermitted, type Outcome, refusal } from './outcome.js';
import type { People } from './people.js';

export interface Role {
  readonly key: string;
  readonly name: LocalText;
  /** Given by the product: analyst, manager, integrator, administrator. */
  readonly system: boolean;
  /** Of people from outside: whoever has no other role sees their own and nothing else. */
  readonly outside: boolean;
}

/** System roles first, then by key. */
export async function listRoles({ db }: People): Promise<readonly Role[]> {
  const rows = await db
    .selectFrom('role')
    .select(['key', 'name', 'system', 'outside'])
    .orderBy('system', 'desc')
    .orderBy('key')
    .execute();
  const dialect = dialectOf(db);
  return rows.map(({ key, name, system, outside }) => ({
    ...{ key, name: readJson<LocalText>(name, dialect) },
    ...{ system: system === 1, outside: outside === 1 },
  }));
}

/** How many active people hold each role; roles nobody holds are left out. */
export async function countHolders({ db }: People): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('user_role')
    .innerJoin('user', 'user.id', 'user_role.user_id')
    .where('user.left_at', 'is', null)
    .select(expression => ['user_role.role', expression.fn.countAll<number | string>().as('users')])
    .groupBy('user_role.role')
    .execute();
  return new Map(rows.map(row => [row.role, Number(row.users)]));
}

export interface NewRole {
  readonly key: string;
  readonly name: LocalText;
  readonly outside?: boolean | null | undefined;
}

/** Refuses: WRONG_KEY, TAKEN (key), REQUIRED, TOO_LONG, CONTROL_CHARACTER (name). */
export async function createRole(people: People, actor: Actor, input: NewRole): Promise<Outcome<Role>> {
  if (!may(actor, 'people.write')) return notPermitted;
  const fields = [checkRoleKey('key', input.key), checkRoleName('name', input.name)].filter(isRefusal);
  if (fields.length > 0) return invalid(fields);
  const outside = input.outside === true;
  const name = localText(input.name.ru.trim(), input.name.en.trim());
  const inserted = await people.db
    .insertInto('role')
    .values({
      key: input.key,
      name: JSON.stringify(name),
      system: 0,
      outside: outside ? 1 : 0,
      created_at: people.now(),
    })
    .onConflict(conflict => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return done({ key: input.key, name, system: false, outside });
  return invalid([
    refusal(
      'key',
      'TAKEN',
      `Ожидался свободный ключ, но роль «${input.key}» уже есть. Выберите другой.`,
      `Expected a free key, but there is a role '${input.key}'. Choose another one.`,
    ),
  ]);
}
