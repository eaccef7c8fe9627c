import type { JournalEntry } from './case-story.js';
import type { WorkDeps } from './deps.js';
import { readJournal } from './journal.js';
import type { Task } from './task-row.js';

/** Why a task was cancelled under its people: a person has changed the way of its case. */
export interface Stopped {
  readonly by: string;
  readonly at: string;
  readonly why: 'RETURNED' | 'WITHDRAWN' | 'CANCELLED' | 'REPAIRED';
  readonly reason: string;
}

/** Null where no person did: an event of the process has stopped it, or it was cancelled by its owner. The caller has let them see the task. */
export async function readStopped(deps: WorkDeps, task: Task): Promise<Stopped | null> {
  if (task.status !== 'cancelled') return null;
  const journal = await readJournal(deps, { id: task.case, archivedAt: null });
  const end = journal.findIndex(
    ({ event }) => event.type === 'caseCancelled' || (event.type === 'elementCancelled' && event.element === task.id),
  );
  const at = journal[end]?.at;
  // What a person did stands before what came of it, in one command.
  return journal
    .slice(0, end + 1)
    .reduce<Stopped | null>((cause, entry) => (entry.at === at && causeIn(entry)) || cause, null);
}

function causeIn({ at, actor: by, event }: JournalEntry): Stopped | null {
  switch (event.type) {
    case 'caseReturned':
      return { by, at, why: 'RETURNED', reason: event.reason };
    case 'caseRepaired':
      return { by, at, why: 'REPAIRED', reason: event.reason };
    case 'caseCancelled':
      if (event.reason === 'TASK_CANCELLED') return null;
      return { by, at, why: event.withdrawn ? 'WITHDRAWN' : 'CANCELLED', reason: event.reason };
    default:
      return null;
  }
}
