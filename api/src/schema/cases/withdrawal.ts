import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { LocalText } from '../local-text.js';
import { NotNow, NotPermitted } from '../problem.js';
import { TriedEffect } from '../work/tried.js';
import { LostWork } from './case-repair.js';
import { CaseWait } from './case-wait.js';

@InputType()
export class WithdrawCaseInput {
  @Field(() => ID)
  readonly caseId!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What withdrawing a case would do. Nothing is written.' })
export class WithdrawalPreview {
  @Field(() => [CaseWait], { description: 'What it waits for and would wait for no more.' })
  readonly gone!: readonly CaseWait[];

  @Field(() => [LostWork])
  readonly lost!: readonly LostWork[];

  @Field(() => [LocalText], { description: 'Steps whose records stay as they wrote them.' })
  readonly written!: readonly LocalText[];

  @Field(() => [TriedEffect], { description: 'What has left and is not taken back.' })
  readonly sent!: readonly TriedEffect[];
}

export const WithdrawalPreviewResult = createUnionType({
  name: 'WithdrawalPreviewResult',
  types: () => [WithdrawalPreview, NotNow, NotPermitted] as const,
});
export type WithdrawalPreviewResult = typeof WithdrawalPreviewResult;
