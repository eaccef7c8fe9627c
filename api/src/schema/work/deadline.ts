import type { Term, TermUnit as Unit } from '@marshrut/engine';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { User } from '../people/user.js';
import { Invalid, KeyReused, NotNow, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';
import { DeadlineState, Task } from './task.js';

export const TermUnit = {
  MINUTES: 'minutes',
  HOURS: 'hours',
  DAYS: 'days',
  WORKING_MINUTES: 'workingMinutes',
  WORKING_HOURS: 'workingHours',
  WORKING_DAYS: 'workingDays',
} as const satisfies Readonly<Record<string, Unit>>;
registerEnumType(TermUnit, { name: 'TermUnit' });

export enum DeadlineMoveKind {
  EXTENDED = 'EXTENDED',
  PAUSED = 'PAUSED',
}
registerEnumType(DeadlineMoveKind, { name: 'DeadlineMoveKind' });

@ObjectType({ simpleResolvers: true, description: 'An extension, or a pause that is over once `until` is told.' })
export class DeadlineMove {
  @Field(() => DeadlineMoveKind)
  readonly did!: DeadlineMoveKind;

  @Field(() => User, { nullable: true })
  readonly by!: User | null;

  @Field(() => DateTime)
  readonly at!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTime, { description: 'The due date it led to.' })
  readonly due!: string;

  @Field(() => String, { nullable: true, description: 'Of an extension: what was counted.' })
  readonly why!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Of a pause that is over.' })
  readonly until!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Deadline {
  @Field(() => DateTime)
  readonly from!: string;

  @Field(() => DateTime)
  readonly due!: string;

  @Field(() => DeadlineState)
  readonly state!: Task['deadlineState'];

  @Field(() => Int, { nullable: true, description: 'Percent of the term after which its people are warned.' })
  readonly warnAt!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was due when it first was: «15 рабочих дней с …».' })
  readonly why!: string | null;

  @Field(() => [DeadlineMove])
  readonly moves!: readonly DeadlineMove[];
}

@InputType()
export class ExtendDeadlineInput {
  @Field(() => ID)
  readonly taskId!: string;

  @Field(() => Int, { description: 'Counted on from the due date.' })
  readonly amount!: Term['amount'];

  @Field(() => TermUnit)
  readonly unit!: Unit;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType()
export class PauseDeadlineInput {
  @Field(() => ID)
  readonly taskId!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@InputType()
export class ResumeDeadlineInput {
  @Field(() => ID)
  readonly taskId!: string;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DeadlineMoved {
  @Field(() => Task)
  readonly task!: Task;
}

export const DeadlineResult = createUnionType({
  name: 'DeadlineResult',
  types: () => [DeadlineMoved, Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type DeadlineResult = typeof DeadlineResult;
