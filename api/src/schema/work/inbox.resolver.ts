import { countInbox, readInbox } from '@marshrut/runtime';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { type Connection, fromCursor, instantIn, pageSize, toConnection } from '../connection.js';
import { InboxCounts, InboxFilter } from './inbox.js';
import { type Task, TaskConnection, toTask } from './task.js';

@Resolver()
export class InboxResolver {
  @Allow('task.work')
  @Query(() => TaskConnection)
  async inbox(
    @Ctx() { services, actor }: Context,
    @Arg('filter', () => InboxFilter) { view, search, processId, role, order }: InboxFilter,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<Task>> {
    const [last, due] = fromCursor(after, 2) ?? [];
    const place = { after: last ? String(last) : null, due: due ? instantIn(due) : null };
    const query = { view, search, process: processId, role, order, first: pageSize(first), ...place };
    const { tasks, total, hasNext } = await readInbox(services.work, actor, query);
    return toConnection(
      { items: tasks.map(row => ({ node: toTask(row), place: [row.id, row.due] })), total, hasNext },
      after,
    );
  }

  @Allow('task.work')
  @Query(() => InboxCounts)
  async inboxCounts(@Ctx() { services, actor }: Context): Promise<InboxCounts> {
    return countInbox(services.work, actor);
  }
}
