import type { AttachmentRoom } from './attachment.js';

/** What has not come in a day never will; ms. */
const PATIENCE = 86_400_000;
/** Looked at in one go: whoever attaches a file waits for it. */
const MOST = 20;

/**
 * Clears away what nobody needs: uploads that stopped half-way a day ago, and files of cases that are over which nothing committed
 * names. While its case runs a file stays, for what is typed and staged anywhere in the case may name it.
 */
export async function sweep({ db, now }: Pick<AttachmentRoom, 'db' | 'now'>): Promise<void> {
  const before = new Date(Date.parse(now()) - PATIENCE).toISOString();
  const due = await db
    .selectFrom('attachment')
    .innerJoin('case_instance', 'case_instance.id', 'attachment.case_id')
    .select(['attachment.id', 'attachment.case_id', 'whole_at', 'case_instance.archived_at'])
    .where('kept_at', 'is', null)
    .where('attachment.created_at', '<', before)
    .where(eb => eb.or([eb('whole_at', 'is', null), eb('case_instance.ended_at', 'is not', null)]))
    .orderBy('attachment.created_at')
    .limit(MOST)
    .execute();
  for (const { id, case_id, whole_at, archived_at } of due) {
    const kept = whole_at !== null && (archived_at !== null || (await isNamed(db, case_id, id)));
    if (kept) await db.updateTable('attachment').set({ kept_at: now() }).where('id', '=', id).execute();
    else {
      await db.deleteFrom('attachment_part').where('attachment', '=', id).execute();
      await db.deleteFrom('attachment').where('id', '=', id).execute();
    }
  }
}

/** Does the case, or anything it committed, name the file? */
async function isNamed(db: AttachmentRoom['db'], caseId: string, id: string): Promise<boolean> {
  const inState = await db.selectFrom('case_instance').select('state').where('id', '=', caseId).executeTakeFirst();
  if (JSON.stringify(inState?.state ?? null).includes(id)) return true;
  const lines = await db
    .selectFrom('commit_line')
    .innerJoin('commit_record', 'commit_record.id', 'commit_line.commit_id')
    .select('commit_line.after')
    .where('commit_record.case_id', '=', caseId)
    .execute();
  return lines.some(({ after }) => JSON.stringify(after).includes(id));
}
