import type { OutboxEffect } from './book.js';
import { answerParent, callProcess, startItems } from './cases.js';
import { command } from './command.js';
import type { Carried, JobDeps, OutgoingEffect } from './deps.js';
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
      await settle(deps, outbox, effect, await deps.carry(effect));
      return;
    case 'message': {
      const until = new Date(Date.parse(deps.dispatch.now()) + KEPT_MS).toISOString();
      await receiveMessage(deps, { id, name: effect.name, key: effect.key, values: effect.values, until });
      break;
    }
    case 'signal':
      await broadcast(deps, { id, name: effect.name, values: effect.values });
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

async function settle(
  deps: JobDeps,
  { case: caseId }: OutboxEffect,
  effect: OutgoingEffect,
  carried: Carried,
): Promise<void> {
  const { id, element } = effect;
  if (carried.ok) {
    const refused = element === null ? null : await answer(deps, caseId, element, id, carried);
    if (!refused) return deps.book.effectDone(id, deps.dispatch.now());
    return giveUp(deps, caseId, effect, refused);
  }
  const attempts = await deps.book.effectFailed(id, { message: carried.message, dead: false }, deps.dispatch.now());
  if (carried.again && attempts < ATTEMPTS)
    throw new Error(`Expected ${effect.kind} ${id} to succeed, but: ${carried.message}. It is tried again.`);
  return giveUp(deps, caseId, effect, carried);
}

type Failed = Extract<Carried, { ok: false }>;

/** Null, or why the answer is not one: a value that no field can hold. */
async function answer(
  deps: JobDeps,
  caseId: string,
  element: string,
  effect: string,
  { values }: Extract<Carried, { ok: true }>,
): Promise<Failed | null> {
  const outcome = await command(deps, caseId, { type: 'answerEffect', element, effect, values }, `effect:${effect}`);
  if (outcome.ok || outcome.rejection.code !== 'INVALID') return null;
  const paths = outcome.rejection.problems.map(({ path, code }) => `${path}: ${code}`).join(', ');
  return { ok: false, error: 'ANSWER_INVALID', message: paths, again: false };
}

async function giveUp(deps: JobDeps, caseId: string, { id, element }: OutgoingEffect, failed: Failed): Promise<void> {
  const { error, message } = failed;
  const attempts = await deps.book.effectFailed(id, { message, dead: true }, deps.dispatch.now());
  if (element === null) return;
  await command(
    deps,
    caseId,
    { type: 'failEffect', element, effect: id, error, message },
    `effect:${id}:failed:${attempts}`,
  );
}
