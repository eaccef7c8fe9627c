import type { Select, Violation } from './violation.js';

interface FieldOf {
  readonly key: string;
  readonly type: { readonly kind: string; readonly scale?: number };
}

/** Every field of every record has the value that the last line naming it wrote. */
export async function valuesAgree(select: Select): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const { key, table_name, document } of await select(
    'select key, table_name, document from entity order by key',
  )) {
    const { fields } = json<{ fields: FieldOf[] }>(document);
    const written = await foldedLines(select, String(key));
    for (const row of await select(`select * from "${String(table_name)}"`)) {
      const expected = written.get(row.id) ?? {};
      for (const field of fields) {
        const [committed, present] = [expected[field.key] ?? null, row[columnOf(field.key)] ?? null];
        if (same(field, committed, present)) continue;
        const facts = { entity: key, record: row.id, field: field.key, committed, present };
        found.push({ rule: 'a record has the values that were committed', facts });
      }
    }
  }
  return found;
}

/** By record the values of all its lines, later ones over earlier ones. */
async function foldedLines(select: Select, entity: string): Promise<Map<unknown, Record<string, unknown>>> {
  const folded = new Map<unknown, Record<string, unknown>>();
  const lines = await select(
    `select record, after from commit_line where entity = '${entity.replaceAll("'", "''")}' order by version`,
  );
  for (const { record, after } of lines) folded.set(record, { ...folded.get(record), ...json<object>(after) });
  return folded;
}

/** SQLite holds decimals as whole numbers of their last digit and truth as 0 and 1; PostgreSQL has types of its own. */
function same({ type }: FieldOf, committed: unknown, present: unknown): boolean {
  if (committed === null || present === null) return committed === present;
  if (type.kind === 'money' || type.kind === 'decimal') {
    const scale = type.kind === 'money' ? 2 : (type.scale ?? 0);
    return typeof present === 'number'
      ? Math.round(Number(committed) * 10 ** scale) === present
      : committed === present;
  }
  if (type.kind === 'bool') return committed === (present === true || present === 1);
  if (type.kind === 'int') return Number(present) === committed;
  if (present instanceof Date) return present.getTime() === new Date(String(committed)).getTime();
  return committed === present;
}

/** As the tables name columns; keys longer than any in use are not looked at. */
function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

function json<T>(stored: unknown): T {
  return (typeof stored === 'string' ? JSON.parse(stored) : stored) as T;
}
