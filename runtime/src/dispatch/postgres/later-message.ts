import { entitiesOf } from '../entities-of.js';
import type { EffectWrite, JobsWrite, WaitRow, WriteSet } from '../storage.js';

/** The part of the message about what elements wait for and what is to be done later. A task's completion has `jobs` at most. */
export type LaterMessage = Partial<WaitsMessage> & {
  readonly jobs: JobsWrite & {
    /** Commits with the entities they changed: a process may begin with them. */
    readonly begins: readonly { readonly commit: string; readonly entities: readonly string[] }[];
  };
};

/** All of it, or none. */
interface WaitsMessage {
  readonly unwait: readonly string[];
  /** Rows of `wait`, by column. */
  readonly wait: readonly object[];
  readonly effects: readonly EffectWrite[];
}

/** Null where there is nothing, so that the server does nothing. */
export function laterMessage({ waits, effects, jobs, commits }: WriteSet): LaterMessage | null {
  const waiting = waits.insert.length + waits.remove.length + effects.length > 0;
  if (!waiting && jobs.add.length + jobs.remove.length + jobs.recheck.length + commits.length === 0) return null;
  const begins = commits.map(({ id, changes }) => ({ commit: id, entities: entitiesOf(changes) }));
  // In the order of their names, so that two commits lock their jobs alike.
  const later = { jobs: { ...jobs, recheck: jobs.recheck.toSorted(), begins } };
  return waiting ? { ...later, unwait: waits.remove, wait: waits.insert.map(waitMessage), effects } : later;
}

function waitMessage({ case: case_id, ...row }: WaitRow): object {
  return { ...row, case_id };
}
