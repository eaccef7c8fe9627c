import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Invalid, NotNow, NotPermitted } from '../problem.js';
import { Move } from './move.js';

@InputType()
export class StepMappingInput {
  @Field(() => ID)
  readonly from!: string;

  @Field(() => ID)
  readonly to!: string;
}

@InputType()
export class MoveInput {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => ID, { nullable: true, description: 'Only cases of this version; without it those of every other one.' })
  readonly sourceVersionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Without it the published version.' })
  readonly targetVersionId?: string | null;

  @Field(() => [StepMappingInput], { description: 'What takes the place of steps that are gone or called otherwise.' })
  readonly mapping!: StepMappingInput[];
}

@InputType()
export class RehearseMoveInput extends MoveInput {
  @Field(() => Int)
  readonly first!: number;
}

@InputType()
export class StartMoveInput extends MoveInput {
  @Field(() => Boolean, { description: 'Also cases with warnings.' })
  readonly warned!: boolean;
}

@InputType()
export class CommandMoveInput {
  @Field(() => ID)
  readonly moveId!: string;
}

@ObjectType({ simpleResolvers: true })
export class MoveCommanded {
  @Field(() => Move)
  readonly move!: Move;
}

export const StartMoveResult = createUnionType({
  name: 'StartMoveResult',
  types: () => [MoveCommanded, Invalid, NotNow, NotPermitted] as const,
});
export type StartMoveResult = typeof StartMoveResult;

export const CommandMoveResult = createUnionType({
  name: 'CommandMoveResult',
  types: () => [MoveCommanded, NotNow, NotPermitted] as const,
});
export type CommandMoveResult = typeof CommandMoveResult;
