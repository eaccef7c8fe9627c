import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { isText } from '../tables/plain-text.js';
import { findCase, visible } from '../work/case-row.js';
import type { WorkDeps } from '../work/deps.js';
import { type CommentPage, commentQuery, toComment } from './comment.js';
import { tellOf } from './tell.js';

/** Comments the person has not read yet that mention them, in cases they see. */
type Unread = (eb: ExpressionBuilder<Database, 'comment_mention'>) => Expression<SqlBool>;

export async function countMentions({ db }: Pick<WorkDeps, 'db'>, actor: Actor): Promise<number> {
  const { total } = await db
    .selectFrom('comment_mention')
    .select(eb => eb.fn.countAll<number | string>().as('total'))
    .where(unreadBy(actor))
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** How many there are in each of these cases; those with none are left out. */
export async function mentionsIn(
  { db }: Pick<WorkDeps, 'db'>,
  actor: Actor,
  cases: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (cases.length === 0) return new Map();
  const rows = await db
    .selectFrom('comment_mention')
    .select(eb => ['case_id', eb.fn.countAll<number | string>().as('count')])
    .where(unreadBy(actor))
    .where('case_id', 'in', [...cases])
    .groupBy('case_id')
    .execute();
  return new Map(rows.map(({ case_id, count }) => [case_id, Number(count)]));
}

/** Newest first. */
export async function listMentions(
  deps: WorkDeps,
  actor: Actor,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<CommentPage> {
  const rows = await commentQuery(deps)
    .where('case_comment.id', 'in', eb =>
      eb.selectFrom('comment_mention').select('comment_mention.comment').where(unreadBy(actor)),
    )
    .$if(after !== null, page => page.where('case_comment.id', '<', after ?? ''))
    .orderBy('case_comment.id', 'desc')
    .limit(first + 1)
    .execute();
  const total = await countMentions(deps, actor);
  return { comments: rows.slice(0, first).map(toComment), total, hasNext: rows.length > first };
}

/** The person has seen the comments of this case: none of them is news any more. False where they do not see the case. */
export async function readMentions(deps: WorkDeps, actor: Actor, caseId: string): Promise<boolean> {
  if (!isText(caseId) || !(await findCase(deps, actor, caseId))) return false;
  await tellOf(deps, { case: caseId, users: [actor.id] }, async db => {
    const read = await db
      .updateTable('comment_mention')
      .set({ read_at: deps.dispatch.now() })
      .where('user_id', '=', actor.id)
      .where('case_id', '=', caseId)
      .where('read_at', 'is', null)
      .executeTakeFirst();
    return Number(read.numUpdatedRows) > 0;
  });
  return true;
}

function unreadBy(actor: Actor): Unread {
  return eb =>
    eb.and([
      eb('comment_mention.user_id', '=', actor.id),
      eb('comment_mention.read_at', 'is', null),
      eb.exists(
        eb
          .selectFrom('case_instance')
          .select('case_instance.id')
          .whereRef('case_instance.id', '=', 'comment_mention.case_id')
          .where(visible(actor)),
      ),
    ]);
}
