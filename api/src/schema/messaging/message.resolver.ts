import { type Language, localText, say } from '@marshrut/model';
import { type SignalSent as SignalOutcome, sendMessage, sendSignal } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { sayInputProblem } from '../messages/input-problem.js';
import type { Invalid, NotPermitted } from '../problem.js';
import { invalid, notPermitted } from '../problems.js';
import {
  MessageReceived,
  SendMessageInput,
  SendMessageResult,
  SendSignalInput,
  SendSignalResult,
  SignalSent,
} from './message.js';

const LONGEST_KEPT = 90;

@Resolver()
export class MessageResolver {
  @Allow('message.send')
  @Mutation(() => SendMessageResult, {
    description:
      'To the one case that waits for it, else to the process that begins with it; else it is kept for a while.',
  })
  async sendMessage(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => SendMessageInput) input: SendMessageInput,
  ): Promise<SendMessageResult> {
    const { name, key, values, keepDays, idempotencyKey } = input;
    const sent = await sendMessage(services.jobs, actor, {
      name,
      key: key ?? '',
      values: values ?? {},
      keepDays: Math.min(Math.max(keepDays ?? 1, 1), LONGEST_KEPT),
      idempotencyKey: idempotencyKey || undefined,
    });
    return sent.ok ? answer(MessageReceived, { became: sent.became }) : refusal(sent, language);
  }

  @Allow('message.send')
  @Mutation(() => SendSignalResult, { description: 'To everybody who waits for it at this moment.' })
  async sendSignal(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => SendSignalInput) { name, values, idempotencyKey }: SendSignalInput,
  ): Promise<SendSignalResult> {
    const signal = { name, values: values ?? {}, idempotencyKey: idempotencyKey || undefined };
    const sent = await sendSignal(services.jobs, actor, signal);
    return sent.ok ? answer(SignalSent, { name }) : refusal(sent, language);
  }
}

function refusal(refused: Exclude<SignalOutcome, { ok: true }>, language: Language): Invalid | NotPermitted {
  if (refused.why === 'notPermitted') return notPermitted(language);
  const fields = refused.problems.map(problem => {
    const message = sayInputProblem(problem, { field: localText(problem.path), type: null, role: null });
    return { path: problem.path, code: problem.code, message: say(message, language) };
  });
  return invalid(language, fields);
}
