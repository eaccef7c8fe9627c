import type { Json } from '@marshrut/model';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalTextInput } from '../local-text.js';
import { NotNow, NotPermitted, StaleVersion } from '../problem.js';
import { DiagramScalar } from '../scalars/json.js';
import { DiagramInvalid, DiagramProblem } from './diagram-problem.js';
import { ProcessDefinition, ProcessVersion } from './process.js';

@InputType()
export class CreateProcessInput {
  @Field(() => LocalTextInput)
  readonly name!: LocalTextInput;

  @Field(() => DiagramScalar, { nullable: true })
  readonly document?: Json;
}

@InputType()
export class SaveProcessDraftInput {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => Int)
  readonly expectedVersion!: number;

  @Field(() => DiagramScalar)
  readonly document!: Json;
}

@InputType()
export class PublishProcessInput {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => Int)
  readonly expectedVersion!: number;

  @Field(() => String, { nullable: true })
  readonly note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'An earlier version that is published once more, as a new one; the draft stays as it is. Left out: the draft.',
  })
  readonly versionId?: string | null;
}

@InputType()
export class RestoreProcessVersionInput {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => ID)
  readonly versionId!: string;

  @Field(() => Int)
  readonly expectedVersion!: number;
}

@InputType()
export class DeleteProcessInput {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => Int)
  readonly expectedVersion!: number;
}

@ObjectType({ simpleResolvers: true })
export class ProcessCreated {
  @Field(() => ProcessDefinition)
  readonly process!: ProcessDefinition;
}

@ObjectType({ simpleResolvers: true })
export class ProcessDraftSaved {
  @Field(() => ProcessDefinition)
  readonly process!: ProcessDefinition;

  @Field(() => [DiagramProblem], {
    description: 'What stands in the way of publishing; the draft is saved all the same.',
  })
  readonly problems!: readonly DiagramProblem[];
}

@ObjectType({ simpleResolvers: true })
export class ProcessPublished {
  @Field(() => ProcessDefinition)
  readonly process!: ProcessDefinition;

  @Field(() => ProcessVersion)
  readonly version!: ProcessVersion;
}

@ObjectType({ simpleResolvers: true })
export class ProcessVersionRestored {
  @Field(() => ProcessDefinition)
  readonly process!: ProcessDefinition;

  @Field(() => ProcessVersion, {
    nullable: true,
    description: 'The draft that gave way, kept as a version; null where a version holds the same already.',
  })
  readonly kept!: ProcessVersion | null;
}

@ObjectType({ simpleResolvers: true })
export class ProcessDeleted {
  @Field(() => ID)
  readonly id!: string;
}

export const CreateProcessResult = createUnionType({
  name: 'CreateProcessResult',
  types: () => [ProcessCreated, DiagramInvalid, NotPermitted] as const,
});
export type CreateProcessResult = typeof CreateProcessResult;

export const SaveProcessDraftResult = createUnionType({
  name: 'SaveProcessDraftResult',
  types: () => [ProcessDraftSaved, DiagramInvalid, StaleVersion, NotPermitted] as const,
});
export type SaveProcessDraftResult = typeof SaveProcessDraftResult;

export const PublishProcessResult = createUnionType({
  name: 'PublishProcessResult',
  types: () => [ProcessPublished, DiagramInvalid, StaleVersion, NotPermitted] as const,
});
export type PublishProcessResult = typeof PublishProcessResult;

export const RestoreProcessVersionResult = createUnionType({
  name: 'RestoreProcessVersionResult',
  types: () => [ProcessVersionRestored, StaleVersion, NotPermitted] as const,
});
export type RestoreProcessVersionResult = typeof RestoreProcessVersionResult;

export const DeleteProcessResult = createUnionType({
  name: 'DeleteProcessResult',
  types: () => [ProcessDeleted, StaleVersion, NotNow, NotPermitted] as const,
});
export type DeleteProcessResult = typeof DeleteProcessResult;
