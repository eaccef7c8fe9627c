import type { PreviewedCase as PreviewedRow, Rehearsed } from '@marshrut/runtime';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { FieldProblem } from '../problem.js';
import { MoveNote, StepTarget } from './move.js';

export const MoveOutcome = {
  MOVES: 'moves',
  WARNED: 'warned',
  CANNOT: 'cannot',
} as const satisfies EnumOf<PreviewedRow['outcome']>;
registerEnumType(MoveOutcome, {
  name: 'MoveOutcome',
  description: 'WARNED: it moves, and something is to be known of it.',
});

const RunningStatus = {
  RUNNING: 'running',
  SUSPENDED: 'suspended',
  STOPPED: 'stopped',
} as const satisfies EnumOf<PreviewedRow['status']>;
registerEnumType(RunningStatus, { name: 'RunningStatus' });

export const RehearsalEnd = {
  ENDED: 'ended',
  INCIDENT: 'incident',
  STUCK: 'stuck',
  CANCELLED: 'cancelled',
  CANNOT: 'cannot',
} as const satisfies EnumOf<Rehearsed['end']>;
registerEnumType(RehearsalEnd, {
  name: 'RehearsalEnd',
  description: 'How a case came out that was moved and worked to its end by made-up people. CANNOT: it does not move.',
});

@ObjectType({ simpleResolvers: true })
export class PreviewedCase {
  readonly row!: PreviewedRow;
  readonly target!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => MoveOutcome)
  readonly outcome!: PreviewedRow['outcome'];

  @Field(() => RunningStatus)
  readonly status!: PreviewedRow['status'];

  @Field(() => Boolean, { description: 'It works for another case.' })
  readonly child!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class MoveReason {
  @Field(() => MoveNote)
  readonly note!: MoveNote;

  @Field(() => Boolean, { description: 'It keeps the cases where they are; otherwise it is a warning.' })
  readonly obstacle!: boolean;

  @Field(() => Int)
  readonly cases!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A step cases stand in that the later version does not have under its name.',
})
export class MovingStep {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => LocalText, { nullable: true, description: 'The step around it.' })
  readonly inside!: LocalText | null;

  @Field(() => String)
  readonly block!: string;

  @Field(() => Int)
  readonly cases!: number;

  @Field(() => ID, { nullable: true, description: 'The step that takes its place now.' })
  readonly to!: string | null;

  @Field(() => [StepTarget], { description: 'Steps that may take its place, those of the same name first.' })
  readonly targets!: readonly StepTarget[];
}

@ObjectType({ simpleResolvers: true, description: 'What a move would do. Nothing is written.' })
export class MovePreview {
  @Field(() => Int)
  readonly total!: number;

  @Field(() => Int, { description: 'So many cases were looked at: the counts are theirs.' })
  readonly examined!: number;

  @Field(() => Int)
  readonly moves!: number;

  @Field(() => Int)
  readonly warned!: number;

  @Field(() => Int)
  readonly cannot!: number;

  @Field(() => [MoveReason])
  readonly reasons!: readonly MoveReason[];

  @Field(() => [MovingStep])
  readonly steps!: readonly MovingStep[];

  @Field(() => [FieldProblem], { description: 'What is wrong with the mapping; `path` is the step it names.' })
  readonly problems!: readonly FieldProblem[];

  @Field(() => [PreviewedCase], { description: 'Up to fifty of each outcome.' })
  readonly cases!: readonly PreviewedCase[];
}

@ObjectType({ simpleResolvers: true })
export class RehearsedCase {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => RehearsalEnd)
  readonly end!: Rehearsed['end'];

  @Field(() => [LocalText], { description: 'Steps it took after the move, in their order.' })
  readonly path!: readonly LocalText[];

  @Field(() => LocalText, { nullable: true, description: 'The step it stopped at.' })
  readonly node!: LocalText | null;

  @Field(() => String, { description: 'Of an incident: its code and what it rests on.' })
  readonly why!: string;
}
