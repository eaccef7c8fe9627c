import { type TaskAction as Action, actionsOn, isOver, type Task as TaskRow } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { Case, toCase } from '../cases/case.js';
import { caseRows, casesOfTasks, writtenByCommit } from '../cases/sources.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { Role } from '../people/role.js';
import { rolesByKey, usersById } from '../people/sources.js';
import { User } from '../people/user.js';
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
      'The line that names it. Before the commit only its owner gets what is staged; others the committed title of the case.',
  })
  context(@Root() { row }: Task, @Ctx() { actor }: Context): string {
    return owns(actor.id, row) && !isOver(row) ? row.context : row.caseTitle;
  }

  @FieldResolver(() => Role, { nullable: true })
  async role(@Root() { row }: Task, @Ctx() context: Context): Promise<Role | null> {
    return row.role === null ? null : load(context, rolesByKey, row.role);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Whom it was given to by name.' })
  async assignee(@Root() { row }: Task, @Ctx() context: Context): Promise<User | null> {
    return row.user === null ? null : load(context, usersById, row.user);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who has it in work.' })
  async owner(@Root() { row }: Task, @Ctx() context: Context): Promise<User | null> {
    return row.owner === null ? null : load(context, usersById, row.owner);
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
    description: 'Null for everyone but the person who has the task in work.',
  })
  async work(@Root() { row }: Task, @Ctx() context: Context): Promise<TaskWork | null> {
    if (!owns(context.actor.id, row)) return null;
    const work = await load(context, taskWorks, row.id);
    return work && toTaskWork(work, row);
  }
}

function owns(actor: string, { owner }: TaskRow): boolean {
  return owner === actor;
}
