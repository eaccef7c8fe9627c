import type { Actor } from '../people/actor.js';
import { listPeople, type PeoplePage } from '../people/list-people.js';
import type { WorkDeps } from './deps.js';
import { mayTransfer } from './task-rights.js';
import type { Task } from './task-row.js';

const NOBODY: PeoplePage = { items: [], total: 0, hasNext: false };

/** Those a person may transfer a task to: all it was chosen from but who has it now. Four eyes are kept when it is done. */
export async function listTransferable(
  { people }: WorkDeps,
  actor: Actor,
  task: Task,
  search: string | null | undefined,
  first: number,
): Promise<PeoplePage> {
  if (!mayTransfer(actor, task)) return NOBODY;
  const { role, group } = task;
  const has = task.owner ?? task.user;
  const page = await listPeople(people, { search, role, group, active: true, first });
  const items = page.items.filter(({ person }) => person.id !== has);
  return { ...page, items, total: page.total - (page.items.length - items.length) };
}
