import { filesIn } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { findRecord } from '../records/list.js';
import type { Records } from '../records/records.js';
import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from '../work/deps.js';
import { readTaskWork } from '../work/task-work.js';
import { type Attachment, attachmentsById } from './attachment.js';

/** Where a person sees a file, and so may open it: in a task of their own, or on a record they may read. */
export type FilePlace =
  | { readonly of: 'task'; readonly task: string }
  | { readonly of: 'record'; readonly entity: string; readonly record: string };

export interface FileReading {
  readonly work: WorkDeps;
  readonly records: Records;
}

/** Null where it is not there, not whole, or not for this person's eyes: one answer for all of these. Asked at each opening. */
export async function findAttachment(
  deps: FileReading,
  actor: Actor,
  place: FilePlace,
  id: string,
): Promise<Attachment | null> {
  const found = (await attachmentsById(deps.work, [id])).get(id);
  if (!found || found.wholeAt === null) return null;
  const seen =
    place.of === 'task' ? await isInTask(deps, actor, place.task, found) : await isOnRecord(deps, actor, place, id);
  return seen ? found : null;
}

/** One's own upload, or something the task shows: what is asked for on other screens of the case is not for everybody in it. */
async function isInTask({ work }: FileReading, actor: Actor, task: string, file: Attachment): Promise<boolean> {
  if (!may(actor, 'task.work')) return false;
  const opened = await readTaskWork(work, actor, task);
  if (!opened) return false;
  if (file.uploadedBy === actor.id && file.task === task) return true;
  return JSON.stringify([opened.screen, opened.draft, opened.changes, opened.card]).includes(
    JSON.stringify(file.id).slice(1, -1),
  );
}

async function isOnRecord(
  { records }: FileReading,
  actor: Actor,
  { entity: key, record }: Extract<FilePlace, { of: 'record' }>,
  id: string,
): Promise<boolean> {
  const tables = records.entities.current();
  const entity = tables.entities.get(key);
  if (!entity || !isText(record)) return false;
  const row = await findRecord(records, actor, key, record);
  return entity.fields.some(({ key, type }) => type.kind === 'file' && filesIn(row?.values[key]).includes(id));
}
