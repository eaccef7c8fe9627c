import type { RecordChange } from '@marshrut/engine';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { Stored } from '../../tables/codec.js';
import { encodePatch, encodeRow } from '../../tables/row.js';
import type { CommitWrite } from '../storage.js';

/** The records of one entity that one commit writes: the argument of the table's writer. */
export interface EntityMessage {
  readonly writer: string;
  /** Some of the records take numbers. */
  readonly numbered: boolean;
  readonly create: readonly StoredRow[];
  /** With the version each expects. */
  readonly update: readonly StoredRow[];
  readonly delete: readonly StoredRow[];
}

type StoredRow = Readonly<Record<string, Stored>>;

/** Entities in the order of their keys and records in that of their ids, so that two commits lock alike. */
export function entityMessages(tables: BusinessTables, commit: CommitWrite): EntityMessage[] {
  const byEntity = Map.groupBy(commit.changes, change => change.entity);
  return [...byEntity.keys()].sort().map(entity => {
    const changes = (byEntity.get(entity) ?? []).toSorted((left, right) => (left.record < right.record ? -1 : 1));
    const of = (op: RecordChange['op']) => changes.filter(change => change.op === op);
    const table = tables.table(entity);
    return {
      writer: table.writer,
      numbered: commit.numbers.some(need => need.entity === entity),
      create: of('create').map(({ record, after }) => ({ ...encodeRow(table, after, 'postgres'), id: record })),
      update: of('update').map(({ record, version, after }) => ({
        ...encodePatch(table, after, 'postgres'),
        id: record,
        version,
      })),
      delete: of('delete').map(({ record, version }) => ({ id: record, version })),
    };
  });
}
