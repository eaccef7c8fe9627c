import type { Values } from '@marshrut/model';
import type { OutboxEffect } from './book.js';
import { answerParent, callProcess, startItems } from './cases.js';
import { command } from './command.js';
import type { Carried, JobDeps, NotCarried } from './deps.js';
import { broadcast, receiveMessage } from './messages.js';

/** After so many attempts an effect that fails is given up: an incident of the step that waits, else a dead letter. */
const ATTEMPTS = 12;

/** A message that nobody waits for yet is kept for a day. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Carries out one effect of the outbox. Rejects where it is to be tried again. */
export async function carryOut(deps: JobDeps, id: string): Promise<void> {
  const outbox = await deps.book.effect(id);
  if (!outbox || outbox.status === 'done') return;
  const { effect } = outbox;
  // What it was asked for has been stopped meanwhile.
  if (!outbox.wanted) return deps.book.effectDone(id, deps.dispatch.now());
  switch (effect.kind) {
    case 'service':
    case 'mail':
    case 'file':
      return settle(deps, id, await deps.carry(effect, outbox.case));
    case 'message': {
      const until = new Date(Date.parse(deps.dispatch.now()) + KEPT_MS).toISOString();
      const message = { id, name: effect.name, key: effect.key, values: effect.values, until };
      await receiveMessage(deps, message, outbox.case);
      break;
    }
    case 'signal':
      await broadcast(deps, { id, name: effect.name, values: effect.values }, outbox.case);
      break;
    case 'call':
      await callProcess(deps, outbox, effect);
      break;
    case 'items':
      await startItems(deps, outbox, effect);
      break;
    case 'answer':
      await answerParent(deps, effect);
      break;
  }
  await deps.book.effectDone(id, deps.dispatch.now());
}

async function settle(deps: JobDeps, id: string, carried: Carried): Promise<void> {
  if (carried.ok === 'later') return;
  const became = await answered(deps, id, carried);
  if (became === 'suspended') throw new Error(`Expected a case that takes the answer of ${id}, but it is suspended.`);
  if (became === 'settled' || carried.ok) return;
  throw new Error(`Expected effect ${id} to succeed, but: ${carried.message}. It is tried again.`);
}

/**
 * An answer has come, from here or from a worker outside. `again`: another attempt is to be made. `suspended`: the case takes no
 * answer now; it asks again when it goes on. What was answered before, or is wanted no more, is settled as it is.
 */
export async function answered(
  deps: JobDeps,
  id: string,
  carried: Exclude<Carried, { ok: 'later' }>,
): Promise<'settled' | 'again' | 'suspended'> {
  const outbox = await deps.book.effect(id);
  if (!outbox || outbox.status === 'done') return 'settled';
  const { effect } = outbox;
  if (outbox.wanted && effect.element !== null) {
    const failed = carried.ok ? await answer(deps, outbox, effect.element, carried.values) : carried;
    if (failed === 'suspended') return failed;
    if (failed) return fail(deps, outbox, failed);
  } else if (outbox.wanted && !carried.ok) return fail(deps, outbox, carried);
  await deps.book.effectDone(id, deps.dispatch.now());
  return 'settled';
}

/** Null, or why the answer is not one: a value that no field can hold. */
async function answer(
  deps: JobDeps,
  { case: caseId, effect: { id } }: OutboxEffect,
  element: string,
  values: Values,
): Promise<NotCarried | 'suspended' | null> {
  const outcome = await command(deps, caseId, { type: 'answerEffect', element, effect: id, values }, `effect:${id}`);
  if (outcome.ok) return null;
  if (outcome.rejection.code === 'CASE_SUSPENDED') return 'suspended';
  if (outcome.rejection.code !== 'INVALID') return null;
  const paths = outcome.rejection.problems.map(({ path, code }) => `${path}: ${code}`).join(', ');
  return { ok: false, error: 'ANSWER_INVALID', message: paths, again: false };
}

/** Notes the attempt; after the last one tells the step that waits. */
async function fail(
  deps: JobDeps,
  { case: caseId, effect: { id, element } }: OutboxEffect,
  { error, message, again, attempts: most = ATTEMPTS }: NotCarried,
): Promise<'settled' | 'again' | 'suspended'> {
  const { book, dispatch } = deps;
  const tried = await book.effectFailed(id, { message, dead: false }, dispatch.now());
  if (again && tried < Math.min(most, ATTEMPTS)) return 'again';
  const attempts = await book.effectFailed(id, { message, dead: true }, dispatch.now());
  if (element === null) return 'settled';
  const failed = { type: 'failEffect' as const, element, effect: id, error, message };
  const outcome = await command(deps, caseId, failed, `effect:${id}:failed:${attempts}`);
  return !outcome.ok && outcome.rejection.code === 'CASE_SUSPENDED' ? 'suspended' : 'settled';
}
