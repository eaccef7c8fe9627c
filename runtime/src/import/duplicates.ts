import { localText, type Values } from '@marshrut/model';
import { sql } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import type { FieldProblem } from '../definitions/outcome.js';
import type { Records } from '../records/records.js';
import { duplicateProblem } from '../records/refused.js';
import type { Stored } from '../tables/codec.js';
import type { EntityTable, UniqueKey } from '../tables/entity-table.js';
import { matchOf } from '../tables/match.js';

/** A line of the file as the record it would become. */
export interface ImportRow {
  readonly line: number;
  readonly values: Values;
}

/** Lines whose unique values another line, or a record that is there, has already. */
export async function findDuplicates(
  records: Records,
  table: EntityTable,
  rows: readonly ImportRow[],
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  for (const key of table.unique) {
    const known = new Map<string, { readonly line: number; readonly stored: readonly Stored[] }>();
    for (const { line, values } of rows) {
      const stored = storedKey(records, table, key, values);
      if (stored === null) continue;
      const name = JSON.stringify(stored.map(String));
      const first = known.get(name)?.line;
      if (first === undefined) known.set(name, { line, stored });
      else problems.push(repeated(table, key, line, first));
    }
    for (const name of await taken(
      records,
      table,
      key,
      [...known.values()].map(({ stored }) => stored),
    )) {
      const line = known.get(name)?.line;
      const [field = ''] = key.fields;
      if (line !== undefined)
        problems.push({ ...duplicateProblem(table.entity, `${line}.${field}`, key.fields, null), line });
    }
  }
  return problems;
}

/** The values as the columns of the key would hold them; null where one is not given, for then nothing repeats. */
function storedKey({ db }: Records, table: EntityTable, { fields }: UniqueKey, values: Values): Stored[] | null {
  const stored = fields.map(field => matchOf(table, { field, equals: values[field] ?? null }, dialectOf(db)).value);
  return stored.includes(null) ? null : stored;
}

const CHUNK = 100;

async function taken(
  { db }: Records,
  table: EntityTable,
  { columns }: UniqueKey,
  keys: readonly (readonly Stored[])[],
): Promise<string[]> {
  const refs = columns.map(name => sql.ref(name));
  const names: string[] = [];
  for (let at = 0; at < keys.length; at += CHUNK) {
    const ways = keys.slice(at, at + CHUNK).map(
      key =>
        sql`(${sql.join(
          refs.map((ref, i) => sql`${ref} = ${key[i]}`),
          sql` and `,
        )})`,
    );
    const { rows } = await sql<
      Record<string, Stored>
    >`select ${sql.join(refs)} from ${sql.table(table.name)} where ${sql.join(ways, sql` or `)}`.execute(db);
    names.push(...rows.map(row => JSON.stringify(columns.map(name => String(row[name])))));
  }
  return names;
}

function repeated({ entity }: EntityTable, { fields }: UniqueKey, line: number, first: number): FieldProblem {
  const labels = entity.fields.filter(field => fields.includes(field.key));
  const [ru, en] = [
    labels.map(({ name }) => name.ru || name.en).join(', '),
    labels.map(({ name }) => name.en || name.ru).join(', '),
  ];
  return {
    path: `${line}.${fields[0] ?? ''}`,
    code: 'DUPLICATE',
    message: localText(
      `Ожидались разные значения (${ru}), но они те же, что в строке ${first}. Удалите или исправьте одну из строк.`,
      `Expected different values (${en}), but they are those of line ${first}. Delete or correct one of the lines.`,
    ),
    line,
    entity: entity.key,
  };
}
