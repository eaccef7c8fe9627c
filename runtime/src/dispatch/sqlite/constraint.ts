/** A unique index or a primary key is violated. Told by its code: the driver's own class may come from another realm. */
export function isUniqueViolation(error: unknown): error is Error {
  const code = typeof error === 'object' ? (error as { readonly code?: unknown } | null)?.code : undefined;
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** `UNIQUE constraint failed: data_person.phone_norm, data_person.name_norm` → the columns. */
export function violatedColumns(error: Error): string[] {
  const [, list = ''] = error.message.split('constraint failed: ');
  return list.split(', ').map(column => column.slice(column.indexOf('.') + 1));
}
