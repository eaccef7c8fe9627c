import type { WorkDeps } from './deps.js';
import type { CaseWait } from './waits.js';

/** What is entered in a task that would be no more, and was never written. */
export interface LostWork {
  readonly task: string;
  /** Staged changes of records. */
  readonly changes: number;
  /** Something is typed and not submitted. */
  readonly typed: boolean;
}

export async function lostIn({ db }: WorkDeps, gone: readonly CaseWait[]): Promise<readonly LostWork[]> {
  const tasks = gone.filter(({ kind }) => kind === 'TASK').map(({ element }) => element);
  if (tasks.length === 0) return [];
  const staged = await db.selectFrom('staged_change').select('task').where('task', 'in', tasks).execute();
  const typed = await db.selectFrom('task_draft').select('task').where('task', 'in', tasks).execute();
  return tasks.flatMap(task => {
    const changes = staged.filter(row => row.task === task).length;
    const types = typed.some(row => row.task === task);
    return changes > 0 || types ? [{ task, changes, typed: types }] : [];
  });
}
