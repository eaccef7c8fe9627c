import type { LocalText } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from './deps.js';
import { type Arm, armsOf } from './inbox-arms.js';
import { planOf } from './task-row.js';

/** What the inbox can be narrowed to: a process the caller has tasks of, and the tasks of its published version. */
export interface InboxProcess {
  readonly process: string;
  readonly name: LocalText;
  readonly steps: readonly { readonly node: string; readonly name: LocalText }[];
}

/** Oldest process first. */
export async function listInboxProcesses(deps: WorkDeps, actor: Actor): Promise<readonly InboxProcess[]> {
  if (!may(actor, 'task.work')) return [];
  const ids = new Set<string>();
  for (const view of ['MINE', 'QUEUE', 'TEAM'] as const)
    for (const arm of armsOf(actor, view)) await collect(deps, arm, ids);
  const found: InboxProcess[] = [];
  for (const process of [...ids].sort()) {
    const row = await deps.db.selectFrom('process').select('published').where('id', '=', process).executeTakeFirst();
    if (!row?.published) continue;
    const { diagram, nodes } = await planOf(deps, row.published);
    const steps = [...nodes.values()]
      .filter(({ behaviour }) => behaviour.task === true)
      .map(({ node }) => ({ node: node.id, name: node.name }));
    found.push({ process, name: diagram.name, steps });
  }
  return found;
}

/** Leaps along the index from one process to the next: a million tasks of three processes cost four looks. */
async function collect({ db }: WorkDeps, arm: Arm, ids: Set<string>): Promise<void> {
  for (let last = ''; ; ) {
    const row = await db
      .selectFrom('task')
      .select('process')
      .where(arm.where)
      .where('process', '>', last)
      .orderBy('process')
      .limit(1)
      .executeTakeFirst();
    if (!row) return;
    ids.add(row.process);
    last = row.process;
  }
}
