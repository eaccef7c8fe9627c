import { createGroup, listGroups } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { CreateGroupInput, Group, GroupResult, GroupSaved, toGroup } from './group.js';
import { refused } from './refused.js';
import { membersByGroup } from './sources.js';

@Resolver(() => Group)
export class GroupResolver {
  @Allow('people.read')
  @Query(() => [Group])
  async groups(@Ctx() { services }: Context): Promise<readonly Group[]> {
    return (await listGroups(services.people)).map(toGroup);
  }

  @Allow('people.write')
  @Mutation(() => GroupResult)
  async createGroup(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => CreateGroupInput) input: CreateGroupInput,
  ): Promise<GroupResult> {
    const made = await createGroup(services.people, actor, input);
    return made.ok ? answer(GroupSaved, { group: toGroup(made.value) }) : refused(made, language);
  }

  @FieldResolver(() => Int, { description: 'How many active people are in it.' })
  async users(@Root() { key }: Group, @Ctx() context: Context): Promise<number> {
    return (await load(context, membersByGroup, key)) ?? 0;
  }
}
