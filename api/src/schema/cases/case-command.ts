import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Invalid, KeyReused, NotNow, NotPermitted } from '../problem.js';
import { Case } from './case.js';

@InputType()
export class CancelCaseInput {
  @Field(() => ID)
  readonly caseId!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType()
export class RetryIncidentInput {
  @Field(() => ID)
  readonly caseId!: string;

  @Field(() => ID)
  readonly element!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class CaseChanged {
  @Field(() => Case)
  readonly case!: Case;
}

export const CaseResult = createUnionType({
  name: 'CaseResult',
  types: () => [CaseChanged, Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type CaseResult = typeof CaseResult;
