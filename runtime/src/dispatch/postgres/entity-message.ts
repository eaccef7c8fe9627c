import type { RecordChange } from '@marshrut/engine';
import type { BusinessTables } from '../../tables/business-tables.js';
import type { Stored } from '../../tables/codec.js';
import { encodePatch, encodeRow } from '../../tables/row.js';
import type { CommitWrite } from '../storage.js';

/** The records of one entity that one commit writes: the argument of `marshrut_records`. */
export interface EntityMessage {
  readonly table: string;
  /** Rows to be locked first, where several are changed. */
  readonly lock: readonly string[];
  readonly insert: readonly StoredRow[];
  /** Rows that change the same columns are written by one statement. */
  readonly update: readonly { readonly columns: readonly string[]; readonly rows: readonly StoredRow[] }[];
  readonly delete: readonly StoredRow[];
}

type StoredRow = Readonly<Record<string, Stored>>;

/** Entities in the order of their keys and records in that of their ids, so that two commits lock alike. */
export function entityMessages(tables: BusinessTables, commit: CommitWrite, at: string): EntityMessage[] {
  const byEntity = Map.groupBy(commit.changes, change => change.entity);
  return [...byEntity.keys()].sort().map(entity => {
    const changes = (byEntity.get(entity) ?? []).toSorted((left, right) => (left.record < right.record ? -1 : 1));
    const of = (op: RecordChange['op']) => changes.filter(change => change.op === op);
    const table = tables.table(entity);
    const updates = of('update').map(change => encodePatch(table, withNumberFields(change, commit), 'postgres'));
    return {
      table: table.name,
      lock: changes.filter(({ op }) => op !== 'create').map(({ record }) => record),
      insert: of('create').map(({ record, after }) => ({
        ...{ id: record, version: 1, created_at: at, updated_at: at },
        ...encodeRow(table, after, 'postgres'),
      })),
      update: byColumns(of('update'), updates),
      delete: of('delete').map(({ record, version }) => ({ id: record, version })),
    };
  });
}

/** A number taken for an update must have its column named, though its value is not known yet. */
function withNumberFields({ record, after }: RecordChange, { numbers }: CommitWrite): RecordChange['after'] {
  const fields = numbers.filter(need => need.record === record).map(({ field }) => [field, null]);
  return { ...after, ...Object.fromEntries(fields) };
}

function byColumns(changes: readonly RecordChange[], patches: readonly StoredRow[]): EntityMessage['update'] {
  const rows = changes.map(({ record, version }, i) => ({
    columns: Object.keys(patches[i] ?? {}),
    row: { ...patches[i], id: record, version },
  }));
  const groups = Map.groupBy(rows, ({ columns }) => columns.join());
  return [...groups.values()].map(group => ({ columns: group[0]?.columns ?? [], rows: group.map(({ row }) => row) }));
}
