import type { TaskStep as StepRow, Task as TaskRow, TaskWork as WorkRow } from '@marshrut/runtime';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';

export const StepState = {
  VISITED: 'VISITED',
  CURRENT: 'CURRENT',
  CLOSED: 'CLOSED',
} as const satisfies EnumOf<StepRow['state']>;
export const CancelOutcome = {
  SAVEPOINT: 'savepoint',
  QUEUE: 'queue',
  PERSON: 'person',
  CASE: 'case',
} as const satisfies EnumOf<WorkRow['cancel']['to']>;
registerEnumType(CancelOutcome, {
  name: 'CancelOutcome',
  description:
    'SAVEPOINT: back to the last pause or commit. QUEUE, PERSON: the task is free again, for its roles or for the one it is given to. CASE: the whole case is cancelled.',
});

registerEnumType(StepState, { name: 'StepState', description: 'CLOSED: behind a commit, Back does not cross it.' });

@ObjectType({ simpleResolvers: true })
export class TaskStep {
  @Field(() => ID, { nullable: true, description: 'What `goBack` takes; null where Back does not lead.' })
  readonly visit!: string | null;

  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => StepState)
  readonly state!: StepRow['state'];
}

@ObjectType({ simpleResolvers: true })
export class Cancelling {
  @Field(() => CancelOutcome)
  readonly to!: WorkRow['cancel']['to'];

  @Field(() => DateTime, { nullable: true, description: 'When the task was paused or committed last.' })
  readonly at!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the owner of a task sees: the wizard. Everything in it is staged: not committed, invisible to others.',
})
export class TaskWork {
  readonly task!: TaskRow;
  readonly work!: WorkRow;

  @Field(() => [TaskStep])
  readonly steps!: readonly TaskStep[];

  @Field(() => DateTime, { nullable: true, description: 'When the last typed value reached the server.' })
  readonly savedAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'Can Back be pressed: the visit it returns to.' })
  readonly back!: string | null;

  @Field(() => Cancelling, { description: 'What `cancelTask` would do now.' })
  readonly cancel!: Cancelling;
}

export function toTaskWork(work: WorkRow, task: TaskRow): TaskWork {
  const { steps, savedAt, back } = work;
  return answer(TaskWork, {
    task,
    work,
    steps: steps.map(step => answer(TaskStep, step)),
    savedAt,
    back,
    cancel: answer(Cancelling, work.cancel),
  });
}
