import type { RecordChange } from '@marshrut/engine';
import { deleteProcess } from '../definitions/delete-process.js';
import { processesById } from '../definitions/process.js';
import { type Actor, actorOf } from '../people/actor.js';
import { may } from '../people/gate.js';
import { changesOf } from '../records/history.js';
import { untilWritten, writeCommit } from '../records/unit.js';
import { type Made, readInstalled } from './installed.js';
import type { TemplateRoom } from './room.js';
import { shipped } from './shipped.js';

export type TemplateRemoving =
  | { readonly ok: true }
  /** `cases`: one of its processes has run. `records`: a record of it was changed, deleted or referred to. */
  | { readonly ok: false; readonly why: 'used'; readonly by: 'cases' | 'records' }
  | { readonly ok: false; readonly why: 'notPermitted' };

/** Takes a template away while nothing real uses it: its processes and its demo records. Its empty tables stay (ADR 12). */
export async function removeTemplate(room: TemplateRoom, actor: Actor, key: string): Promise<TemplateRemoving> {
  const { db } = room.definitions;
  const installed =
    may(actor, 'template.install') && shipped.some(one => one.key === key) && (await readInstalled(db, key));
  if (!installed) return { ok: false, why: 'notPermitted' };
  const { made } = installed;
  const processes = Object.values(made.processes);
  const begun = await db.selectFrom('case_instance').select('id').where('process', 'in', processes).executeTakeFirst();
  if (begun) return { ok: false, why: 'used', by: 'cases' };
  if (!(await takeRecords(room, actor, made))) return { ok: false, why: 'used', by: 'records' };
  const by = actorOf({ ...actor, roles: ['analyst'] });
  for (const process of (await processesById(room.definitions, processes)).values()) {
    const deleted = await deleteProcess(room.definitions, by, process.id, process.draftVersion);
    if (!deleted.ok) return { ok: false, why: 'used', by: 'cases' };
  }
  await db.deleteFrom('template').where('key', '=', key).execute();
  return { ok: true };
}

/** All of its records in one commit, as they were made; none where one is another by now. */
async function takeRecords({ records }: TemplateRoom, actor: Actor, { commit }: Made): Promise<boolean> {
  const changes = (await changesOf(records, [commit])).get(commit) ?? [];
  const later = await records.db
    .selectFrom('commit_line')
    .select('record')
    .where('commit_id', '<>', commit)
    .where(
      'record',
      'in',
      changes.map(({ record }) => record),
    )
    .executeTakeFirst();
  if (later) return false;
  const gone = changes
    .toReversed()
    .map((change): RecordChange => ({ ...change, op: 'delete', version: 1, before: change.after, after: {} }));
  const { written } = await untilWritten(records, async () => {
    const tried = await records.storage.run(() =>
      writeCommit(records, { actor, source: 'IMPORT', changes: gone, keyed: null, outcome: null }),
    );
    return !tried.ok && tried.why === 'stale' ? null : { written: tried };
  });
  return written.ok;
}
