import type { EntityTable } from '../../tables/entity-table.js';
import { tableName } from '../../tables/names.js';
import { quote, quoteAll } from '../../tables/quote.js';
import { readColumns, SYSTEM_COLUMNS } from '../../tables/row.js';

/** The statements of a business table whose text is always the same. */
export interface TableStatements {
  /** Values in the order of the system columns and then of `encodeRow`. */
  readonly insert: string;
  readonly select: string;
  /** Is the record there that a reference names? */
  readonly targets: readonly { readonly field: string | null; readonly sql: string }[];
}

const kept = new WeakMap<EntityTable, TableStatements>();

/** Composed once for a table: joining their text at each write costs as much as running them. */
export function statementsOf(table: EntityTable): TableStatements {
  const known = kept.get(table);
  if (known) return known;
  const statements = compose(table);
  kept.set(table, statements);
  return statements;
}

function compose(table: EntityTable): TableStatements {
  const stored = table.columns.flatMap(({ name, norm }) => (norm === null ? [name] : [name, norm]));
  const columns = [...SYSTEM_COLUMNS, ...stored];
  const places = columns.map(() => '?').join(', ');
  return {
    insert: `insert into ${quote(table.name)} (${quoteAll(columns)}) values (${places})`,
    select: `select ${quoteAll(readColumns(table))} from ${quote(table.name)}`,
    targets: table.references.map(({ field, entity }) => ({
      field,
      sql: `select 1 from ${quote(tableName(entity))} where id = ?`,
    })),
  };
}
