import { createRole, listRoles } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { refused } from './refused.js';
import { CreateRoleInput, Role, RoleResult, RoleSaved, toRole } from './role.js';
import { holdersByRole } from './sources.js';

@Resolver(() => Role)
export class RoleResolver {
  @Allow('people.read')
  @Query(() => [Role])
  async roles(@Ctx() { services }: Context): Promise<readonly Role[]> {
    return (await listRoles(services.people)).map(toRole);
  }

  @Allow('people.write')
  @Mutation(() => RoleResult)
  async createRole(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => CreateRoleInput) input: CreateRoleInput,
  ): Promise<RoleResult> {
    const made = await createRole(services.people, actor, input);
    return made.ok ? answer(RoleSaved, { role: toRole(made.value) }) : refused(made, language);
  }

  @FieldResolver(() => Int)
  async users(@Root() { key }: Role, @Ctx() context: Context): Promise<number> {
    return (await load(context, holdersByRole, key)) ?? 0;
  }
}
