import { normalText } from '@marshrut/expressions';
import { type Entity, type FieldType, fieldOf } from '@marshrut/model';
import { sql } from 'kysely';
import type { Records } from '../records/records.js';
import { columnOf, type EntityTable } from '../tables/entity-table.js';
import { recordsByIds } from '../tables/query.js';

/** What people call a record or a person in a cell → its id; `several`: more than one is called so. Names not found are left out. */
export type Lookup = ReadonlyMap<string, string | typeof SEVERAL>;

export const SEVERAL = Symbol('several');

const CHUNK = 400;
const ID = /^[a-z_]+_[0-9a-z]{26}$/;

/** Records by id, by a unique field or number, or by title; people by login, e-mail or name. Texts as `normalText` gives them. */
export async function lookUp(records: Records, type: FieldType, texts: readonly string[]): Promise<Lookup> {
  const wanted = [...new Set(texts.map(normalText))];
  if (type.kind === 'user') return people(records, wanted);
  const tables = records.entities.current();
  if (type.kind !== 'reference' || !tables.entities.has(type.entity)) return new Map();
  const table = tables.table(type.entity);
  const found = new Map<string, string | typeof SEVERAL>();
  const left = () => wanted.filter(text => !found.has(text));
  const ids = wanted.filter(text => ID.test(text));
  for (let at = 0; at < ids.length; at += CHUNK)
    for (const id of (await recordsByIds(records.db, table, ids.slice(at, at + CHUNK))).keys()) found.set(id, id);
  for (const name of namingColumns(table)) collect(found, await named(records, table, sql.ref(name), left()));
  const title = titleExpression(table.entity, table);
  if (title) collect(found, await named(records, table, title, left()));
  return found;
}

/** Columns of texts that name one record each. */
function namingColumns(table: EntityTable): string[] {
  return table.unique.flatMap(({ fields: [only, ...more] }) =>
    only === undefined || more.length > 0 ? [] : (columnOf(table, only).norm ?? []),
  );
}

/** The title as people see it, where all its fields are texts. */
function titleExpression(entity: Entity, table: EntityTable) {
  const norms = entity.title
    .map(key => (fieldOf(entity, key) ? columnOf(table, key).norm : null))
    .filter(norm => norm !== null);
  if (norms.length === 0 || norms.length < entity.title.length) return null;
  return sql`rtrim(${sql.join(
    norms.map(norm => sql`coalesce(${sql.ref(norm)} || ' ', '')`),
    sql` || `,
  )})`;
}

interface NamedRow {
  readonly id: string;
  readonly name: string;
}

async function named(
  { db }: Records,
  table: EntityTable,
  expression: ReturnType<typeof sql>,
  texts: readonly string[],
): Promise<NamedRow[]> {
  const found: NamedRow[] = [];
  for (let at = 0; at < texts.length; at += CHUNK) {
    const chunk = texts.slice(at, at + CHUNK);
    const { rows } = await sql<NamedRow & { readonly last: string }>`
      select min(id) as id, max(id) as last, ${expression} as name from ${sql.table(table.name)}
      where ${expression} in (${sql.join(chunk)}) group by 3
    `.execute(db);
    found.push(
      ...rows.flatMap(({ id, last, name }) =>
        id === last
          ? [{ id, name }]
          : [
              { id, name },
              { id: last, name },
            ],
      ),
    );
  }
  return found;
}

function collect(found: Map<string, string | typeof SEVERAL>, rows: readonly NamedRow[]): void {
  for (const { id, name } of rows) found.set(name, found.has(name) && found.get(name) !== id ? SEVERAL : id);
}

/** Active people only: somebody who has left is not found. */
async function people({ people: { db } }: Records, wanted: readonly string[]): Promise<Lookup> {
  const found = new Map<string, string | typeof SEVERAL>();
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const chunk = wanted.slice(at, at + CHUNK);
    const rows = await db
      .selectFrom('user')
      .select(['id', 'login', 'email', 'name'])
      .where('left_at', 'is', null)
      .where(eb =>
        eb.or([
          eb('login', 'in', chunk),
          eb('email', 'in', chunk),
          ...chunk.map(text => eb('search', 'like', `${text.replace(/[%_\\]/g, '')}%`)),
        ]),
      )
      .execute();
    for (const name of ['login', 'email', 'name'] as const) {
      const open = new Set(chunk.filter(text => !found.has(text)));
      const called = rows.map(row => ({ id: row.id, name: normalText(row[name] ?? '') }));
      collect(
        found,
        called.filter(row => open.has(row.name)),
      );
    }
  }
  return found;
}
