interface Named {
  readonly title: string;
}

/**
 * Columns that tell found records apart: neither those whose every text stands in the title already, nor those empty everywhere. The same
 * for all records, so that their facts line up.
 */
export function tellingColumns<Column, Found extends Named>(
  columns: readonly Column[],
  found: readonly Found[],
  textOf: (found: Found, column: Column) => string,
): readonly Column[] {
  return columns.filter(column =>
    found.some(record => {
      const text = textOf(record, column);
      return text !== '' && !` ${record.title} `.includes(` ${text} `);
    }),
  );
}
