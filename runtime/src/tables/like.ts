import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../database/dialect.js';

/** The part stands somewhere in the column, letter by letter: no wildcards, so nothing needs to be escaped. */
export function contains(column: RawBuilder<unknown>, part: string, dialect: Dialect): RawBuilder<unknown> {
  return dialect === 'sqlite' ? sql`(instr(${column}, ${part}) > 0)` : sql`(strpos(${column}, ${part}) > 0)`;
}

/** The part is a whole line of the column. */
export function hasLine(column: RawBuilder<unknown>, line: string, dialect: Dialect): RawBuilder<unknown> {
  return contains(sql`(${'\n'} || ${column} || ${'\n'})`, `\n${line}\n`, dialect);
}

/** The column begins with the part: a range of code points, so an index serves it. */
export function startsWith(column: RawBuilder<unknown>, part: string, dialect: Dialect): RawBuilder<unknown> {
  if (part === '') return sql`(${column} is not null)`;
  const same =
    dialect === 'sqlite'
      ? sql`substr(${column}, 1, ${[...part].length}) = ${part}`
      : sql`starts_with(${column}, ${part})`;
  return sql`(${column} >= ${part} and ${same})`;
}
