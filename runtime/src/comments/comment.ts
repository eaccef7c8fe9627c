import { sql } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { instantOf, maybeInstantOf } from '../database/instant.js';
import type { Actor } from '../people/actor.js';
import { isText } from '../tables/plain-text.js';
import { findCase } from '../work/case-row.js';
import type { WorkDeps } from '../work/deps.js';

/** What somebody said about a case. It is no part of any commit: it is there at once, and stays. */
export interface Comment {
  readonly id: string;
  readonly case: string;
  readonly author: string;
  /** As it was typed, never HTML; empty once it is deleted. */
  readonly text: string;
  readonly writtenAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
  /** The task it was written in. */
  readonly task: string | null;
  /** Whom it mentions; sorted. */
  readonly mentions: readonly string[];
}

export interface CommentPage {
  readonly comments: readonly Comment[];
  readonly total: number;
  readonly hasNext: boolean;
}

export type CommentAction = 'EDIT' | 'DELETE';

/** How long one's own words can be changed, ms; deleted they can be later, too. */
const EDITABLE = 15 * 60_000;

/** Newest first; nothing for whoever does not see the case. `after`: the id of the last comment of the page before. */
export async function listComments(
  deps: WorkDeps,
  actor: Actor,
  caseId: string,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<CommentPage> {
  if (!(await findCase(deps, actor, caseId))) return { comments: [], total: 0, hasNext: false };
  const { total } = await deps.db
    .selectFrom('case_comment')
    .select(eb => eb.fn.countAll<number | string>().as('total'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  const rows = await commentQuery(deps)
    .where('case_comment.case_id', '=', caseId)
    .$if(after !== null, page => page.where('case_comment.id', '<', after ?? ''))
    .orderBy('case_comment.id', 'desc')
    .limit(first + 1)
    .execute();
  return { comments: rows.slice(0, first).map(toComment), total: Number(total), hasNext: rows.length > first };
}

/** Null where there is none, or where the actor does not see its case. */
export async function findComment(deps: WorkDeps, actor: Actor, id: string): Promise<Comment | null> {
  const row = isText(id) ? await commentQuery(deps).where('case_comment.id', '=', id).executeTakeFirst() : undefined;
  return row && (await findCase(deps, actor, row.case_id)) ? toComment(row) : null;
}

/** What the person can do with a comment they see: with one of theirs. */
export function actionsOnComment(actor: Actor, comment: Comment, now: string): readonly CommentAction[] {
  if (comment.author !== actor.id || comment.deletedAt !== null) return [];
  return isSettled(comment, now) ? ['DELETE'] : ['EDIT', 'DELETE'];
}

/** Others have read it and may have answered: it is not changed any more. */
export function isSettled({ writtenAt }: Pick<Comment, 'writtenAt'>, now: string): boolean {
  return Date.parse(now) - Date.parse(writtenAt) > EDITABLE;
}

/** Columns every reader of comments selects. */
export function commentQuery({ db }: Pick<WorkDeps, 'db'>) {
  const list = dialectOf(db) === 'sqlite' ? sql`group_concat(user_id, ' ')` : sql`string_agg(user_id, ' ')`;
  const mentions = sql<string | null>`(select ${list} from comment_mention where comment = case_comment.id)`;
  return db
    .selectFrom('case_comment')
    .select([
      'case_comment.id',
      'case_comment.case_id',
      'case_comment.author',
      'case_comment.text',
      'case_comment.written_at',
      'case_comment.edited_at',
      'case_comment.deleted_at',
      'case_comment.task',
      mentions.as('mentions'),
    ]);
}

type CommentQueryRow = Awaited<ReturnType<ReturnType<typeof commentQuery>['executeTakeFirstOrThrow']>>;

export function toComment(row: CommentQueryRow): Comment {
  return {
    id: row.id,
    case: row.case_id,
    author: row.author,
    text: row.text,
    writtenAt: instantOf(row.written_at),
    editedAt: maybeInstantOf(row.edited_at),
    deletedAt: maybeInstantOf(row.deleted_at),
    task: row.task,
    mentions: (row.mentions ?? '').split(' ').filter(Boolean).sort(),
  };
}
