import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { listGroups } from '../people/groups.js';
import { done, type FieldRefusal, invalid, notPermitted, type Outcome, refusal } from '../people/outcome.js';
import { listRoles } from '../people/roles.js';
import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from './deps.js';
import { countLists, type InboxList } from './inbox.js';

/** A list of the inbox under a name, as one person sees it. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly list: InboxList;
  readonly owner: string;
  /** Of a team: for the people of a role or of a group. Neither: the owner's alone. */
  readonly role: string | null;
  readonly group: string | null;
  /** Stands beside the views of the product for this person. */
  readonly pinned: boolean;
  /** Of a pinned one: how many tasks it has, `COUNTED` at most. */
  readonly count: number | null;
}

export interface ViewInput {
  /** Null: a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly list: InboxList;
  readonly role: string | null;
  readonly group: string | null;
}

const LONGEST_NAME = 60;
const MOST = 50;

/** Pinned ones first, in the order of the person; then by name. Whoever reads a view of a team sees their own tasks in it. */
export async function listViews(deps: WorkDeps, actor: Actor): Promise<readonly SavedView[]> {
  if (!may(actor, 'inbox.read')) return [];
  const { db } = deps;
  const rows = await db
    .selectFrom('inbox_view')
    .leftJoin('inbox_pin', join =>
      join.onRef('inbox_pin.view_id', '=', 'inbox_view.id').on('inbox_pin.user_id', '=', actor.id),
    )
    .select(['id', 'name', 'filter', 'owner', 'role', 'people_group', 'place'])
    .where(visible(actor))
    .orderBy(sql`place is null`)
    .orderBy('place')
    .orderBy('name')
    .orderBy('id')
    .execute();
  const lists = rows.map(({ filter }) => readJson<InboxList>(filter, dialectOf(db)));
  const pinned = rows.flatMap(({ place }, at) => (place === null ? [] : [at]));
  const counts = await countLists(
    deps,
    actor,
    pinned.flatMap(at => lists[at] ?? []),
  );
  return rows.map(({ id, name, owner, role, people_group: group, place }, at) => ({
    ...{ id, name, owner, role, group, list: lists[at] ?? { view: 'MINE' } },
    ...{ pinned: place !== null, count: counts[pinned.indexOf(at)] ?? null },
  }));
}

/**
 * Keeps a list under a name, and answers its id; a new one is pinned for whoever made it. Refuses: REQUIRED, TOO_LONG, TOO_MANY
 * (name), CONTROL_CHARACTER (name, filter), UNKNOWN (role, group).
 */
export async function saveView(deps: WorkDeps, actor: Actor, input: ViewInput): Promise<Outcome<string>> {
  if (!may(actor, input.role === null && input.group === null ? 'inbox.read' : 'inbox.share')) return notPermitted;
  if (input.id !== null && !isText(input.id)) return notPermitted;
  const { db, dispatch } = deps;
  const refused = await refusals(deps, actor, input);
  if (refused.length > 0) return invalid(refused);
  const now = dispatch.now();
  const { role, group: people_group } = input;
  const row = { name: input.name.trim(), role, people_group, filter: JSON.stringify(input.list), updated_at: now };
  const id = input.id ?? dispatch.newId('view');
  if (input.id === null) {
    const own = { id, owner: actor.id, created_at: now };
    await db
      .insertInto('inbox_view')
      .values({ ...row, ...own })
      .execute();
    const last = await db
      .selectFrom('inbox_pin')
      .select(eb => eb.fn.max('place').as('place'))
      .where('user_id', '=', actor.id)
      .executeTakeFirst();
    const place = (last?.place ?? 0) + 1;
    await db.insertInto('inbox_pin').values({ user_id: actor.id, view_id: id, place }).execute();
  } else {
    const saved = await db
      .updateTable('inbox_view')
      .set(row)
      .where('id', '=', input.id)
      .where('owner', '=', actor.id)
      .executeTakeFirst();
    if (Number(saved.numUpdatedRows) === 0) return notPermitted;
  }
  return done(id);
}

/** Its owner removes it, for everybody. */
export async function deleteView({ db }: WorkDeps, actor: Actor, id: string): Promise<Outcome<string>> {
  if (!may(actor, 'inbox.read') || !isText(id)) return notPermitted;
  const removed = await db
    .deleteFrom('inbox_view')
    .where('id', '=', id)
    .where('owner', '=', actor.id)
    .executeTakeFirst();
  return Number(removed.numDeletedRows) === 0 ? notPermitted : done(id);
}

/** These views, in this order, stand beside those of the product; all others of the person are taken down. */
export async function pinViews(
  deps: WorkDeps,
  actor: Actor,
  ids: readonly string[],
): Promise<Outcome<readonly string[]>> {
  const known = new Set((await listViews(deps, actor)).map(({ id }) => id));
  const wanted = [...new Set(ids)];
  if (!may(actor, 'inbox.read') || wanted.some(id => !known.has(id))) return notPermitted;
  await deps.db.transaction().execute(async db => {
    await db.deleteFrom('inbox_pin').where('user_id', '=', actor.id).execute();
    const rows = wanted.map((view_id, place) => ({ user_id: actor.id, view_id, place }));
    if (rows.length > 0) await db.insertInto('inbox_pin').values(rows).execute();
  });
  return done(wanted);
}

function visible({ id, roles, groups }: Actor) {
  return (eb: ExpressionBuilder<Database, 'inbox_view'>): Expression<SqlBool> =>
    eb.or([
      eb('owner', '=', id),
      ...(roles.length > 0 ? [eb('role', 'in', [...roles])] : []),
      ...(groups.length > 0 ? [eb('people_group', 'in', [...groups])] : []),
    ]);
}

async function refusals(deps: WorkDeps, actor: Actor, input: ViewInput): Promise<readonly FieldRefusal[]> {
  const { id, role, group } = input;
  const refused = nameRefusals(input.name);
  if (role !== null && !(await listRoles(deps.people)).some(({ key }) => key === role)) refused.push(unknown('role'));
  if (group !== null && !(await listGroups(deps.people)).some(({ key }) => key === group))
    refused.push(unknown('group'));
  if (Object.values(input.list).some(asked => typeof asked === 'string' && !isText(asked)))
    refused.push(unreadable('filter'));
  if (id !== null) return refused;
  const counted = await deps.db
    .selectFrom('inbox_view')
    .select(eb => eb.fn.countAll<number | string>().as('count'))
    .where('owner', '=', actor.id)
    .executeTakeFirstOrThrow();
  if (Number(counted.count) >= MOST) refused.push(tooMany);
  return refused;
}

function nameRefusals(name: string): FieldRefusal[] {
  const text = name.trim();
  if (text === '')
    return [
      refusal(
        'name',
        'REQUIRED',
        'Ожидалось название вида, но его нет. Назовите вид.',
        'Expected a name of the view, but there is none. Name it.',
      ),
    ];
  if (text.length > LONGEST_NAME)
    return [
      refusal(
        'name',
        'TOO_LONG',
        `Ожидалось название до ${LONGEST_NAME} знаков, но оно длиннее. Сократите его.`,
        `Expected a name of ${LONGEST_NAME} characters at most, but it is longer. Shorten it.`,
      ),
    ];
  if (!isText(text)) return [unreadable('name')];
  return [];
}

function unreadable(path: 'name' | 'filter'): FieldRefusal {
  return refusal(
    path,
    'CONTROL_CHARACTER',
    'Ожидались буквы и знаки, но здесь есть невидимые символы. Уберите их.',
    'Expected letters and signs, but there are invisible characters. Remove them.',
  );
}

function unknown(path: 'role' | 'group'): FieldRefusal {
  return refusal(
    path,
    'UNKNOWN',
    'Ожидалась роль или группа из списка, но такой нет. Выберите другую.',
    'Expected a role or a group of the list, but there is none such. Choose another one.',
  );
}

const tooMany = refusal(
  'name',
  'TOO_MANY',
  `Ожидалось не больше ${MOST} видов, но их уже столько. Удалите ненужный.`,
  `Expected ${MOST} views at most, but there are as many. Delete one you do not need.`,
);
