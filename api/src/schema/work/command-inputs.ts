import type { Participant, Resolution } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { SignerOrder } from '../cases/route.js';
import type { EnumOf } from '../enum-of.js';
import { ValuesScalar } from '../scalars/json.js';
import { ParticipantKind } from './task.js';

export const Take = {
  MINE: 'mine',
  THEIRS: 'theirs',
} as const satisfies EnumOf<Resolution['take']>;
registerEnumType(Take, { name: 'Take' });

@InputType()
export class StartProcessInput {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => ValuesScalar, { nullable: true })
  readonly values?: Values | null;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType()
export class TaskInput {
  @Field(() => ID)
  readonly taskId!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType()
export class TransferTaskInput extends TaskInput {
  @Field(() => ID, { description: 'One of `transferTo` of the task.' })
  readonly to!: string;

  @Field(() => String)
  readonly comment!: string;
}

@InputType()
export class ReturnTaskInput extends TaskInput {
  @Field(() => ID, { description: 'One of `returns` of its work.' })
  readonly node!: string;

  @Field(() => String)
  readonly reason!: string;
}

@InputType()
export class AddSignerInput extends TaskInput {
  @Field(() => ID)
  readonly userId!: string;

  @Field(() => SignerOrder)
  readonly when!: 'before' | 'after';
}

@InputType()
export class UndoTaskInput extends TaskInput {
  @Field(() => String)
  readonly reason!: string;
}

@InputType()
export class AddParticipantInput extends TaskInput {
  @Field(() => ID)
  readonly userId!: string;

  @Field(() => ParticipantKind)
  readonly kind!: Participant['as'];
}

@InputType()
export class RemoveParticipantInput extends TaskInput {
  @Field(() => ID)
  readonly userId!: string;
}

@InputType()
export class SubmitFormInput extends TaskInput {
  @Field(() => ID)
  readonly element!: string;

  @Field(() => ValuesScalar)
  readonly values!: Values;
}

@InputType()
export class SelectRecordInput extends TaskInput {
  @Field(() => ID)
  readonly element!: string;

  @Field(() => ID, { nullable: true, description: 'Null: none of those found fits.' })
  readonly record?: string | null;
}

@InputType()
export class VerifyTaskInput extends TaskInput {
  @Field(() => ID)
  readonly element!: string;

  @Field(() => String, { description: 'What the client said. It is compared and kept nowhere.' })
  readonly told!: string;
}

@InputType()
export class GoBackInput extends TaskInput {
  @Field(() => ID)
  readonly visit!: string;
}

@InputType()
export class SaveTaskDraftInput {
  @Field(() => ID)
  readonly taskId!: string;

  @Field(() => ID)
  readonly element!: string;

  @Field(() => ValuesScalar)
  readonly values!: Values;
}

@InputType({ description: 'How one conflict is decided. It holds only for the version of the record that was seen.' })
export class ResolutionInput {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => ID)
  readonly record!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null: the record as a whole, which this task deletes and somebody changed.',
  })
  readonly field?: string | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Take)
  readonly take!: Resolution['take'];
}

/** What a caller left out is the record as a whole. */
export function toResolutions(given: readonly ResolutionInput[] | null | undefined): Resolution[] {
  return (given ?? []).map(({ field = null, ...resolution }) => ({ ...resolution, field }));
}

@InputType({ description: '`element` is that of the review screen.' })
export class CompleteTaskInput extends TaskInput {
  @Field(() => ID)
  readonly element!: string;

  @Field(() => [ResolutionInput], { nullable: true })
  readonly resolutions?: readonly ResolutionInput[] | null;
}
