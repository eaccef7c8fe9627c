import { listRetention, previewRetention, setRetention } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { refused } from '../definitions/refused.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import {
  Retention,
  RetentionPreview,
  RetentionPreviewResult,
  RetentionSet,
  SetRetentionInput,
  SetRetentionResult,
  toRetention,
} from './retention.js';

@Resolver(() => Retention)
export class RetentionResolver {
  @Allow('retention.manage')
  @Query(() => [Retention], { description: 'Of every process, by name.' })
  async retention(@Ctx() { services, actor }: Context): Promise<readonly Retention[]> {
    return (await listRetention(services.retention, actor)).map(toRetention);
  }

  @Allow('retention.manage')
  @Query(() => RetentionPreviewResult, { description: 'What `setRetention` would move. Nothing is moved.' })
  async previewRetention(
    @Ctx() { services, actor, language }: Context,
    @Arg('processId', () => ID) processId: string,
    @Arg('keepDays', () => Int) keepDays: number,
  ): Promise<RetentionPreviewResult> {
    const preview = await previewRetention(services.retention, actor, processId, keepDays);
    return preview.ok ? answer(RetentionPreview, preview) : refused(preview, language);
  }

  @Allow('retention.manage')
  @Mutation(() => SetRetentionResult, {
    description:
      'What is over longer goes to the archive in batches. Records and the history of what was written stay.',
  })
  async setRetention(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => SetRetentionInput) { processId, keepDays = null }: SetRetentionInput,
  ): Promise<SetRetentionResult> {
    const set = await setRetention(services.retention, actor, processId, keepDays);
    return set.ok ? answer(RetentionSet, { retention: toRetention(set.retention) }) : refused(set, language);
  }

  @FieldResolver(() => User, { nullable: true })
  async setBy(@Root() { setById }: Retention, @Ctx() context: Context): Promise<User | null> {
    return setById === null ? null : load(context, usersById, setById);
  }
}
