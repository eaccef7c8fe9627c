import { readTaskWork, tryTask } from '@marshrut/runtime';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { load } from '../load.js';
import { ResolutionInput, toResolutions } from './command-inputs.js';
import { conflict } from './complete.resolver.js';
import { refused } from './refused.js';
import { askedOfTask } from './sources.js';
import { toTried } from './to-tried.js';
import { TryTaskResult } from './tried.js';

@Resolver()
export class TryResolver {
  @Allow('task.work')
  @Query(() => TryTaskResult, { description: 'What completing the task would lead to. Nothing is written.' })
  async tryTask(
    @Ctx() context: Context,
    @Arg('taskId', () => ID) taskId: string,
    @Arg('element', () => ID, { description: 'That of the review screen.' }) element: string,
    @Arg('resolutions', () => [ResolutionInput], { nullable: true }) resolutions?: readonly ResolutionInput[] | null,
  ): Promise<TryTaskResult> {
    const { services, actor } = context;
    const told = await tryTask(services.work, actor, taskId, element, toResolutions(resolutions));
    if (told.ok) {
      const work = await readTaskWork(services.work, actor, taskId);
      return toTried(context, { tried: told.tried, plan: told.plan, caseId: told.case }, work?.staged ?? new Map());
    }
    if (told.why === 'conflict') return conflict(context, taskId, told.conflicts);
    return refused(context, told, await load(context, askedOfTask, taskId)) as Promise<TryTaskResult>;
  }
}
