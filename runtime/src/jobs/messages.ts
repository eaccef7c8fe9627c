import type { InputProblem } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import type { Refused } from '../dispatch/outcome.js';
import { command, startCase } from './command.js';
import type { JobDeps } from './deps.js';
import { depthBehind } from './starts/depth-behind.js';

export interface Message {
  /** Its idempotency key: the same id twice is one message. */
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly values: Values;
  /** How long it is kept where nobody waits for it yet, UTC instant. */
  readonly until: string;
}

/** What became of a message. kept: nobody waits for it yet. started: it began a case. refused: its values do not fit. */
export type Received =
  | { readonly became: 'delivered' | 'started' | 'kept' }
  | { readonly became: 'refused'; readonly problems: readonly InputProblem[] };

const PAGE = 50;

/**
 * One message goes to one receiver: the first that waits, else a process that it starts, else it is kept for a while. `by`: the case
 * that sent it.
 */
export async function receiveMessage(deps: JobDeps, message: Message, by: string | null = null): Promise<Received> {
  const delivered = await deliver(deps, message);
  if (delivered) return delivered;
  const { id, name, values } = message;
  const [start] = await deps.book.starts({ on: 'message', name });
  if (start) {
    const fired = { to: 'message' as const, values };
    const behind = await depthBehind(deps, by);
    const given = { type: 'start' as const, vars: {}, node: start.node, fired, ...behind };
    const outcome = await startCase(deps, start, given, `message:${id}`);
    if (!outcome.ok && outcome.rejection.code !== 'KEY_REUSED') return refusedBy(outcome);
    return { became: outcome.ok ? 'started' : 'delivered' };
  }
  await deps.book.keepMessage({ ...message, at: deps.dispatch.now() });
  // Somebody may have begun to wait between the look and the keeping.
  return (await deliver(deps, message)) ?? { became: 'kept' };
}

/** Looks whether a message that came early fits an element that has just begun to wait. */
export async function matchKept(deps: JobDeps, name: string, key: string): Promise<void> {
  for (;;) {
    const kept = await deps.book.keptMessage(name, key, deps.dispatch.now());
    const received = kept && (await deliver(deps, kept));
    // One that does not fit stays until its time is over.
    if (received?.became !== 'delivered') return;
  }
}

async function deliver(deps: JobDeps, { id, name, key, values }: Omit<Message, 'until'>): Promise<Received | null> {
  for (const { case: caseId, element } of await deps.book.waiting({ kind: 'message', name, key }, '', PAGE)) {
    const given = { type: 'deliver' as const, element, of: 'message' as const, values };
    const outcome = await command(deps, caseId, given, `message:${id}`);
    // Under its key the message was given to somebody already: it is one message.
    if (outcome.ok || outcome.rejection.code === 'KEY_REUSED') {
      await deps.book.takeMessage(id);
      return { became: 'delivered' };
    }
    if (outcome.rejection.code === 'INVALID') return refusedBy(outcome);
  }
  return null;
}

function refusedBy({ rejection }: Refused): Received {
  return { became: 'refused', problems: rejection.code === 'INVALID' ? rejection.problems : [] };
}

/** A signal goes to everybody who waits for it now, and starts every process that begins with it; it is not kept. */
export async function broadcast(
  deps: JobDeps,
  { id, name, values }: Pick<Message, 'id' | 'name' | 'values'>,
  by: string | null = null,
): Promise<void> {
  for (let after = ''; ; ) {
    const page = await deps.book.waiting({ kind: 'signal', name }, after, PAGE);
    for (const { case: caseId, element } of page)
      await command(deps, caseId, { type: 'deliver', element, of: 'signal', values }, `signal:${id}:${element}`);
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.element;
  }
  const starts = await deps.book.starts({ on: 'signal', name });
  if (starts.length === 0) return;
  const behind = await depthBehind(deps, by);
  for (const start of starts) {
    const fired = { to: 'signal' as const, values };
    const given = { type: 'start' as const, vars: {}, node: start.node, fired, ...behind };
    await startCase(deps, start, given, `signal:${id}:${start.process}:${start.node}`);
  }
}
