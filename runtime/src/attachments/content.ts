import type { Attachment, AttachmentRoom } from './attachment.js';

/** The content in the order of its parts, one statement each: a file is never in memory as a whole. */
export async function* contentOf(
  { db }: Pick<AttachmentRoom, 'db'>,
  { id, size }: Pick<Attachment, 'id' | 'size'>,
): AsyncGenerator<Buffer> {
  for (let place = 0; place < size; ) {
    const part = await db
      .selectFrom('attachment_part')
      .select('content')
      .where('attachment', '=', id)
      .where('place', '=', place)
      .executeTakeFirst();
    if (!part)
      throw new Error(
        `Expected the file ${id} to go on at byte ${place}, but it ends there. Restore it from a backup.`,
      );
    yield part.content;
    place += part.content.length;
  }
}
