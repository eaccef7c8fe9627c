import type { Effect, Outcome } from '@marshrut/engine';
import type { Value } from '@marshrut/model';
import type { OutboxEffect } from './book.js';
import { command, startCase } from './command.js';
import type { JobDeps } from './deps.js';

/** Effects that begin, count and end other cases. Each is safe to run again from its beginning. */

type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

const PAGE = 100;

/** Starts the called process as a case of its own; its end answers the one that called. */
export async function callProcess(
  deps: JobDeps,
  { case: caller, initiator }: OutboxEffect,
  effect: Of<'call'>,
): Promise<void> {
  const { id, element, process, values, depth } = effect;
  if (element === null) throw new Error(`Expected somebody to wait for ${id}, but nobody does.`);
  const version = await deps.book.published(process);
  if (version === null) {
    const failed = {
      type: 'failEffect' as const,
      element,
      effect: id,
      error: 'PROCESS_NOT_PUBLISHED',
      message: process,
    };
    await command(deps, caller, failed, `call:${id}:failed`);
    return;
  }
  const parent = { case: caller, element, depth, effect: id };
  await startCase(deps, { process, version }, { type: 'start', vars: values, parent, initiator }, `call:${id}`);
}

/** Starts a case for each record, page by page, then tells how many there are. */
export async function startItems(deps: JobDeps, outbox: OutboxEffect, effect: Of<'items'>): Promise<void> {
  const { id, element, node, entity, where, local, values, depth } = effect;
  if (element === null) throw new Error(`Expected somebody to wait for ${id}, but nobody does.`);
  const { case: caller, initiator, process, processVersion: version } = outbox;
  const parent = { case: caller, element, depth, effect: null, inside: node };
  const own = Object.fromEntries(local.own.map(key => [key, null]));
  let count = 0;
  for (let after = ''; ; ) {
    const page = await deps.book.records(entity, where, after, PAGE);
    for (const record of page) {
      count += 1;
      const item: Record<string, Value> = {
        ...(local.item === null ? {} : { [local.item]: record }),
        ...(local.number === null ? {} : { [local.number]: count }),
      };
      const vars = { ...values, ...own, ...item };
      await startCase(deps, { process, version }, { type: 'start', vars, parent, initiator }, `item:${id}:${record}`);
    }
    after = page.at(-1) ?? after;
    if (page.length < PAGE) break;
  }
  await command(deps, caller, { type: 'countItems', element, total: count }, `items:${id}`);
}

/** Tells the end of a case to the element that waits for it. One that waits no more is not asked again. */
export async function answerParent(
  deps: JobDeps,
  { id, parent, outcome, agreed, values }: Of<'answer'>,
): Promise<void> {
  const { case: caller, element, effect } = parent;
  const given =
    effect === null
      ? { type: 'itemOver' as const, element, agreed }
      : outcome.error === undefined
        ? { type: 'answerEffect' as const, element, effect, values }
        : { type: 'failEffect' as const, element, effect, ...told(outcome) };
  await command(deps, caller, given, `answer:${id}`);
}

function told({ error = '' }: Outcome) {
  return { error, message: '' };
}

/** Nobody waits any more for the cases that work for an element. */
export async function stopChildren(deps: JobDeps, element: string): Promise<void> {
  for (let after = ''; ; ) {
    const page = await deps.book.children(element, after, PAGE);
    for (const child of page)
      await command(deps, child, { type: 'cancelCase', reason: 'PARENT_GONE' }, `stop:${element}:${child}`);
    after = page.at(-1) ?? after;
    if (page.length < PAGE) return;
  }
}
