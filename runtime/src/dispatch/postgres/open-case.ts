import type { StagedChange } from '@marshrut/engine';
import type { BusinessTables } from '../../tables/business-tables.js';
import { decodeRow } from '../../tables/row.js';
import { withStaged } from '../loaded-state.js';
import type { Fact, LoadedCase, Opened, OpenRequest } from '../storage.js';

/** What `marshrut_open` answers. */
export interface OpenAnswer {
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

export function openedFrom(answer: OpenAnswer, tables: BusinessTables, { task }: OpenRequest): Opened {
  const staged = answer.staged.map(stagedChange);
  return {
    seen: answer.seen,
    case: answer.case && { ...answer.case, state: withStaged(answer.case.state, task, staged) },
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

function touchedRows(tables: BusinessTables, staged: readonly StagedChange[], touched: OpenAnswer['touched']): Fact[] {
  const records = new Map(staged.map(change => [`${change.entity} ${change.record}`, change]));
  return [...records.values()].map(({ entity, record }) => {
    const row = touched[entity]?.[record];
    return { need: 'record', entity, id: record, row: row ? decodeRow(tables.table(entity), row, 'postgres') : null };
  });
}
