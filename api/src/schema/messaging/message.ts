import type { Values } from '@marshrut/model';
import type { MessageSent } from '@marshrut/runtime';
import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EnumOf } from '../enum-of.js';
import { Invalid, NotPermitted } from '../problem.js';
import { ValuesScalar } from '../scalars/json.js';

type Became = Extract<MessageSent, { ok: true }>['became'];

export const MessageOutcome = {
  DELIVERED: 'delivered',
  STARTED: 'started',
  KEPT: 'kept',
} as const satisfies EnumOf<Became>;
registerEnumType(MessageOutcome, {
  name: 'MessageOutcome',
  description: 'DELIVERED: to a case that waited. STARTED: it began a case. KEPT: nobody waits for it yet.',
});

@InputType()
export class SendMessageInput {
  @Field(() => String, { description: 'As the process calls it.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Whose message it is; left out where its name alone tells.' })
  readonly key?: string | null;

  @Field(() => ValuesScalar, { nullable: true })
  readonly values?: Values | null;

  @Field(() => Int, { nullable: true, description: 'Days it is kept while nobody waits for it: 1 to 90, else 1.' })
  readonly keepDays?: number | null;

  @Field(() => String, { nullable: true, description: 'The same key is the same message.' })
  readonly idempotencyKey?: string | null;
}

@InputType()
export class SendSignalInput {
  @Field(() => String)
  readonly name!: string;

  @Field(() => ValuesScalar, { nullable: true })
  readonly values?: Values | null;

  @Field(() => String, { nullable: true })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class MessageReceived {
  @Field(() => MessageOutcome)
  readonly became!: Became;
}

@ObjectType({ simpleResolvers: true, description: 'Everybody who waited for it has it; it is not kept.' })
export class SignalSent {
  @Field(() => String)
  readonly name!: string;
}

export const SendMessageResult = createUnionType({
  name: 'SendMessageResult',
  types: () => [MessageReceived, Invalid, NotPermitted] as const,
});
export type SendMessageResult = typeof SendMessageResult;

export const SendSignalResult = createUnionType({
  name: 'SendSignalResult',
  types: () => [SignalSent, Invalid, NotPermitted] as const,
});
export type SendSignalResult = typeof SendSignalResult;
