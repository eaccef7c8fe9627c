import { countInbox, type InboxPlace, listInboxProcesses, readInbox, type Task as TaskRow } from '@marshrut/runtime';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { type Connection, fromCursor, instantIn, type Place, pageSize, toConnection } from '../connection.js';
import { InboxCounts, InboxFilter, InboxProcess, toList } from './inbox.js';
import { type Task, TaskConnection, toTask } from './task.js';

@Resolver()
export class InboxResolver {
  @Allow('task.work')
  @Query(() => TaskConnection, {
    description: 'Of `totalCount` no more than 1000 are counted: 1000 stands for that many and more.',
  })
  async inbox(
    @Ctx() { services, actor }: Context,
    @Arg('filter', () => InboxFilter) filter: InboxFilter,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<Task>> {
    const query = { ...toList(filter), first: pageSize(first), after: placeIn(after) };
    const { tasks, total, hasNext } = await readInbox(services.work, actor, query);
    return toConnection(
      { items: tasks.map(row => ({ node: toTask(row), place: placeOf(row) })), total, hasNext },
      after,
    );
  }

  @Allow('task.work')
  @Query(() => InboxCounts)
  async inboxCounts(@Ctx() { services, actor }: Context): Promise<InboxCounts> {
    return countInbox(services.work, actor);
  }

  @Allow('task.work')
  @Query(() => [InboxProcess], { description: 'What the inbox can be narrowed to.' })
  async inboxProcesses(@Ctx() { services, actor }: Context): Promise<readonly InboxProcess[]> {
    const found = await listInboxProcesses(services.work, actor);
    return found.map(({ process, name, steps }) =>
      answer(InboxProcess, { processId: process, name, steps: [...steps] }),
    );
  }
}

function placeOf({ id, due, createdAt, process }: TaskRow): Place {
  return [id, due, createdAt, process];
}

function placeIn(after: string | null | undefined): InboxPlace | null {
  const place = fromCursor(after, 4);
  if (!place) return null;
  const [id, due, createdAt, process] = place;
  return {
    id: String(id),
    due: due === null ? null : instantIn(due),
    createdAt: instantIn(createdAt),
    process: String(process),
  };
}
