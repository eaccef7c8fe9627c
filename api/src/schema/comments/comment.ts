import type { CommentAction as Action, Comment as CommentRow } from '@marshrut/runtime';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import type { EnumOf } from '../enum-of.js';
import { User } from '../people/user.js';
import { DateTime } from '../scalars/instant.js';

export const CommentAction = {
  EDIT: 'EDIT',
  DELETE: 'DELETE',
} as const satisfies EnumOf<Action>;
registerEnumType(CommentAction, { name: 'CommentAction' });

@ObjectType({
  simpleResolvers: true,
  description:
    'What somebody said about a case. It is no part of a commit: it is there at once, for whoever sees the case.',
})
export class Comment {
  readonly row!: CommentRow;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'As it was typed: show it as text, never as HTML. Empty once it is deleted.' })
  readonly text!: string;

  @Field(() => DateTime)
  readonly writtenAt!: string;

  @Field(() => DateTime, { nullable: true })
  readonly editedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly deletedAt!: string | null;
}

export function toComment(row: CommentRow): Comment {
  const { id, text, writtenAt, editedAt, deletedAt } = row;
  return answer(Comment, { row, id, text, writtenAt, editedAt, deletedAt });
}

export const CommentConnection = connectionOf(Comment, 'Comment');

@ObjectType({ simpleResolvers: true, description: 'Somebody who may be mentioned in a case, or why not.' })
export class Mentionable {
  @Field(() => User)
  readonly user!: User;

  @Field(() => Boolean, { description: 'They see the case. Only those can be mentioned.' })
  readonly reads!: boolean;
}
