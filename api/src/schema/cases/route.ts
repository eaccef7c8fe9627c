import type { StageProgress } from '@marshrut/runtime';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { User } from '../people/user.js';
import { DateTime } from '../scalars/instant.js';

export const ApprovalState = {
  AHEAD: 'ahead',
  RUNNING: 'running',
  APPROVED: 'approved',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
  SKIPPED: 'skipped',
} as const satisfies EnumOf<StageProgress['state']>;
registerEnumType(ApprovalState, {
  name: 'ApprovalState',
  description: 'AHEAD: not reached yet, or to be gone through again. SKIPPED: conditions left nobody to ask.',
});

export const ApprovalSaid = { APPROVE: 'approve', REJECT: 'reject', DONE: 'done' } as const satisfies EnumOf<
  StageProgress['votes'][number]['said']
>;
registerEnumType(ApprovalSaid, { name: 'ApprovalSaid', description: 'DONE: the work of a stage without approval.' });

@ObjectType({ simpleResolvers: true })
export class ApprovalVote {
  @Field(() => User)
  readonly by!: User;

  @Field(() => DateTime)
  readonly at!: string;

  @Field(() => ApprovalSaid)
  readonly said!: StageProgress['votes'][number]['said'];

  @Field(() => String, { description: 'Empty where nothing was added.' })
  readonly comment!: string;
}

export const SignerOrder = { BEFORE: 'before', AFTER: 'after' } as const satisfies EnumOf<
  StageProgress['added'][number]['when']
>;
registerEnumType(SignerOrder, {
  name: 'SignerOrder',
  description: 'BEFORE: whoever adds the person waits for them. AFTER: the stage is not decided without them.',
});

@ObjectType({ simpleResolvers: true, description: 'Somebody asked on the way, who has not said anything yet.' })
export class AddedSigner {
  @Field(() => User)
  readonly user!: User;

  @Field(() => User)
  readonly by!: User;

  @Field(() => SignerOrder)
  readonly when!: StageProgress['added'][number]['when'];
}

@ObjectType({ simpleResolvers: true })
export class ApprovalStage {
  @Field(() => String)
  readonly id!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => ApprovalState)
  readonly state!: StageProgress['state'];

  @Field(() => [ApprovalVote], { description: 'What was said in its latest round, in that order.' })
  readonly votes!: readonly ApprovalVote[];

  @Field(() => [AddedSigner])
  readonly added!: readonly AddedSigner[];
}

@ObjectType({ simpleResolvers: true })
export class ApprovalRoute {
  @Field(() => String, { description: 'The node of the route.' })
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => [ApprovalStage])
  readonly stages!: readonly ApprovalStage[];
}
