import type { Stopped as StoppedRow } from '@marshrut/runtime';
import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LostWork } from '../cases/case-repair.js';
import { CaseWait } from '../cases/case-wait.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { User } from '../people/user.js';
import { NotNow, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';
import { TriedEffect } from './tried.js';

@ObjectType({ simpleResolvers: true, description: 'An earlier stage that a case may be sent back to.' })
export class ReturnStage {
  @Field(() => ID, { description: 'What `returnTask` takes.' })
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;
}

@ObjectType({ simpleResolvers: true, description: 'Why a task is there again: its case was sent back to it.' })
export class Returned {
  @Field(() => User, { nullable: true })
  readonly by!: User | null;

  @Field(() => DateTime)
  readonly at!: string;

  @Field(() => String)
  readonly reason!: string;
}

export const StopCause = {
  RETURNED: 'RETURNED',
  WITHDRAWN: 'WITHDRAWN',
  CANCELLED: 'CANCELLED',
  REPAIRED: 'REPAIRED',
} as const satisfies EnumOf<StoppedRow['why']>;
registerEnumType(StopCause, {
  name: 'StopCause',
  description:
    'RETURNED: the case was sent back to an earlier stage. WITHDRAWN, CANCELLED: by whoever began it, by a manager. REPAIRED: a manager has changed its way.',
});

@ObjectType({ simpleResolvers: true, description: 'Why a task was cancelled under its people.' })
export class Stopped {
  @Field(() => User, { nullable: true })
  readonly by!: User | null;

  @Field(() => DateTime)
  readonly at!: string;

  @Field(() => StopCause)
  readonly why!: StoppedRow['why'];

  @Field(() => String)
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What going back to an earlier stage would do. Nothing is written.' })
export class ReturnPreview {
  @Field(() => [CaseWait], {
    description:
      'What the case waits for beside this task, and would wait for no more: work of others, terms, answers.',
  })
  readonly gone!: readonly CaseWait[];

  @Field(() => [CaseWait], { description: 'What it would wait for anew: whoever gets the work.' })
  readonly opens!: readonly CaseWait[];

  @Field(() => [LostWork])
  readonly lost!: readonly LostWork[];

  @Field(() => [LocalText], { description: 'Steps done since that stage whose records stay as they wrote them.' })
  readonly written!: readonly LocalText[];

  @Field(() => [TriedEffect], { description: 'What has left since that stage and is not taken back.' })
  readonly sent!: readonly TriedEffect[];
}

export const ReturnPreviewResult = createUnionType({
  name: 'ReturnPreviewResult',
  types: () => [ReturnPreview, NotNow, NotPermitted] as const,
});
export type ReturnPreviewResult = typeof ReturnPreviewResult;
