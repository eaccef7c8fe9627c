import type { OutgoingEffect } from '../../jobs/deps.js';
import type { ServiceRoom } from '../services/service.js';

/** Lays an effect out for workers. The same effect again: one that was over is open again, any other stays as it is. */
export async function addWork(
  { db, now }: Pick<ServiceRoom, 'db' | 'now'>,
  { id, service, input }: Extract<OutgoingEffect, { kind: 'service' }>,
): Promise<void> {
  await db
    .insertInto('worker_job')
    .values({ id, topic: service, input: JSON.stringify(input), fence: 0, attempts: 0, created_at: now() })
    .onConflict(conflict =>
      conflict
        .column('id')
        .doUpdateSet({ over_at: null, leased_by: null, lease_until: null, attempts: 0 })
        .where('worker_job.over_at', 'is not', null),
    )
    .execute();
}
