import type { Row } from '@marshrut/model';
import { committedRecords, type TaskWork } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import type { DatedRow } from './record.js';

/** Rows as a task sees them with their instants: of what it changed, when it did. */
export async function dated(
  { services }: Context,
  entity: string,
  rows: readonly Row[],
  { staged }: Pick<TaskWork, 'staged'>,
): Promise<readonly DatedRow[]> {
  const stored = await committedRecords(
    services.business,
    entity,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(row => {
    const [own, committed] = [staged.get(row.id), stored.get(row.id)];
    const createdAt = committed?.createdAt ?? own?.since;
    const updatedAt = own?.changedAt ?? committed?.updatedAt;
    return createdAt && updatedAt ? [{ ...row, createdAt, updatedAt }] : [];
  });
}
