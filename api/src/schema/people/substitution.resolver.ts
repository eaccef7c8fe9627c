import { endSubstitution, may, setSubstitution } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { existing, load } from '../load.js';
import { Done } from '../problem.js';
import { notPermitted } from '../problems.js';
import { refused } from './refused.js';
import { substitutionsByUser, usersById } from './sources.js';
import {
  EndSubstitutionInput,
  SetSubstitutionInput,
  Substitution,
  SubstitutionResult,
  SubstitutionSet,
  toSubstitution,
} from './substitution.js';
import { DoneResult } from './token.js';
import { User } from './user.js';

@Resolver(() => Substitution)
export class SubstitutionResolver {
  @Allow('substitution.write')
  @Mutation(() => SubstitutionResult, {
    description:
      'By the one who is away, their manager or an administrator. The deputy acts in their name and history says so.',
  })
  async setSubstitution(
    @Ctx() context: Context,
    @Arg('input', () => SetSubstitutionInput) { userId, deputyId, ...period }: SetSubstitutionInput,
  ): Promise<SubstitutionResult> {
    const { services, actor, language } = context;
    const wanted = { user: userId, deputy: deputyId, ...period };
    const set = await setSubstitution(services.people, actor, services.business.timeZone, wanted);
    if (!set.ok) return refused(set, language);
    for (const user of [userId, deputyId]) services.tell({ about: 'access', user });
    const row = (await load(context, substitutionsByUser, userId))?.find(({ id }) => id === set.value);
    return answer(SubstitutionSet, { substitution: toSubstitution(existing(row ?? null, set.value)) });
  }

  @Allow('substitution.write')
  @Mutation(() => DoneResult, { description: 'From now on. What the deputy has in work goes back by itself.' })
  async endSubstitution(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => EndSubstitutionInput) { substitutionId }: EndSubstitutionInput,
  ): Promise<DoneResult> {
    const ended = await endSubstitution(services.people, actor, substitutionId);
    if (!ended.ok) return notPermitted(language);
    for (const user of [ended.value.absent, ended.value.deputy]) services.tell({ about: 'access', user });
    return answer(Done, { ok: true });
  }

  @FieldResolver(() => User)
  async absent(@Root() { row }: Substitution, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, row.absent), row.absent);
  }

  @FieldResolver(() => User)
  async deputy(@Root() { row }: Substitution, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, row.deputy), row.deputy);
  }

  @FieldResolver(() => User, { description: 'Who has set it.' })
  async setBy(@Root() { row }: Substitution, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, row.setBy), row.setBy);
  }
}

@Resolver(() => User)
export class UserSubstitutionResolver {
  @FieldResolver(() => [Substitution], { description: 'Who stands in for this person, now or later.' })
  async deputies(@Root() { id }: User, @Ctx() context: Context): Promise<readonly Substitution[]> {
    const rows = (await load(context, substitutionsByUser, id)) ?? [];
    return rows.filter(({ absent }) => absent === id).map(toSubstitution);
  }

  @FieldResolver(() => [Substitution], { description: 'For whom this person stands in, now or later.' })
  async standsInFor(@Root() { id }: User, @Ctx() context: Context): Promise<readonly Substitution[]> {
    const rows = (await load(context, substitutionsByUser, id)) ?? [];
    return rows.filter(({ deputy }) => deputy === id).map(toSubstitution);
  }

  @FieldResolver(() => Boolean, { description: 'May the caller set who stands in for this person?' })
  maySubstitute(@Root() { person }: User, @Ctx() { actor }: Context): boolean {
    return may(actor, 'substitution.write', person);
  }
}
