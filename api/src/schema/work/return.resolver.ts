import { previewReturn } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { LostWork } from '../cases/case-repair.js';
import { toWait } from '../cases/to-wait.js';
import { load } from '../load.js';
import { sayStopped } from '../messages/stopped.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { moveTask } from './command.resolver.js';
import { ReturnTaskInput } from './command-inputs.js';
import { refused } from './refused.js';
import { TaskResult } from './results.js';
import { Returned, ReturnPreview, ReturnPreviewResult, ReturnStage, Stopped } from './return.js';
import { returnedTasks, stoppedTasks } from './sources.js';
import { Task } from './task.js';
import { TaskWork } from './task-work.js';
import { toEffect } from './to-tried.js';

@Resolver(() => TaskWork)
export class ReturnResolver {
  @FieldResolver(() => [ReturnStage], {
    description: 'Earlier stages the case may be sent back to, the nearest one last.',
  })
  returns(@Root() { work }: TaskWork): readonly ReturnStage[] {
    return work.returns.map(stage => answer(ReturnStage, stage));
  }

  @FieldResolver(() => Boolean, { description: 'Whether `addSigner` may be asked of it.' })
  mayAddSigner(@Root() { work }: TaskWork): boolean {
    return work.signers.may;
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who was asked to sign before it, and has not yet.' })
  async awaitedSigner(@Root() { work }: TaskWork, @Ctx() context: Context): Promise<User | null> {
    return work.signers.awaited === null ? null : load(context, usersById, work.signers.awaited);
  }

  @Allow('task.work')
  @Query(() => ReturnPreviewResult, {
    description: 'What sending the case back from this task would do. Nothing is written.',
  })
  async previewReturn(
    @Ctx() context: Context,
    @Arg('taskId', () => ID) taskId: string,
    @Arg('node', () => ID) node: string,
  ): Promise<ReturnPreviewResult> {
    const { services, actor } = context;
    const preview = await previewReturn(services.work, actor, taskId, node);
    if (!preview.ok) return refused(context, preview, null) as Promise<ReturnPreviewResult>;
    const told = (waits: typeof preview.gone) => Promise.all(waits.map(wait => toWait(context, wait)));
    return answer(ReturnPreview, {
      gone: await told(preview.gone),
      opens: await told(preview.opens),
      lost: preview.lost.map(lost => answer(LostWork, lost)),
      written: preview.written,
      sent: await Promise.all(preview.sent.map(effect => toEffect(context, effect))),
    });
  }

  @Allow('task.work')
  @Mutation(() => TaskResult, {
    description:
      'Sends the case back to an earlier stage: all that came of it since is stopped, what was committed stays. By whoever has the task in work.',
  })
  async returnTask(
    @Ctx() context: Context,
    @Arg('input', () => ReturnTaskInput) input: ReturnTaskInput,
  ): Promise<TaskResult> {
    const { node, reason } = input;
    return moveTask(context, input, { type: 'returnTo', node, reason }, sayStopped(context, 'returned'));
  }
}

@Resolver(() => Task)
export class ReturnedResolver {
  @FieldResolver(() => Returned, { nullable: true, description: 'Of an open task: who has sent the case back to it.' })
  async returned(@Root() { row }: Task, @Ctx() context: Context): Promise<Returned | null> {
    const returned = await load(context, returnedTasks, row.id);
    return returned && answer(Returned, { ...returned, by: await load(context, usersById, returned.by) });
  }

  @FieldResolver(() => Stopped, {
    nullable: true,
    description: 'Of a cancelled task: who has stopped it, where a person did.',
  })
  async stopped(@Root() { row }: Task, @Ctx() context: Context): Promise<Stopped | null> {
    const stopped = await load(context, stoppedTasks, row.id);
    return stopped && answer(Stopped, { ...stopped, by: await load(context, usersById, stopped.by) });
  }
}
