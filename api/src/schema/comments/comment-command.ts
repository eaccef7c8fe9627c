import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Case } from '../cases/case.js';
import { Invalid, KeyReused, NotNow, NotPermitted } from '../problem.js';
import { Comment } from './comment.js';

@InputType()
export class AddCommentInput {
  @Field(() => ID)
  readonly caseId!: string;

  @Field(() => String, { description: 'Up to 4000 characters.' })
  readonly text!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'People who see the case. In the text each is written as `@` and their name.',
  })
  readonly mentions!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The task of the case it is written in.' })
  readonly taskId?: string | null;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Sent again it changes nothing more, so it needs no key.' })
export class EditCommentInput {
  @Field(() => ID)
  readonly commentId!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [ID], { defaultValue: [], description: 'All whom it mentions now.' })
  readonly mentions!: readonly string[];
}

@InputType()
export class DeleteCommentInput {
  @Field(() => ID)
  readonly commentId!: string;
}

@InputType()
export class ReadMentionsInput {
  @Field(() => ID)
  readonly caseId!: string;
}

@ObjectType({ simpleResolvers: true })
export class CommentSaved {
  @Field(() => Comment)
  readonly comment!: Comment;
}

export const CommentResult = createUnionType({
  name: 'CommentResult',
  types: () => [CommentSaved, Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type CommentResult = typeof CommentResult;

@ObjectType({ simpleResolvers: true })
export class MentionsRead {
  @Field(() => Case)
  readonly case!: Case;
}

export const ReadMentionsResult = createUnionType({
  name: 'ReadMentionsResult',
  types: () => [MentionsRead, NotPermitted] as const,
});
export type ReadMentionsResult = typeof ReadMentionsResult;
