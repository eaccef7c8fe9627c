import type { Plan } from '@marshrut/engine';
import {
  type LineNeed,
  needOf,
  type RecordChange,
  reasonOf,
  type TakenOut,
  type TaskState,
  takenOut,
} from '@marshrut/engine';
import { type ToldReason, toldReason } from './reason.js';

/** What the review says of its lines beside their values. */
export interface ReviewLines {
  /** Where a field comes from; null where the task did not enter it by itself. */
  reason(record: string, field: string): ToldReason | null;
  /** What keeps a line in the commit; a field, or with null the whole record. Null: it can be taken out. */
  need(record: string, field: string | null): LineNeed | null;
  readonly takenOut: readonly TakenOut[];
}

export function reviewLines(
  plan: Plan,
  task: TaskState,
  changes: readonly RecordChange[],
  element: string,
): ReviewLines {
  const byRecord = new Map(changes.map(change => [change.record, change]));
  return {
    reason(record, field) {
      const reason = reasonOf(plan, task, record, field, element);
      return reason && toldReason(plan, reason);
    },
    need(record, field) {
      const change = byRecord.get(record);
      return change ? needOf(plan, task, change, field) : 'REFERRED';
    },
    takenOut: takenOut(task, element),
  };
}
