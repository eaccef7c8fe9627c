import type { Event } from '@marshrut/engine';
import { type Runtime, readJson } from '@marshrut/runtime';
import type { Seen } from '@marshrut/testing';

/** What the API hides from everybody but a task's owner: the step each open task stands at, and the steps passed in it. */
export async function seenBehind({ work, database }: Runtime, id: string): Promise<Pick<Seen, 'open' | 'path'>> {
  const tasks = await work.db
    .selectFrom('task')
    .select(['node', 'step'])
    .where('status', 'in', ['open', 'active', 'paused'])
    .execute();
  const journal = await work.db
    .selectFrom('journal')
    .select('event')
    .where('case_id', '=', id)
    .orderBy('sequence')
    .execute();
  const events = journal.map(({ event }) => readJson<Event>(event, database.dialect));
  return {
    open: tasks.map(({ node, step }) => `${node}: ${step ?? ''}`),
    path: events.flatMap(event => (event.type === 'elementEntered' ? [event.node] : [])),
  };
}
