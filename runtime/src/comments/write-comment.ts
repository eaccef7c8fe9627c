import { createHash } from 'node:crypto';
import type { InputProblem } from '@marshrut/engine';
import { readValue } from '@marshrut/model';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { findCase } from '../work/case-row.js';
import type { WorkDeps } from '../work/deps.js';
import { refusedKey } from '../work/key.js';
import { notPermitted, type WorkRefusal } from '../work/result.js';
import { type Comment, findComment, isSettled } from './comment.js';
import { notReaders } from './readers.js';
import { tellOf } from './tell.js';

export interface NewComment {
  readonly case: string;
  readonly text: string;
  /** Ids of people who see the case. */
  readonly mentions: readonly string[];
  /** A task of the case, where it is written in one. */
  readonly task: string | null;
}

export type Commented = { readonly ok: true; readonly comment: Comment } | WorkRefusal;

/** Characters. */
const LONGEST = 4000;
const MOST_MENTIONS = 50;

/** Refuses: REQUIRED, TOO_LONG, CONTROL_CHARACTER (text); NOT_A_READER (mentions). Under a key it is written once. */
export async function addComment(deps: WorkDeps, actor: Actor, input: NewComment, key?: string): Promise<Commented> {
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  if (!may(actor, 'comment.write') || !(await findCase(deps, actor, input.case))) return notPermitted;
  if (input.task !== null && !(await isTaskOf(deps.db, input.task, input.case))) return notPermitted;
  const read = await readWords(deps, input.case, input);
  if (!read.ok) return read;
  const [id, now] = [deps.dispatch.newId('cmt'), deps.dispatch.now()];
  const write_input = key === undefined ? null : fingerprint(input);
  const row = { id, case_id: input.case, author: actor.id, text: read.text, written_at: now, task: input.task };
  const written = await tellOf(deps, { case: input.case, users: read.mentions }, async db => {
    const made = await db
      .insertInto('case_comment')
      .values({ ...row, edited_at: null, deleted_at: null, write_key: key ?? null, write_input })
      .onConflict(conflict => conflict.columns(['author', 'write_key']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) await mention(db, { id, case: input.case, author: actor.id, now }, read.mentions);
    return made !== undefined;
  });
  return written ? answered(deps, actor, id) : writtenBefore(deps, actor, key ?? '', write_input);
}

/** One's own, within 15 minutes. Whom it mentions is said anew; who was mentioned before and has read it is not told again. */
export async function editComment(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  words: Pick<NewComment, 'text' | 'mentions'>,
): Promise<Commented> {
  const found = await ownComment(deps, actor, id);
  if (!found.ok) return found;
  const now = deps.dispatch.now();
  if (isSettled(found.comment, now)) return { ok: false, why: 'notNow', reason: 'COMMENT_SETTLED' };
  const read = await readWords(deps, found.comment.case, words);
  if (!read.ok) return read;
  const { case: caseId, mentions: before } = found.comment;
  const users = [...new Set([...before, ...read.mentions])];
  const changed = await tellOf(deps, { case: caseId, users }, async db => {
    const row = await db
      .updateTable('case_comment')
      .set({ text: read.text, edited_at: now })
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!row) return false;
    const gone = before.filter(user => !read.mentions.includes(user));
    if (gone.length > 0)
      await db.deleteFrom('comment_mention').where('comment', '=', id).where('user_id', 'in', gone).execute();
    await mention(db, { id, case: caseId, author: actor.id, now }, read.mentions);
    return true;
  });
  return changed ? answered(deps, actor, id) : deleted;
}

/** One's own, at any time: its words and whom it mentions are gone, its place stays. */
export async function deleteComment(deps: WorkDeps, actor: Actor, id: string): Promise<Commented> {
  const found = await ownComment(deps, actor, id);
  if (!found.ok) return found;
  const { case: caseId, mentions } = found.comment;
  await tellOf(deps, { case: caseId, users: mentions }, async db => {
    await db
      .updateTable('case_comment')
      .set({ text: '', deleted_at: deps.dispatch.now() })
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .execute();
    await db.deleteFrom('comment_mention').where('comment', '=', id).execute();
    return true;
  });
  return answered(deps, actor, id);
}

const deleted = { ok: false, why: 'notNow', reason: 'COMMENT_DELETED' } as const;

async function ownComment(deps: WorkDeps, actor: Actor, id: string): Promise<Commented> {
  const comment = may(actor, 'comment.write') ? await findComment(deps, actor, id) : null;
  if (comment?.author !== actor.id) return notPermitted;
  return comment.deletedAt === null ? { ok: true, comment } : deleted;
}

async function readWords(
  deps: WorkDeps,
  caseId: string,
  { text, mentions }: Pick<NewComment, 'text' | 'mentions'>,
): Promise<{ readonly ok: true; readonly text: string; readonly mentions: readonly string[] } | WorkRefusal> {
  const read = readValue({ kind: 'longText', maxLength: LONGEST }, text, '');
  if (!read.ok)
    return read.code === 'TOO_LONG'
      ? invalid({ path: 'text', code: 'TOO_LONG', expected: String(LONGEST) })
      : invalid({ path: 'text', code: 'CONTROL_CHARACTER' });
  if (read.value === null) return invalid({ path: 'text', code: 'REQUIRED' });
  const users = [...new Set(mentions)].sort();
  if (users.length > MOST_MENTIONS || (await notReaders(deps, caseId, users)).length > 0)
    return invalid({ path: 'mentions', code: 'NOT_A_READER' });
  return { ok: true, text: String(read.value), mentions: users };
}

function invalid(problem: InputProblem): WorkRefusal {
  return { ok: false, why: 'invalid', problems: [problem] };
}

/** Whoever mentions themselves has read it. */
async function mention(
  db: Transaction<Database>,
  comment: { readonly id: string; readonly case: string; readonly author: string; readonly now: string },
  users: readonly string[],
): Promise<void> {
  if (users.length === 0) return;
  const { id, case: case_id, author, now } = comment;
  await db
    .insertInto('comment_mention')
    .values(users.map(user_id => ({ comment: id, user_id, case_id, read_at: user_id === author ? now : null })))
    .onConflict(conflict => conflict.columns(['comment', 'user_id']).doNothing())
    .execute();
}

async function isTaskOf(db: Kysely<Database>, task: string, caseId: string): Promise<boolean> {
  if (!isText(task)) return false;
  const row = await db
    .selectFrom('task')
    .select('id')
    .where('id', '=', task)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row !== undefined;
}

async function writtenBefore(deps: WorkDeps, actor: Actor, key: string, input: string | null): Promise<Commented> {
  const row = await deps.db
    .selectFrom('case_comment')
    .select(['id', 'write_input'])
    .where('author', '=', actor.id)
    .where('write_key', '=', key)
    .executeTakeFirst();
  if (row?.write_input !== input) return { ok: false, why: 'keyReused' };
  return answered(deps, actor, row?.id ?? '');
}

async function answered(deps: WorkDeps, actor: Actor, id: string): Promise<Commented> {
  const comment = await findComment(deps, actor, id);
  return comment ? { ok: true, comment } : notPermitted;
}

function fingerprint({ case: caseId, text, mentions, task }: NewComment): string {
  return createHash('sha256')
    .update(JSON.stringify([caseId, text, mentions, task]))
    .digest('hex');
}
