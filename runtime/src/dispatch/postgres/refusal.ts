import pg from 'pg';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { EntityTable, UniqueKey } from '../../tables/entity-table.js';
import { encodeRow } from '../../tables/row.js';
import type { WriteSet, Written } from '../storage.js';

type Refusal = Extract<Written, { ok: false }>;

/** Raised by our functions, a failed serialization, a deadlock: in each of them nothing was written and trying again helps. */
const STALE = new Set(['MS001', '40001', '40P01']);
const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

/** Classes of errors that end the connection: lost, shut down, broken. */
const UNCERTAIN = /^(08|57P|58|XX)/;

/** The server has refused the statement, so its transaction is undone; a lost connection says nothing of the kind. */
export function isUndone(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !UNCERTAIN.test(error.code ?? 'XX');
}

/** What the server's refusal means in our words; null for everything that is not expected. */
export function refusalOf(error: unknown, tables: BusinessTables, write: WriteSet): Refusal | null {
  if (!(error instanceof pg.DatabaseError)) return null;
  if (STALE.has(error.code ?? '')) return { ok: false, why: 'stale' };
  const constraint = error.constraint ?? '';
  if (error.code === UNIQUE_VIOLATION) {
    const found = tables.uniqueKey(constraint);
    if (found) return duplicate(found.table, found.key, error.detail ?? '', write);
    return constraint.startsWith('pk_') || constraint.startsWith('uq_commit_line') ? { ok: false, why: 'stale' } : null;
  }
  const reference = error.code === FOREIGN_KEY_VIOLATION ? tables.foreignKey(constraint) : undefined;
  if (!reference) return null;
  return { ok: false, why: 'reference', entity: reference.table.entity.key, field: reference.reference.field };
}

/** The server tells the values (`Key (a, b)=(x, y) already exists.`), so of several records the one that has them is named. */
function duplicate(table: EntityTable, key: UniqueKey, detail: string, write: WriteSet): Refusal {
  const changes = write.commits
    .flatMap(commit => commit.changes)
    .filter(({ entity, op }) => entity === table.entity.key && op !== 'delete');
  const holder = changes.find(({ after }) => {
    const stored = encodeRow(table, after, 'postgres');
    return detail.includes(`=(${key.columns.map(column => String(stored[column])).join(', ')})`);
  });
  const record = (holder ?? (changes.length === 1 ? changes[0] : undefined))?.record ?? null;
  return { ok: false, why: 'duplicate', entity: table.entity.key, record, fields: key.fields };
}
