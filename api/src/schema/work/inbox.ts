import type { InboxOrder as Order, InboxView as View } from '@marshrut/runtime';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';

export const InboxView = {
  MINE: 'MINE',
  QUEUE: 'QUEUE',
  DONE: 'DONE',
} as const satisfies EnumOf<View>;
registerEnumType(InboxView, {
  name: 'InboxView',
  description: 'MINE: in my work, paused ones too. QUEUE: free tasks of my roles. DONE: completed by me.',
});

export const InboxOrder = {
  AGE: 'AGE',
  DUE: 'DUE',
} as const satisfies EnumOf<Order>;
registerEnumType(InboxOrder, {
  name: 'InboxOrder',
  description: 'AGE: those that came first. DUE: those that are due first, then those without a deadline.',
});

@InputType()
export class InboxFilter {
  @Field(() => InboxView)
  readonly view!: View;

  @Field(() => String, { nullable: true })
  readonly search?: string | null;

  @Field(() => ID, { nullable: true })
  readonly processId?: string | null;

  @Field(() => String, { nullable: true })
  readonly role?: string | null;

  @Field(() => InboxOrder, { nullable: true, description: 'AGE where it is left out; DONE knows no other.' })
  readonly order?: Order | null;
}

@ObjectType({ simpleResolvers: true })
export class InboxCounts {
  @Field(() => Int)
  readonly mine!: number;

  @Field(() => Int)
  readonly queue!: number;
}
