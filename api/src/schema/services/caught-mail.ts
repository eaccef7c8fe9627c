import type { CaughtLetter as Letter } from '@marshrut/runtime';
import { Field, ID, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import { DateTime } from '../scalars/instant.js';

@ObjectType({ simpleResolvers: true, description: 'A letter that was not sent, for there is no mail server.' })
export class CaughtLetter {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly messageId!: string;

  @Field(() => String)
  readonly from!: string;

  @Field(() => [String])
  readonly to!: readonly string[];

  @Field(() => String)
  readonly subject!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => DateTime)
  readonly caughtAt!: string;
}

export function toCaughtLetter(letter: Letter): CaughtLetter {
  return answer(CaughtLetter, letter);
}

export const CaughtLetterConnection = connectionOf(CaughtLetter, 'CaughtLetter');
