import type { Participant } from '@marshrut/engine';
import { type TaskAction as Action, caseKey, type Task as TaskRow } from '@marshrut/runtime';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { Node } from '../node.js';
import { DateTime } from '../scalars/instant.js';

export const TaskStatus = {
  OPEN: 'open',
  ACTIVE: 'active',
  PAUSED: 'paused',
  COMPLETED: 'completed',
  CANCELLED: 'cancelled',
} as const satisfies EnumOf<TaskRow['status']>;
registerEnumType(TaskStatus, { name: 'TaskStatus' });

export const TaskAction = {
  CLAIM: 'CLAIM',
  RELEASE: 'RELEASE',
  OPEN: 'OPEN',
  PAUSE: 'PAUSE',
  RESUME: 'RESUME',
  CANCEL: 'CANCEL',
  TRANSFER: 'TRANSFER',
  FILL: 'FILL',
  INVITE: 'INVITE',
  LEAVE: 'LEAVE',
} as const satisfies EnumOf<Action>;
registerEnumType(TaskAction, {
  name: 'TaskAction',
  description: 'FILL: enter what its forms ask. INVITE: say who helps and who watches. LEAVE: help or watch no more.',
});

export const ParticipantKind = {
  HELPER: 'helper',
  WATCHER: 'watcher',
} as const satisfies EnumOf<Participant['as']>;
registerEnumType(ParticipantKind, {
  name: 'ParticipantKind',
  description:
    'HELPER: fills the task in, and does not complete it. WATCHER: sees that it is there and what it has written.',
});

export const DeadlineState = {
  RUNNING: 'running',
  WARNED: 'warned',
  MISSED: 'missed',
  PAUSED: 'paused',
} as const satisfies EnumOf<NonNullable<TaskRow['deadline']>>;
registerEnumType(DeadlineState, { name: 'DeadlineState' });

@ObjectType({ implements: Node, simpleResolvers: true })
export class Task extends Node {
  readonly row!: TaskRow;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => ID, { description: 'The node of the diagram it stands at.' })
  readonly node!: string;

  @Field(() => TaskStatus)
  readonly status!: TaskRow['status'];

  @Field(() => String)
  readonly caseKey!: string;

  @Field(() => LocalText)
  readonly processName!: LocalText;

  @Field(() => DateTime)
  readonly createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  readonly claimedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly finishedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is to be done.' })
  readonly due!: string | null;

  @Field(() => DeadlineState, { nullable: true, description: 'Where its deadline stands; null where it has none.' })
  readonly deadlineState!: TaskRow['deadline'];

  @Field(() => Boolean, { description: 'Its case is suspended: nobody can work on it until the case goes on.' })
  readonly suspended!: boolean;
}

export function toTask(row: TaskRow): Task {
  const { id, name, node, status, processName, createdAt, claimedAt, finishedAt, startedAt, caseNumber } = row;
  const key = caseKey({ startedAt, number: caseNumber });
  const { due, deadline: deadlineState, suspended } = row;
  return answer(Task, {
    ...{ row, id, name, node, status, caseKey: key, processName, createdAt, claimedAt, finishedAt },
    ...{ due, deadlineState, suspended },
  });
}

export const TaskConnection = connectionOf(Task, 'Task');
