import type { Kysely } from 'kysely';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import type { AttachmentRow, Database } from '../database/rows.js';
import { isText } from '../tables/plain-text.js';

/** What this room is handed. */
export interface AttachmentRoom {
  readonly db: Kysely<Database>;
  readonly now: () => string;
  readonly newId: (prefix: string) => string;
}

/** A file that somebody attached in a task; whole once `wholeAt` stands. */
export interface Attachment {
  readonly id: string;
  readonly case: string;
  readonly task: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly received: number;
  /** Media type by its content. */
  readonly type: string | null;
  /** Hexadecimal. */
  readonly sha256: string | null;
  readonly uploadedBy: string;
  readonly createdAt: string;
  readonly wholeAt: string | null;
}

export function toAttachment(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    case: row.case_id,
    task: row.task,
    name: row.name,
    size: row.size,
    received: row.received,
    type: row.type,
    sha256: row.sha256,
    uploadedBy: row.uploaded_by,
    createdAt: instantOf(row.created_at),
    wholeAt: maybeInstantOf(row.whole_at),
  };
}

/** Those that are there, by id. Whether the caller may see them is asked elsewhere. */
export async function attachmentsById(
  { db }: Pick<AttachmentRoom, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Attachment>> {
  const known = [...new Set(ids)].filter(isText);
  if (known.length === 0) return new Map();
  const rows = await db.selectFrom('attachment').selectAll().where('id', 'in', known).execute();
  return new Map(rows.map(row => [row.id, toAttachment(row)]));
}
