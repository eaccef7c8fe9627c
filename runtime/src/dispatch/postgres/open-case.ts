import type { StagedChange } from '@marshrut/engine';
import type pg from 'pg';
import type { BusinessTables } from '../../tables/business-tables.js';
import { decodeRow } from '../../tables/row.js';
import { withStaged } from '../loaded-state.js';
import type { Fact, LoadedCase, Opened, OpenRequest } from '../storage.js';
import { send } from './send.js';

interface Answer {
  readonly seen: Opened['seen'];
  readonly case: LoadedCase | null;
  readonly staged: readonly StagedRow[];
  /** By entity and id, as the table has them. */
  readonly touched: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
}

interface StagedRow extends Omit<StagedChange, 'by' | 'at'> {
  readonly changed_by: string;
  readonly changed_at: string;
}

/** One round trip. */
export async function openCase(pool: pg.Pool, tables: BusinessTables, open: OpenRequest): Promise<Opened> {
  const values = [open.key?.actor ?? null, open.key?.key ?? null, open.case, open.task];
  const answer = await send<Answer>(pool, 'marshrut_open', values);
  const staged = answer.staged.map(stagedChange);
  return {
    seen: answer.seen,
    case: answer.case && { ...answer.case, state: withStaged(answer.case.state, open.task, staged) },
    touched: touchedRows(tables, staged, answer.touched),
  };
}

function stagedChange({
  seq,
  visit,
  entity,
  record,
  op,
  patch,
  base,
  changed_by,
  changed_at,
}: StagedRow): StagedChange {
  const at = new Date(changed_at).toISOString();
  return { seq, visit, entity, record, op, patch, base, by: changed_by, at };
}

function touchedRows(tables: BusinessTables, staged: readonly StagedChange[], touched: Answer['touched']): Fact[] {
  const records = new Map(staged.map(change => [`${change.entity} ${change.record}`, change]));
  return [...records.values()].map(({ entity, record }) => {
    const row = touched[entity]?.[record];
    return { need: 'record', entity, id: record, row: row ? decodeRow(tables.table(entity), row, 'postgres') : null };
  });
}
