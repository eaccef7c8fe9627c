import type { Values } from '@marshrut/model';
import type { ManyCommand } from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { Invalid, KeyReused, NotNow, NotPermitted } from '../problem.js';
import { ValuesScalar } from '../scalars/json.js';
import { Task } from './task.js';

export const ManyAction = {
  CLAIM: 'claim',
  RELEASE: 'release',
  TRANSFER: 'transfer',
  DECIDE: 'decide',
} as const satisfies EnumOf<ManyCommand['type']>;
registerEnumType(ManyAction, {
  name: 'ManyAction',
  description:
    'DECIDE: the form each waits at is filled with the same values, and it is completed. Where a task asks for more, what is filled in stays and it is refused.',
});

@InputType()
export class CommandTasksInput {
  @Field(() => [ID], { description: 'At most 100.' })
  readonly taskIds!: readonly string[];

  @Field(() => ManyAction)
  readonly action!: ManyCommand['type'];

  @Field(() => ID, { nullable: true, description: 'Of TRANSFER: to whom.' })
  readonly to?: string | null;

  @Field(() => String, { nullable: true, description: 'Of TRANSFER: why.' })
  readonly comment?: string | null;

  @Field(() => ValuesScalar, { nullable: true, description: 'Of DECIDE: fields of the form.' })
  readonly values?: Values | null;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

export const RowProblem = createUnionType({
  name: 'RowProblem',
  types: () => [Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type RowProblem = typeof RowProblem;

@ObjectType({ simpleResolvers: true, description: 'What became of one of many.' })
export class CommandedTask {
  @Field(() => ID)
  readonly taskId!: string;

  @Field(() => Task, { nullable: true, description: 'As it is now, where the caller may see it.' })
  readonly task!: Task | null;

  @Field(() => RowProblem, { nullable: true, description: 'Why it was not done; null where it was.' })
  readonly problem!: RowProblem | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'In the order they were asked for. Each is done, or not, for itself.',
})
export class TasksCommanded {
  @Field(() => [CommandedTask])
  readonly rows!: readonly CommandedTask[];
}

export const CommandTasksResult = createUnionType({
  name: 'CommandTasksResult',
  types: () => [TasksCommanded, Invalid, NotPermitted] as const,
});
export type CommandTasksResult = typeof CommandTasksResult;
