import { compile } from '@marshrut/expressions';
import type { EntityField } from '@marshrut/model';

/** Every record has these by itself. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt', 'typename']);

/** Columns that PostgreSQL itself gives every table. */
const SYSTEM_COLUMNS: ReadonlySet<string> = new Set(['tableoid', 'xmin', 'cmin', 'xmax', 'cmax', 'ctid']);

/** Prefixes of ids that are not records; `node(id)` tells by the prefix what an id names. */
const OWN_PREFIXES: ReadonlySet<string> = new Set([
  'acc',
  'case',
  'cmt',
  'el',
  'prc',
  'ses',
  'task',
  'tok',
  'usr',
  'ver',
]);

export function isOwnPrefix(prefix: string): boolean {
  return OWN_PREFIXES.has(prefix);
}

/** Not free for a field: what every record, every table and every object has, and words of the expression language. */
export function isReservedKey(field: EntityField): boolean {
  const { key, name } = field;
  if (OWN_FIELDS.has(key) || SYSTEM_COLUMNS.has(key) || key in Object.prototype) return true;
  const card = [{ key, name, type: { kind: 'text' as const }, use: 'variable' as const }];
  return !compile(key, { card, entities: new Map() }, 'value').ok;
}
