import { createHash } from 'node:crypto';

/** PostgreSQL cuts identifiers at 63 bytes without a word. */
const LONGEST = 63;
const NORM = '_norm';

/** `personalFile` → `personal_file`, `Person` → `person`. Keys are ASCII, so no two keys give one name. */
export function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? '' : '_') + letter.toLowerCase());
}

export function tableName(entityKey: string): string {
  return fit(`data_${snake(entityKey)}`, LONGEST);
}

/** PostgreSQL: the function that writes the records of a table. */
export function writerName(entityKey: string): string {
  return fit(`write_${snake(entityKey)}`, LONGEST);
}

export function columnName(fieldKey: string): string {
  return fit(snake(fieldKey), LONGEST - NORM.length);
}

/** The shadow of a text column: the same text as `normalText` gives it. */
export function normColumn(column: string): string {
  return column + NORM;
}

/** `uq_data_person__last_name_norm__first_name_norm`. */
export function indexName(kind: 'uq' | 'ix' | 'fk' | 'pk', table: string, columns: readonly string[]): string {
  return fit([`${kind}_${table}`, ...columns].join('__'), LONGEST);
}

function fit(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, longest - 9)}_${hash}`;
}
