import type { Values } from '@marshrut/model';
import { useMemo, useState } from 'react';
import type { FormField } from '../field.js';
import { type FormTable, fieldsOfTable, newRowsIn, tableField } from './table.js';

/** The rows of the tables of one form, new ones at the end, and all that can be typed into as fields. */
export function useRows(own: readonly FormField[], tables: readonly FormTable[], begun: Values, element: string) {
  const [added, setAdded] = useState<Readonly<Record<string, readonly string[]>>>(() =>
    Object.fromEntries(tables.map(table => [table.path, newRowsIn(table, begun)])),
  );
  const rows = useMemo(
    () => new Map(tables.map(table => [table.path, [...table.rows.map(({ id }) => id), ...(added[table.path] ?? [])]])),
    [tables, added],
  );
  const fields = useMemo(
    () => [...own, ...tables.flatMap(table => fieldsOfTable(table, rows.get(table.path) ?? []))],
    [own, tables, rows],
  );
  const conditional = useMemo(() => [...own, ...tables.map(tableField)], [own, tables]);
  /** A name no row of this form has had, so that one that was removed is never taken for it. */
  const nextRow = (table: FormTable): string => {
    const numbers = (added[table.path] ?? []).map(row => Number(row.split('-').at(-1)));
    return `+${element}-${Math.max(0, ...numbers) + 1}`;
  };
  const add = (table: FormTable): string => {
    const row = nextRow(table);
    setAdded(now => ({ ...now, [table.path]: [...(now[table.path] ?? []), row] }));
    return row;
  };
  return { rows, fields, conditional, add };
}
