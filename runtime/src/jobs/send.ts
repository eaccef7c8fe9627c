import type { InputProblem } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import type { JobDeps } from './deps.js';
import { broadcast, type Received, receiveMessage } from './messages.js';

/** What an integrator or a manager may send to cases from outside. */

export type MessageSent =
  | { readonly ok: true; readonly became: Exclude<Received['became'], 'refused'> }
  | { readonly ok: false; readonly why: 'notPermitted' }
  | { readonly ok: false; readonly why: 'invalid'; readonly problems: readonly InputProblem[] };

export type SignalSent = { readonly ok: true } | Exclude<MessageSent, { readonly ok: true }>;

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
  const problems = unfit({ name, key, idempotencyKey, values });
  if (problems.length > 0) return { ok: false, why: 'invalid', problems };
  const until = new Date(Date.parse(deps.dispatch.now()) + keepDays * DAY).toISOString();
  const received = await receiveMessage(deps, { id: idOf(deps, actor, idempotencyKey), name, key, values, until });
  if (received.became === 'refused') return { ok: false, why: 'invalid', problems: received.problems };
  return { ok: true, became: received.became };
}

export async function sendSignal(
  deps: JobDeps,
  actor: Actor,
  { name, values, idempotencyKey }: Pick<OutsideMessage, 'name' | 'values' | 'idempotencyKey'>,
): Promise<SignalSent> {
  if (!may(actor, 'message.send')) return { ok: false, why: 'notPermitted' };
  const problems = unfit({ name, key: '', idempotencyKey, values });
  if (problems.length > 0) return { ok: false, why: 'invalid', problems };
  await broadcast(deps, { id: idOf(deps, actor, idempotencyKey), name, values });
  return { ok: true };
}

const LONGEST_NAME = 200;
const LONGEST_VALUE = 100_000;

/** Texts that no database can hold, and names that no process can have. */
function unfit({ name, key, idempotencyKey, values }: Omit<OutsideMessage, 'keepDays'>): readonly InputProblem[] {
  const texts = { name, key, idempotencyKey: idempotencyKey ?? '' };
  const named = Object.entries(texts).flatMap(([path, text]) => wrongText(path, text, LONGEST_NAME));
  const empty: InputProblem[] = name.trim() === '' ? [{ path: 'name', code: 'REQUIRED' }] : [];
  const given = Object.entries(values).flatMap(([field, value]) => [
    ...wrongText('values', field, LONGEST_NAME),
    ...(typeof value === 'string' ? wrongText(`values.${field}`, value, LONGEST_VALUE) : []),
  ]);
  return [...empty, ...named, ...given];
}

function wrongText(path: string, text: string, longest: number): InputProblem[] {
  if (!isText(text)) return [{ path, code: 'CONTROL_CHARACTER' }];
  return text.length > longest ? [{ path, code: 'TOO_LONG', expected: String(longest) }] : [];
}

/** Keys belong to whoever chose them. */
function idOf(deps: JobDeps, actor: Actor, key: string | undefined): string {
  return key === undefined ? deps.dispatch.newId('msg') : `${actor.id}:${key}`;
}
