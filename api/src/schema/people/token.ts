import type { Token as TokenRow } from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { Done, Invalid, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A token of a person or a service. `secret` is answered once, when it is created.',
})
export class Token {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly start!: string;

  @Field(() => DateTime)
  readonly createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  readonly expiresAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly lastUsedAt!: string | null;
}

export function toToken(row: TokenRow): Token {
  return answer(Token, row);
}

@InputType()
export class CreateTokenInput {
  @Field(() => String)
  readonly name!: string;

  @Field(() => Int, { nullable: true })
  readonly expiresInDays?: number | null;
}

@ObjectType({ simpleResolvers: true })
export class TokenCreated {
  @Field(() => Token)
  readonly token!: Token;

  @Field(() => String)
  readonly secret!: string;
}

export const CreateTokenResult = createUnionType({
  name: 'CreateTokenResult',
  types: () => [TokenCreated, Invalid, NotPermitted] as const,
});
export type CreateTokenResult = typeof CreateTokenResult;

export const DoneResult = createUnionType({ name: 'DoneResult', types: () => [Done, NotPermitted] as const });
export type DoneResult = typeof DoneResult;
