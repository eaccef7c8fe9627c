import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from '../work/deps.js';
import { fills } from '../work/task-rights.js';
import { findTask, isOver } from '../work/task-row.js';
import { type Attachment, type AttachmentRoom, toAttachment } from './attachment.js';
import { contentOf } from './content.js';
import { HEAD, kindOf, typeByContent } from './content-kind.js';
import { sweep } from './sweep.js';

/** A part of a file as it lies in the database, bytes. */
const PART = 256 * 1024;
const LONGEST_NAME = 255;
/** The largest file any field may ask for, bytes. Fields say less: the value is checked when it is given. */
export const LARGEST = 100 * 1024 * 1024;

export interface NewUpload {
  readonly task: string;
  /** As the person's computer calls it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export type UploadRefusal = 'notPermitted' | 'wrongName' | 'wrongKind' | 'empty' | 'tooLarge' | 'notItsKind' | 'behind';

export type Uploading =
  | { readonly ok: true; readonly attachment: Attachment }
  | { readonly ok: false; readonly why: UploadRefusal };

const refused = (why: UploadRefusal): Uploading => ({ ok: false, why });

/** Makes room for a file in a task of one's own; its content comes afterwards, in as many goes as it needs. */
export async function beginUpload(
  room: AttachmentRoom,
  work: WorkDeps,
  actor: Actor,
  { task: taskId, name: given, size }: NewUpload,
): Promise<Uploading> {
  const task = may(actor, 'task.work') ? await findTask(work, taskId) : null;
  if (!task || !fills(actor, task) || isOver(task)) return refused('notPermitted');
  const name = given.normalize('NFC').split(/[\\/]/).at(-1)?.trim() ?? '';
  if (!isText(name) || name === '' || name.length > LONGEST_NAME || /\p{Cc}|\p{Cf}/u.test(name))
    return refused('wrongName');
  if (!kindOf(name)) return refused('wrongKind');
  if (!Number.isSafeInteger(size) || size <= 0) return refused('empty');
  if (size > LARGEST) return refused('tooLarge');
  await sweep(room);
  const row = {
    id: room.newId('file'),
    case_id: task.case,
    task: task.id,
    ...{ name, size, received: 0, type: null, sha256: null },
    uploaded_by: actor.id,
    created_at: room.now(),
    ...{ whole_at: null, kept_at: null },
  };
  await room.db.insertInto('attachment').values(row).execute();
  return { ok: true, attachment: toAttachment(row) };
}

/** One's own upload, as far as it has come; null for everybody else. */
export async function findUpload({ db }: AttachmentRoom, actor: Actor, id: string): Promise<Attachment | null> {
  if (!isText(id)) return null;
  const row = await db
    .selectFrom('attachment')
    .selectAll()
    .where('id', '=', id)
    .where('uploaded_by', '=', actor.id)
    .executeTakeFirst();
  return row ? toAttachment(row) : null;
}

/**
 * Takes what comes, from `offset` on, and answers how many bytes there are then. What has come stays where the stream breaks off.
 * Throws `UploadBehind` where somebody else has written meanwhile.
 */
export async function receive(
  room: AttachmentRoom,
  upload: Attachment,
  stream: Readable,
  offset: number,
): Promise<number> {
  let received = offset;
  let waiting: Buffer[] = [];
  let length = 0;
  const flush = async () => {
    if (length === 0) return;
    await append(room, upload, received, Buffer.concat(waiting));
    received += length;
    [waiting, length] = [[], 0];
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (received + length + chunk.length > upload.size) throw new UploadBehind();
      waiting.push(chunk);
      length += chunk.length;
      if (length >= PART) await flush();
    }
  } catch (error) {
    if (error instanceof UploadBehind) throw error;
    // The connection is gone; the rest comes in another go.
  }
  await flush();
  return received;
}

export class UploadBehind extends Error {
  override readonly name = 'UploadBehind';

  constructor() {
    super(
      'Expected the content from where the upload stands, but it is from elsewhere. Ask for the offset and go on from there.',
    );
  }
}

async function append({ db }: AttachmentRoom, { id }: Attachment, place: number, content: Buffer): Promise<void> {
  await db.transaction().execute(async tx => {
    const { numUpdatedRows } = await tx
      .updateTable('attachment')
      .set({ received: place + content.length })
      .where('id', '=', id)
      .where('received', '=', place)
      .where('whole_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new UploadBehind();
    await tx.insertInto('attachment_part').values({ attachment: id, place, content }).execute();
  });
}

/** All of it has come: it is looked at, and may be given as a value from now on. What is not what its name says is thrown away. */
export async function finishUpload(room: AttachmentRoom, upload: Attachment): Promise<Uploading> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  for await (const part of contentOf(room, upload)) {
    if (head.length < HEAD) head = Buffer.concat([head, part]).subarray(0, HEAD);
    hash.update(part);
  }
  const type = await typeByContent(upload.name, head);
  if (type === null) {
    await removeUpload(room, upload.id);
    return refused('notItsKind');
  }
  const row = await room.db
    .updateTable('attachment')
    .set({ type, sha256: hash.digest('hex'), whole_at: room.now() })
    .where('id', '=', upload.id)
    .where('received', '=', upload.size)
    .returningAll()
    .executeTakeFirst();
  return row ? { ok: true, attachment: toAttachment(row) } : refused('behind');
}

export async function removeUpload({ db }: AttachmentRoom, id: string): Promise<void> {
  await db.transaction().execute(async tx => {
    await tx.deleteFrom('attachment_part').where('attachment', '=', id).execute();
    await tx.deleteFrom('attachment').where('id', '=', id).execute();
  });
}
