import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../database/dialect.js';
import type { EntityTable } from './entity-table.js';
import { contains } from './like.js';
import { searchWords } from './search-words.js';

/** One condition for each word: it stands in one of the searchable fields, or of the title where none is searchable. */
export function matches(table: EntityTable, search: string, dialect: Dialect): RawBuilder<unknown>[] {
  const words = searchWords(search);
  const columns = searchColumns(table);
  if (columns.length === 0) return words.length === 0 ? [] : [sql`(1 = 0)`];
  return words.map(
    word =>
      sql`(${sql.join(
        columns.map(name => contains(sql.ref(name), word, dialect)),
        sql` or `,
      )})`,
  );
}

function searchColumns(table: EntityTable): string[] {
  const searchable = table.columns.filter(({ field }) => field.searchable === true);
  const inTitle = table.columns.filter(({ field }) => table.entity.title.includes(field.key));
  return (searchable.length > 0 ? searchable : inTitle).flatMap(({ norm }) => (norm === null ? [] : [norm]));
}
