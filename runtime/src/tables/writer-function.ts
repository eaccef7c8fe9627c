import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/rows.js';
import type { EntityTable } from './entity-table.js';
import { quote, quoteAll } from './quote.js';
import { postgresType } from './storage-type.js';

/**
 * PostgreSQL: every business table has a function of its own that writes its records, so that its statements are planned
 * once in a connection and not at every commit. It takes `EntityMessage` of `dispatch/postgres/entity-message.ts`, by
 * record the columns that numbers were taken for, and the time; it raises MS001 where a record is of another version.
 */
export async function installWriter(db: Kysely<Database>, table: EntityTable): Promise<void> {
  await sql.raw(writerFunction(table)).execute(db);
}

function writerFunction(table: EntityTable): string {
  // Beside columns of any name a variable is told by its block, or by the function.
  const [row, at] = ['own.v_row', `${quote(table.writer)}.p_at`];
  const columns = table.columns.flatMap(({ name, norm, storage }) => [
    { name, value: `(${row} ->> '${name}')::${postgresType(storage)}` },
    ...(norm === null ? [] : [{ name: norm, value: `${row} ->> '${norm}'` }]),
  ]);
  const names = quoteAll(['id', 'version', 'created_at', 'updated_at', ...columns.map(({ name }) => name)]);
  const values = [`${row} ->> 'id'`, '1', at, at, ...columns.map(({ value }) => value)].join(', ');
  const set = columns.map(
    ({ name, value }) => `${quote(name)} = case when ${row} ? '${name}' then ${value} else ${quote(name)} end, `,
  );
  const target = quote(table.name);
  const expected = `where id = ${row} ->> 'id' and version = (${row} ->> 'version')::int`;
  return `
create or replace function ${quote(table.writer)}(p_data jsonb, p_filled jsonb, p_at timestamptz) returns void
language plpgsql as $writer$
#variable_conflict use_column
<<own>>
declare
  v_row jsonb;
begin
  for i in 0 .. jsonb_array_length(p_data -> 'create') - 1 loop
    v_row := p_data -> 'create' -> i;
    if p_filled is not null then v_row := v_row || coalesce(p_filled -> (v_row ->> 'id'), '{}'); end if;
    insert into ${target} (${names}) values (${values});
  end loop;
  for i in 0 .. jsonb_array_length(p_data -> 'update') - 1 loop
    v_row := p_data -> 'update' -> i;
    if p_filled is not null then v_row := v_row || coalesce(p_filled -> (v_row ->> 'id'), '{}'); end if;
    update ${target} set ${set.join('')}version = version + 1, updated_at = ${at} ${expected};
    if not found then raise exception 'stale record' using errcode = 'MS001'; end if;
  end loop;
  for i in 0 .. jsonb_array_length(p_data -> 'delete') - 1 loop
    v_row := p_data -> 'delete' -> i;
    delete from ${target} ${expected};
    if not found then raise exception 'stale record' using errcode = 'MS001'; end if;
  end loop;
end $writer$`;
}
