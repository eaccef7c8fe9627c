import type { CaseState, StagedChange } from '@marshrut/engine';
import type { Json } from '@marshrut/model';
import type { BusinessTables } from '../../tables/business-tables.js';
import { withStaged } from '../loaded-state.js';
import type { Fact, LoadedCase, Opened, OpenRequest } from '../storage.js';
import type { SqliteConnection } from './connection.js';
import { readRecord } from './facts.js';

export function openCase(connection: SqliteConnection, tables: BusinessTables, open: OpenRequest): Opened {
  const staged = open.task === null ? [] : readStaged(connection, open.task);
  return {
    seen: open.key === null ? null : readSeen(connection, open.key),
    case: open.case === null ? null : readCase(connection, open.case, open.task, staged),
    touched: readTouched(connection, tables, staged),
  };
}

function readSeen(connection: SqliteConnection, { actor, key }: { actor: string; key: string }): Opened['seen'] {
  const row = connection.first<{ input: string; outcome: string }>(
    'select input, outcome from seen_command where actor = ? and key = ?',
    actor,
    key,
  );
  return row ? { input: row.input, outcome: JSON.parse(row.outcome) as Json } : null;
}

function readCase(
  connection: SqliteConnection,
  id: string,
  task: string | null,
  staged: readonly StagedChange[],
): LoadedCase | null {
  const row = connection.first<{ process_version: string; revision: number; sequence: number; state: string }>(
    'select process_version, revision, sequence, state from case_instance where id = ?',
    id,
  );
  if (!row) return null;
  const state = withStaged(JSON.parse(row.state) as CaseState, task, staged);
  return { id, processVersion: row.process_version, revision: row.revision, sequence: row.sequence, state };
}

interface StagedRow extends Omit<StagedChange, 'patch' | 'base' | 'by' | 'at'> {
  readonly patch: string;
  readonly base: string | null;
  readonly changed_by: string;
  readonly changed_at: string;
}

function readStaged(connection: SqliteConnection, task: string): StagedChange[] {
  const rows = connection.all<StagedRow>(
    `select seq, visit, entity, record, op, patch, base, changed_by, changed_at
     from staged_change where task = ? order by seq`,
    task,
  );
  return rows.map(({ patch, base, changed_by, changed_at, ...row }) => ({
    ...row,
    patch: JSON.parse(patch),
    base: base === null ? null : JSON.parse(base),
    by: changed_by,
    at: changed_at,
  }));
}

/** A record that the task itself creates has no row yet. */
function readTouched(connection: SqliteConnection, tables: BusinessTables, staged: readonly StagedChange[]): Fact[] {
  const created = new Set(staged.filter(({ op }) => op === 'create').map(({ record }) => record));
  const records = new Map(staged.map(change => [`${change.entity} ${change.record}`, change]));
  return [...records.values()].map(({ entity, record }) => ({
    need: 'record',
    entity,
    id: record,
    row: created.has(record) ? null : readRecord(connection, tables.table(entity), record),
  }));
}
