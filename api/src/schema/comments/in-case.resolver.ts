import { listComments, listMentionable, mentionsIn } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { Case } from '../cases/case.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { load, type Source } from '../load.js';
import { toUser } from '../people/user.js';
import { Task } from '../work/task.js';
import { type Comment, CommentConnection, Mentionable, toComment } from './comment.js';

/** How many comments that mention the caller they have not read, by case. */
const unread: Source<string, number> = async ({ services, actor }, cases) => mentionsIn(services.work, actor, cases);

@Resolver(() => Case)
export class CaseCommentsResolver {
  @FieldResolver(() => CommentConnection, { description: 'What people said about it, newest first.' })
  async comments(
    @Root() { row }: Case,
    @Ctx() { services, actor }: Context,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<Comment>> {
    const last = fromCursor(after, 1)?.[0];
    const query = { first: pageSize(first), after: last === undefined ? null : String(last) };
    const { comments, total, hasNext } = await listComments(services.work, actor, row.id, query);
    const items = comments.map(comment => ({ node: toComment(comment), place: [comment.id] }));
    return toConnection({ items, total, hasNext }, after);
  }

  @FieldResolver(() => [Mentionable], {
    description: 'Whom a comment may mention, by words of their names: eight at most, those who see the case first.',
  })
  async mentionable(
    @Root() { row }: Case,
    @Ctx() { services, actor }: Context,
    @Arg('search', () => String, { nullable: true }) search: string | null | undefined,
  ): Promise<readonly Mentionable[]> {
    const found = await listMentionable(services.work, actor, row.id, search);
    return found.map(({ person, reads }) => answer(Mentionable, { user: toUser(person), reads }));
  }

  @FieldResolver(() => Int, { description: 'Comments that mention the caller and that they have not read.' })
  async unreadMentions(@Root() { row }: Case, @Ctx() context: Context): Promise<number> {
    return (await load(context, unread, row.id)) ?? 0;
  }
}

@Resolver(() => Task)
export class TaskMentionsResolver {
  @FieldResolver(() => Int, {
    description: 'Comments on its case that mention the caller and that they have not read.',
  })
  async unreadMentions(@Root() { row }: Task, @Ctx() context: Context): Promise<number> {
    return (await load(context, unread, row.case)) ?? 0;
  }
}
