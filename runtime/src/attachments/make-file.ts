import { createHash } from 'node:crypto';
import { SYSTEM } from '../jobs/deps.js';
import type { AttachmentRoom } from './attachment.js';
import { kindOf } from './content-kind.js';
import { docxOf } from './docx.js';

interface NewFile {
  /** The same for every attempt: a file is made once. */
  readonly id: string;
  readonly case: string;
  /** The element of the case that asked for it. */
  readonly element: string;
  /** Its end says what it becomes: `.docx`, or text as it is. */
  readonly name: string;
  readonly text: string;
}

const LONGEST_NAME = 255;

/** Writes a file that a process has made; answers its id. One that is there already stays as it is. */
export async function makeFile({ db, now }: Pick<AttachmentRoom, 'db' | 'now'>, file: NewFile): Promise<string> {
  const name = nameOf(file.name);
  const content = name.toLowerCase().endsWith('.docx') ? await docxOf(file.text) : Buffer.from(file.text);
  const at = now();
  await db.transaction().execute(async tx => {
    const made = await tx
      .insertInto('attachment')
      .values({
        ...{ id: file.id, case_id: file.case, task: file.element, name },
        ...{ size: content.length, received: content.length, type: kindOf(name)?.type ?? null },
        sha256: createHash('sha256').update(content).digest('hex'),
        ...{ uploaded_by: SYSTEM, created_at: at, whole_at: at, kept_at: null },
      })
      .onConflict(conflict => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made && content.length > 0)
      await tx.insertInto('attachment_part').values({ attachment: file.id, place: 0, content }).execute();
  });
  return file.id;
}

/** Values of a case may hold what no name of a file can; the end stays. */
function nameOf(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '-')
    .trim();
  const end = /\.[a-z]+$/i.exec(name)?.[0] ?? '';
  return name.slice(0, name.length - end.length).slice(0, LONGEST_NAME - end.length) + end;
}
