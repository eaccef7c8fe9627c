import { deleteWebhookSecret, listWebhooks, makeWebhookSecret } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { refused } from '../definitions/refused.js';
import { DoneResult } from '../people/token.js';
import { Done } from '../problem.js';
import { notPermitted } from '../problems.js';
import {
  DeleteWebhookSecretInput,
  MakeWebhookSecretInput,
  MakeWebhookSecretResult,
  toWebhook,
  Webhook,
  WebhookSecretMade,
} from './webhook.js';

@Resolver()
export class WebhookResolver {
  @Allow('webhook.write')
  @Query(() => [Webhook], {
    description: 'Those that published processes begin with, and those that have a secret; by name.',
  })
  async webhooks(@Ctx() { services, actor }: Context): Promise<readonly Webhook[]> {
    return (await listWebhooks(services.services, actor)).map(toWebhook);
  }

  @Allow('webhook.write')
  @Mutation(() => MakeWebhookSecretResult, { description: 'An earlier secret of the name is of no use from now on.' })
  async makeWebhookSecret(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => MakeWebhookSecretInput) { name }: MakeWebhookSecretInput,
  ): Promise<MakeWebhookSecretResult> {
    const made = await makeWebhookSecret(services.services, actor, name);
    if (!made.ok) return refused(made, language);
    return answer(WebhookSecretMade, { webhook: toWebhook(made.webhook), secret: made.secret });
  }

  @Allow('webhook.write')
  @Mutation(() => DoneResult, { description: 'Nobody gets in by this name any more.' })
  async deleteWebhookSecret(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => DeleteWebhookSecretInput) { name }: DeleteWebhookSecretInput,
  ): Promise<DoneResult> {
    const deleted = await deleteWebhookSecret(services.services, actor, name);
    return deleted.ok ? answer(Done, { ok: true }) : notPermitted(language);
  }
}
