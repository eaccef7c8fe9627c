import type { Webhook as WebhookRow } from '@marshrut/runtime';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { Invalid, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A name that processes are started by from outside: `POST /hooks/<name>`, signed by Standard Webhooks.',
})
export class Webhook {
  @Field(() => String)
  readonly name!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its secret was made. Null: it has none, nobody gets in.',
  })
  readonly setAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When a request with this secret came last, to the minute.' })
  readonly usedAt!: string | null;

  @Field(() => Int, { description: 'How many published processes begin with it.' })
  readonly processes!: number;
}

export function toWebhook(row: WebhookRow): Webhook {
  return answer(Webhook, row);
}

@InputType()
export class MakeWebhookSecretInput {
  @Field(() => String)
  readonly name!: string;
}

@InputType()
export class DeleteWebhookSecretInput {
  @Field(() => String)
  readonly name!: string;
}

@ObjectType({ simpleResolvers: true })
export class WebhookSecretMade {
  @Field(() => Webhook)
  readonly webhook!: Webhook;

  @Field(() => String, { description: '`whsec_…`: told now and never again.' })
  readonly secret!: string;
}

export const MakeWebhookSecretResult = createUnionType({
  name: 'MakeWebhookSecretResult',
  types: () => [WebhookSecretMade, Invalid, NotPermitted] as const,
});
export type MakeWebhookSecretResult = typeof MakeWebhookSecretResult;
