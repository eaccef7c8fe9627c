import { type CommentAction as Action, actionsOnComment, listMentions } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { Case, toCase } from '../cases/case.js';
import { caseRows } from '../cases/sources.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { visibleTasks } from '../work/sources.js';
import { Task } from '../work/task.js';
import { Comment, CommentAction, CommentConnection, toComment } from './comment.js';

@Resolver(() => Comment)
export class CommentResolver {
  @Allow('case.read')
  @Query(() => CommentConnection, {
    description: 'Comments that mention the caller and that they have not read, newest first.',
  })
  async mentions(
    @Ctx() { services, actor }: Context,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<Comment>> {
    const last = fromCursor(after, 1)?.[0];
    const query = { first: pageSize(first), after: last === undefined ? null : String(last) };
    const { comments, total, hasNext } = await listMentions(services.work, actor, query);
    const items = comments.map(row => ({ node: toComment(row), place: [row.id] }));
    return toConnection({ items, total, hasNext }, after);
  }

  @FieldResolver(() => Case)
  async case(@Root() { row }: Comment, @Ctx() context: Context): Promise<Case> {
    return toCase(existing(await load(context, caseRows, row.case), row.case));
  }

  @FieldResolver(() => User)
  async author(@Root() { row }: Comment, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, row.author), row.author);
  }

  @FieldResolver(() => [User])
  async mentioned(@Root() { row }: Comment, @Ctx() context: Context): Promise<readonly User[]> {
    const users = await Promise.all(row.mentions.map(id => load(context, usersById, id)));
    return users.filter(user => user !== null);
  }

  @FieldResolver(() => Task, { nullable: true, description: 'The task it was written in.' })
  async task(@Root() { row }: Comment, @Ctx() context: Context): Promise<Task | null> {
    return row.task === null ? null : load(context, visibleTasks, row.task);
  }

  @FieldResolver(() => [CommentAction], { description: 'What the caller can do with it now.' })
  can(@Root() { row }: Comment, @Ctx() { services, actor }: Context): readonly Action[] {
    return actionsOnComment(actor, row, services.work.dispatch.now());
  }
}
