import type { InputProblem } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { JobDeps } from './deps.js';
import { broadcast, type Received, receiveMessage } from './messages.js';

/** What an integrator or a manager may send to cases from outside. */

export type MessageSent =
  | { readonly ok: true; readonly became: Exclude<Received['became'], 'refused'> }
  | { readonly ok: false; readonly why: 'notPermitted' }
  | { readonly ok: false; readonly why: 'invalid'; readonly problems: readonly InputProblem[] };

export interface OutsideMessage {
  readonly name: string;
  readonly key: string;
  readonly values: Values;
  /** The same key is the same message; without one each call is a new message. */
  readonly idempotencyKey?: string | undefined;
  /** Days it is kept while nobody waits for it. */
  readonly keepDays: number;
}

const DAY = 86_400_000;

export async function sendMessage(deps: JobDeps, actor: Actor, message: OutsideMessage): Promise<MessageSent> {
  if (!may(actor, 'message.send')) return { ok: false, why: 'notPermitted' };
  const { name, key, values, idempotencyKey, keepDays } = message;
  const until = new Date(Date.parse(deps.dispatch.now()) + keepDays * DAY).toISOString();
  const received = await receiveMessage(deps, { id: idOf(deps, actor, idempotencyKey), name, key, values, until });
  if (received.became === 'refused') return { ok: false, why: 'invalid', problems: received.problems };
  return { ok: true, became: received.became };
}

export async function sendSignal(
  deps: JobDeps,
  actor: Actor,
  { name, values, idempotencyKey }: Pick<OutsideMessage, 'name' | 'values' | 'idempotencyKey'>,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: 'notPermitted' }> {
  if (!may(actor, 'message.send')) return { ok: false, why: 'notPermitted' };
  await broadcast(deps, { id: idOf(deps, actor, idempotencyKey), name, values });
  return { ok: true };
}

/** Keys belong to whoever chose them. */
function idOf(deps: JobDeps, actor: Actor, key: string | undefined): string {
  return key === undefined ? deps.dispatch.newId('msg') : `${actor.id}:${key}`;
}
