import Sqlite from 'better-sqlite3';

/** A unique index or a primary key is violated. */
export function isUniqueViolation(error: unknown): error is Error {
  return (
    error instanceof Sqlite.SqliteError &&
    (error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
  );
}

/** `UNIQUE constraint failed: data_person.phone_norm, data_person.name_norm` → the columns. */
export function violatedColumns(error: Error): string[] {
  const [, list = ''] = error.message.split('constraint failed: ');
  return list.split(', ').map(column => column.slice(column.indexOf('.') + 1));
}
