/** Both databases can hold it: PostgreSQL refuses NUL and halves of surrogate pairs even to compare with. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0') && value.isWellFormed();
}
