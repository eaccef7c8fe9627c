import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Case } from '../cases/case.js';
import { Invalid, KeyReused, NotNow, NotPermitted } from '../problem.js';
import { RecordDiff } from '../records/diff.js';
import { DateTime } from '../scalars/instant.js';
import { FieldConflict, TaskConflict } from './conflict.js';
import { Task } from './task.js';

@ObjectType({
  simpleResolvers: true,
  description: 'The case has begun. `task` is its first task where the caller has it in work already.',
})
export class ProcessStarted {
  @Field(() => Case)
  readonly case!: Case;

  @Field(() => Task, { nullable: true })
  readonly task!: Task | null;
}

@ObjectType({ simpleResolvers: true, description: 'The command is done; the task as it is now.' })
export class TaskMoved {
  @Field(() => Task)
  readonly task!: Task;
}

@ObjectType({ simpleResolvers: true })
export class TaskDraftSaved {
  @Field(() => DateTime)
  readonly savedAt!: string;

  @Field(() => [FieldConflict], { description: 'Fields that somebody changed in the database meanwhile.' })
  readonly outdated!: readonly FieldConflict[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Written, once and for good. `next`: tasks of this case the caller may take now.',
})
export class TaskCommitted {
  @Field(() => Task)
  readonly task!: Task;

  @Field(() => ID, { nullable: true })
  readonly commit!: string | null;

  /** Read only where the caller asks for them, as `next`. */
  @Field(() => [RecordDiff])
  readonly changes!: () => Promise<readonly RecordDiff[]>;

  @Field(() => [Task])
  readonly next!: () => Promise<readonly Task[]>;
}

export const StartProcessResult = createUnionType({
  name: 'StartProcessResult',
  types: () => [ProcessStarted, Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type StartProcessResult = typeof StartProcessResult;

export const TaskResult = createUnionType({
  name: 'TaskResult',
  types: () => [TaskMoved, Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type TaskResult = typeof TaskResult;

export const SaveTaskDraftResult = createUnionType({
  name: 'SaveTaskDraftResult',
  types: () => [TaskDraftSaved, Invalid, NotNow, NotPermitted] as const,
});
export type SaveTaskDraftResult = typeof SaveTaskDraftResult;

export const CompleteTaskResult = createUnionType({
  name: 'CompleteTaskResult',
  types: () => [TaskCommitted, TaskConflict, Invalid, NotNow, KeyReused, NotPermitted] as const,
});
export type CompleteTaskResult = typeof CompleteTaskResult;
