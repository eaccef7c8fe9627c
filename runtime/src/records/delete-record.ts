import { notPermitted, stale } from '../definitions/outcome.js';
import type { Work, Written } from '../dispatch/storage.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import type { NewRecord } from './create-record.js';
import type { DeleteOutcome } from './outcome.js';
import type { Records } from './records.js';
import { refusedWrite } from './refused.js';
import { readRecord, untilWritten, writeCommit } from './unit.js';

export interface RecordDeletion extends Pick<NewRecord, 'entity' | 'source'> {
  readonly id: string;
  readonly expectedVersion: number;
}

type Tried = { readonly current: number | null } | { readonly written: Written };

/** Deletes a record that nothing refers to. Its history stays. */
export async function deleteRecord(
  records: Records,
  actor: Actor,
  { entity: key, id, expectedVersion, source = 'CARD' }: RecordDeletion,
): Promise<DeleteOutcome> {
  const entity = records.entities.current().entities.get(key);
  if (!entity || !may(actor, 'record.write', entity) || !isText(id)) return notPermitted;
  return untilWritten<DeleteOutcome>(records, async () => {
    const tried = await records.storage.run(function* (): Work<Tried> {
      const row = yield* readRecord(key, id);
      if (row?.version !== expectedVersion) return { current: row?.version ?? null };
      const changes = [
        { entity: key, record: id, op: 'delete', version: row.version, before: row.values, after: {} },
      ] as const;
      return { written: yield* writeCommit(records, { actor, source, changes, keyed: null, outcome: null }) };
    });
    if ('current' in tried) return tried.current === null ? notPermitted : stale(tried.current);
    if (tried.written.ok) return { ok: true, id };
    return tried.written.why === 'stale' ? null : refusedWrite(records, entity, id, {}, tried.written);
  });
}
