import type { Values } from '@marshrut/model';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { User } from '../people/user.js';
import { Invalid, NotNow, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';
import { ValuesScalar } from '../scalars/json.js';
import { CaseWait } from './case-wait.js';

@InputType()
export class SuspendCaseInput {
  @Field(() => ID)
  readonly caseId!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType()
export class ResumeCaseInput {
  @Field(() => ID)
  readonly caseId!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Exactly one of them.' })
export class RepairInput {
  @Field(() => ID, { nullable: true, description: 'Try this element again that has failed.' })
  readonly retry?: string | null;

  @Field(() => ID, { nullable: true, description: 'Go on behind this element without doing it.' })
  readonly skip?: string | null;

  @Field(() => ID, { nullable: true, description: 'Stop this element, with all in it.' })
  readonly stop?: string | null;

  @Field(() => ID, { nullable: true, description: 'Enter this node as if the way led there.' })
  readonly enter?: string | null;

  @Field(() => ID, { nullable: true, description: 'The element to enter it in; left out: the process.' })
  readonly within?: string | null;

  @Field(() => ValuesScalar, { nullable: true, description: 'Values of the card.' })
  readonly set?: Values | null;
}

@InputType()
export class RepairCaseInput {
  @Field(() => ID)
  readonly caseId!: string;

  @Field(() => [RepairInput], { description: 'All of them in this order, or none.' })
  readonly repairs!: RepairInput[];

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Suspension {
  @Field(() => User, { nullable: true })
  readonly by!: User | null;

  @Field(() => DateTime)
  readonly at!: string;

  @Field(() => String)
  readonly reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What is entered in a task, was never written, and would be lost.' })
export class LostWork {
  @Field(() => ID)
  readonly task!: string;

  @Field(() => Int, { description: 'Staged changes of records.' })
  readonly changes!: number;

  @Field(() => Boolean, { description: 'Something is typed and not submitted.' })
  readonly typed!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What a case would be after repairs. Nothing is written.' })
export class RepairPreview {
  @Field(() => [CaseWait], { description: 'What it would wait for.' })
  readonly waits!: readonly CaseWait[];

  @Field(() => [CaseWait], { description: 'What it waits for now and would wait for no more.' })
  readonly gone!: readonly CaseWait[];

  @Field(() => Boolean, { description: 'The case would be over.' })
  readonly ends!: boolean;

  @Field(() => [LostWork])
  readonly lost!: readonly LostWork[];
}

export const RepairPreviewResult = createUnionType({
  name: 'RepairPreviewResult',
  types: () => [RepairPreview, Invalid, NotNow, NotPermitted] as const,
});
export type RepairPreviewResult = typeof RepairPreviewResult;
