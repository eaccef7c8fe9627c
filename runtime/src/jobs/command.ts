import type { Command } from '@marshrut/engine';
import { dispatch } from '../dispatch/dispatch.js';
import type { CommandOutcome } from '../dispatch/outcome.js';
import { type JobDeps, SYSTEM } from './deps.js';

/**
 * A command of a job, under a key of its own: a job that runs twice, or is cut off after its commit, gets the first outcome.
 * Rejects where the case is too busy, so that the job is tried again.
 */
export async function command(deps: JobDeps, caseId: string, given: Command, key: string): Promise<CommandOutcome> {
  return settled(await dispatch(deps.dispatch, { actor: SYSTEM, case: caseId, command: given, key }));
}

/** Starts a case under a key: the same key again answers the case that was started first. */
export async function startCase(
  deps: JobDeps,
  start: { readonly process: string; readonly version: string },
  given: Extract<Command, { type: 'start' }>,
  key: string,
): Promise<CommandOutcome> {
  const id = deps.dispatch.newId('case');
  return settled(await dispatch(deps.dispatch, { actor: SYSTEM, case: id, start, command: given, key }));
}

function settled(outcome: CommandOutcome): CommandOutcome {
  if (!outcome.ok && outcome.rejection.code === 'BUSY')
    throw new Error('Expected the case to be free, but it was too busy. The job runs again.');
  return outcome;
}
