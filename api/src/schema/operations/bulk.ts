import type { BulkAction as Action, BulkOutcome as Outcome, Bulk as Row } from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { type Case, CaseStatus } from '../cases/case.js';
import { connectionOf } from '../connection.js';
import type { EnumOf } from '../enum-of.js';
import { Invalid, KeyReused, NotNow, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';
import { IncidentFilter } from './incident-list.js';

export const BulkAction = {
  RETRY: 'retry',
  CANCEL: 'cancel',
  SUSPEND: 'suspend',
  RESUME: 'resume',
} as const satisfies EnumOf<Action>;
registerEnumType(BulkAction, { name: 'BulkAction' });

export const BulkOutcome = {
  PENDING: 'pending',
  DONE: 'done',
  WAITING: 'waiting',
  STOPPED: 'stopped',
  REFUSED: 'refused',
} as const satisfies EnumOf<Outcome>;
registerEnumType(BulkOutcome, {
  name: 'BulkOutcome',
  description:
    'WAITING: the step was tried again, its answer is not here yet. STOPPED: the case has stopped again since. REFUSED: the case did not take it.',
});

@InputType({ description: 'Which cases. All that is given must fit.' })
export class CaseFilter {
  @Field(() => String, { nullable: true })
  readonly search?: string | null;

  @Field(() => CaseStatus, { nullable: true })
  readonly status?: Case['status'] | null;

  @Field(() => ID, { nullable: true })
  readonly processId?: string | null;
}

@InputType({ description: 'What is asked of many cases: give `incidents` or `cases`.' })
export class CommandCasesInput {
  @Field(() => BulkAction)
  readonly action!: Action;

  @Field(() => String, { nullable: true, description: 'Of CANCEL and SUSPEND it is asked for.' })
  readonly reason?: string | null;

  @Field(() => IncidentFilter, { nullable: true, description: 'Cases where steps have stopped that fit.' })
  readonly incidents?: IncidentFilter | null;

  @Field(() => CaseFilter, { nullable: true, description: 'Cases that fit; RETRY tries what has stopped in them.' })
  readonly cases?: CaseFilter | null;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class BulkCounts {
  @Field(() => Int)
  readonly pending!: number;

  @Field(() => Int)
  readonly done!: number;

  @Field(() => Int)
  readonly waiting!: number;

  @Field(() => Int)
  readonly stopped!: number;

  @Field(() => Int)
  readonly refused!: number;
}

@ObjectType({ simpleResolvers: true })
export class BulkItem {
  readonly caseId!: string;

  @Field(() => Int)
  readonly number!: number;

  @Field(() => BulkOutcome)
  readonly outcome!: Outcome;

  @Field(() => String, { nullable: true, description: 'Why it was refused, or has stopped again.' })
  readonly message!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A command to many cases, done one by one, and how far it is.' })
export class Bulk {
  readonly row!: Row;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => BulkAction)
  readonly action!: Action;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTime)
  readonly createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  readonly finishedAt!: string | null;

  @Field(() => BulkCounts)
  readonly counts!: BulkCounts;
}

export function toBulk(row: Row): Bulk {
  const { id, action, reason, createdAt, finishedAt, counts } = row;
  return answer(Bulk, { row, id, action, reason, createdAt, finishedAt, counts: answer(BulkCounts, counts) });
}

export const BulkItemConnection = connectionOf(BulkItem, 'BulkItem');

@ObjectType({
  simpleResolvers: true,
  description: 'It goes on by itself. A thousand cases at most: the rest stays as it is.',
})
export class CasesCommanded {
  @Field(() => Bulk)
  readonly bulk!: Bulk;
}

export const CommandCasesResult = createUnionType({
  name: 'CommandCasesResult',
  types: () => [CasesCommanded, Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type CommandCasesResult = typeof CommandCasesResult;
