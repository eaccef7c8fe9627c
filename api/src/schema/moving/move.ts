import type { MovedCase as MovedRow, Move as MoveRow } from '@marshrut/runtime';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';

export const MoveStatus = {
  RUNNING: 'running',
  PAUSED: 'paused',
  DONE: 'done',
  STOPPED: 'stopped',
  UNDOING: 'undoing',
  UNDONE: 'undone',
} as const satisfies EnumOf<MoveRow['status']>;
registerEnumType(MoveStatus, {
  name: 'MoveStatus',
  description:
    'STOPPED: for good, half-way. UNDOING: cases are being taken back. UNDONE: those that could be are back.',
});

export const MoveResult = {
  MOVED: 'moved',
  SKIPPED: 'skipped',
  CANNOT: 'cannot',
  UNDONE: 'undone',
  KEPT: 'kept',
} as const satisfies EnumOf<MovedRow['result']>;
registerEnumType(MoveResult, {
  name: 'MoveResult',
  description:
    'SKIPPED: there are warnings, and cases with warnings were not asked for. KEPT: it had gone on, so it was not taken back.',
});

@ObjectType({ simpleResolvers: true, description: 'What is to be known of a case that moves, or why it cannot.' })
export class MoveNote {
  @Field(() => String, { description: 'Codes never change: `STEP_GONE`, `WAITS_ANEW`.' })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  @Field(() => ID, { nullable: true, description: 'A node of the version the case comes from.' })
  readonly node!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class MoveCounts {
  @Field(() => Int)
  readonly moved!: number;

  @Field(() => Int)
  readonly skipped!: number;

  @Field(() => Int)
  readonly cannot!: number;

  @Field(() => Int)
  readonly undone!: number;

  @Field(() => Int)
  readonly kept!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What became of one case. The case itself for those who may see it.',
})
export class MovedCase {
  readonly row!: MovedRow;
  readonly target!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => MoveResult)
  readonly result!: MovedRow['result'];

  @Field(() => DateTime)
  readonly at!: string;
}

export const MovedCaseConnection = connectionOf(MovedCase, 'MovedCase');

@ObjectType({ simpleResolvers: true, description: 'Running cases that are taken to another version of their process.' })
export class Move {
  readonly row!: MoveRow;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => MoveStatus)
  readonly status!: MoveRow['status'];

  @Field(() => Boolean, { description: 'Also cases with warnings.' })
  readonly warned!: boolean;

  @Field(() => DateTime)
  readonly startedAt!: string;

  @Field(() => DateTime, { nullable: true })
  readonly finishedAt!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class StepTarget {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;
}

export function toMove(row: MoveRow): Move {
  const { id, status, warned, createdAt: startedAt, finishedAt } = row;
  return answer(Move, { row, id, status, warned, startedAt, finishedAt });
}

export function toMovedCase(row: MovedRow, target: string): MovedCase {
  return answer(MovedCase, { row, target, id: row.case, result: row.result, at: row.at });
}
