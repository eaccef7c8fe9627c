import { createToken, listTokens, revokeToken } from '@marshrut/runtime';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { Done } from '../problem.js';
import { notPermitted } from '../problems.js';
import { refused } from './refused.js';
import { CreateTokenInput, CreateTokenResult, DoneResult, Token, TokenCreated, toToken } from './token.js';

@Resolver()
export class TokenResolver {
  @Allow('token.read')
  @Query(() => [Token])
  async tokens(@Ctx() { services, actor }: Context): Promise<readonly Token[]> {
    return (await listTokens(services.people, actor)).map(toToken);
  }

  @Allow('token.read')
  @Mutation(() => CreateTokenResult)
  async createToken(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => CreateTokenInput) input: CreateTokenInput,
  ): Promise<CreateTokenResult> {
    const wanted = { name: input.name, expiresInDays: input.expiresInDays ?? null };
    const made = await createToken(services.people, actor, wanted);
    if (!made.ok) return refused(made, language);
    return answer(TokenCreated, { token: toToken(made.value.token), secret: made.value.secret });
  }

  @Allow('token.write')
  @Mutation(() => DoneResult)
  async revokeToken(
    @Ctx() { services, actor, language }: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<DoneResult> {
    const revoked = await revokeToken(services.people, actor, id);
    if (!revoked.ok) return notPermitted(language);
    services.tell({ about: 'access', user: revoked.value.owner });
    return answer(Done, { ok: true });
  }
}
