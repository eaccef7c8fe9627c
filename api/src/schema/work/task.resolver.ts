import { type TaskAction as Action, actionsOn, fills, isOver, listTransferable } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { Case, toCase } from '../cases/case.js';
import { caseRows, casesOfTasks, writtenByCommit } from '../cases/sources.js';
import { type Connection, pageSize, toConnection } from '../connection.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { Group } from '../people/group.js';
import { Role } from '../people/role.js';
import { groupsByKey, rolesByKey, usersById } from '../people/sources.js';
import { toUser, User, UserConnection } from '../people/user.js';
import { RecordDiff } from '../records/diff.js';
import { commitsOfTasks, taskWorks, visibleTasks } from './sources.js';
import { Task, TaskAction } from './task.js';
import { TaskWork, toTaskWork } from './task-work.js';

@Resolver(() => Task)
export class TaskResolver {
  @Allow('task.read')
  @Query(() => Task, { nullable: true })
  async task(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Task | null> {
    return load(context, visibleTasks, id);
  }

  @FieldResolver(() => Case)
  async case(@Root() { row }: Task, @Ctx() context: Context): Promise<Case> {
    return toCase(existing(await load(context, casesOfTasks, row.case), row.case));
  }

  @FieldResolver(() => String, {
    description:
      'The line that names it. Before the commit only its owner and those who help get what is staged; others the committed title of the case.',
  })
  context(@Root() { row }: Task, @Ctx() { actor }: Context): string {
    return fills(actor, row) && !isOver(row) ? row.context : row.caseTitle;
  }

  @FieldResolver(() => Role, { nullable: true })
  async role(@Root() { row }: Task, @Ctx() context: Context): Promise<Role | null> {
    return row.role === null ? null : load(context, rolesByKey, row.role);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group it is given to, or its assignee was chosen from.',
  })
  async group(@Root() { row }: Task, @Ctx() context: Context): Promise<Group | null> {
    return row.group === null ? null : load(context, groupsByKey, row.group);
  }

  @FieldResolver(() => User, { nullable: true, description: 'For whom its owner does it, as a deputy.' })
  async ownerFor(@Root() { row }: Task, @Ctx() context: Context): Promise<User | null> {
    return row.ownerFor === null ? null : load(context, usersById, row.ownerFor);
  }

  @FieldResolver(() => UserConnection, {
    description: 'Those it may be transferred to by the caller; nobody where the caller may not transfer it.',
  })
  async transferTo(
    @Root() { row }: Task,
    @Ctx() { services, actor }: Context,
    @Arg('search', () => String, { nullable: true }) search: string | null | undefined,
    @Arg('first', () => Int) first: number,
  ): Promise<Connection<User>> {
    const { items, ...page } = await listTransferable(services.work, actor, row, search, pageSize(first));
    return toConnection({ ...page, items: items.map(({ person, place }) => ({ node: toUser(person), place })) }, null);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Whom it was given to by name.' })
  async assignee(@Root() { row }: Task, @Ctx() context: Context): Promise<User | null> {
    return row.user === null ? null : load(context, usersById, row.user);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who has it in work.' })
  async owner(@Root() { row }: Task, @Ctx() context: Context): Promise<User | null> {
    return row.owner === null ? null : load(context, usersById, row.owner);
  }

  @FieldResolver(() => [User], { description: 'Who fills it in, too.' })
  async helpers(@Root() { row }: Task, @Ctx() context: Context): Promise<readonly User[]> {
    return usersOf(context, row.helpers);
  }

  @FieldResolver(() => [User], { description: 'Who sees that it is there and what it has written.' })
  async watchers(@Root() { row }: Task, @Ctx() context: Context): Promise<readonly User[]> {
    return usersOf(context, row.watchers);
  }

  @FieldResolver(() => [RecordDiff], {
    description: 'What its commits have written so far; for those who see its case.',
  })
  async written(@Root() { row }: Task, @Ctx() context: Context): Promise<readonly RecordDiff[]> {
    if (!(await load(context, caseRows, row.case))) return [];
    const commits = (await load(context, commitsOfTasks, row)) ?? [];
    const written = await Promise.all(commits.map(commit => load(context, writtenByCommit, commit)));
    return written.flatMap(diffs => diffs ?? []);
  }

  @FieldResolver(() => [TaskAction])
  can(@Root() { row }: Task, @Ctx() { actor }: Context): readonly Action[] {
    return actionsOn(actor, row);
  }

  @FieldResolver(() => TaskWork, {
    nullable: true,
    description: 'Null for everyone but the person who has the task in work and those who help.',
  })
  async work(@Root() { row }: Task, @Ctx() context: Context): Promise<TaskWork | null> {
    if (!fills(context.actor, row)) return null;
    const work = await load(context, taskWorks, row.id);
    return work && toTaskWork(work, row);
  }
}

async function usersOf(context: Context, ids: readonly string[]): Promise<readonly User[]> {
  const users = await Promise.all(ids.map(id => load(context, usersById, id)));
  return users.filter(user => user !== null);
}
