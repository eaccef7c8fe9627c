import type {
  DueFilter as Due,
  InboxList,
  InboxOrder as Order,
  Task as TaskRow,
  InboxView as View,
} from '@marshrut/runtime';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';
import { TaskStatus } from './task.js';

export const InboxView = {
  MINE: 'MINE',
  QUEUE: 'QUEUE',
  ABSENT: 'ABSENT',
  PARTICIPANT: 'PARTICIPANT',
  TEAM: 'TEAM',
  DONE: 'DONE',
} as const satisfies EnumOf<View>;
registerEnumType(InboxView, {
  name: 'InboxView',
  description:
    'MINE: in my work, paused ones too, given to me by name, and what I have taken over. QUEUE: free tasks of my roles and groups, and of those I act for. ABSENT: what those I stand in for have in work or were given. PARTICIPANT: where I help or watch. TEAM: what the people whom I lead have in work, for those who answer for cases. DONE: completed by me.',
});

export const InboxOrder = {
  AGE: 'AGE',
  DUE: 'DUE',
  PROCESS: 'PROCESS',
} as const satisfies EnumOf<Order>;
registerEnumType(InboxOrder, {
  name: 'InboxOrder',
  description:
    'AGE: those that came first. DUE: those that are due first, then those without a deadline. PROCESS: by process, then by age.',
});

export const DueFilter = {
  OVERDUE: 'OVERDUE',
  TODAY: 'TODAY',
} as const satisfies EnumOf<Due>;
registerEnumType(DueFilter, {
  name: 'DueFilter',
  description: 'OVERDUE: the due moment has passed. TODAY: due later today. A deadline that is paused is neither.',
});

@InputType({ description: 'Which tasks. All that is given must fit.' })
export class InboxFilter {
  @Field(() => InboxView)
  readonly view!: View;

  @Field(() => String, { nullable: true, description: 'Words of the line that names it, or the number of its case.' })
  readonly search?: string | null;

  @Field(() => ID, { nullable: true })
  readonly processId?: string | null;

  @Field(() => String, { nullable: true })
  readonly role?: string | null;

  @Field(() => ID, { nullable: true, description: 'The node of the diagram it stands at.' })
  readonly node?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who has it in work, or was given it by name.' })
  readonly personId?: string | null;

  @Field(() => [TaskStatus], { nullable: true })
  readonly statuses?: readonly TaskRow['status'][] | null;

  @Field(() => DueFilter, { nullable: true })
  readonly due?: Due | null;

  @Field(() => DateTime, { nullable: true, description: 'It came at this moment or later.' })
  readonly createdFrom?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'It came before this moment.' })
  readonly createdTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'A step of its case has stopped.' })
  readonly stopped?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Its case is suspended.' })
  readonly suspended?: boolean | null;

  @Field(() => InboxOrder, { nullable: true, description: 'AGE where it is left out; DONE knows no other.' })
  readonly order?: Order | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'No more than 1000 are counted: 1000 stands for that many and more.',
})
export class InboxCounts {
  @Field(() => Int)
  readonly mine!: number;

  @Field(() => Int)
  readonly queue!: number;

  @Field(() => Int, { description: 'What those I stand in for have in work or were given.' })
  readonly absent!: number;

  @Field(() => Int, { description: 'Where I help or watch.' })
  readonly participant!: number;

  @Field(() => Int, { description: 'Of mine.' })
  readonly paused!: number;

  @Field(() => Int, { description: 'Of mine.' })
  readonly overdue!: number;

  @Field(() => Int, { description: 'Of mine.' })
  readonly dueToday!: number;

  @Field(() => Int, { description: 'Comments that mention me and that I have not read: those of `mentions`.' })
  readonly mentions!: number;
}

/** The same list as the service knows it. */
export function toList({ processId, personId, ...same }: InboxFilter): InboxList {
  return { ...same, process: processId, person: personId };
}

@ObjectType({ simpleResolvers: true })
export class InboxStep {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;
}

@ObjectType({ simpleResolvers: true, description: 'A process the caller has tasks of, and its tasks as published.' })
export class InboxProcess {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => [InboxStep])
  readonly steps!: readonly InboxStep[];
}
