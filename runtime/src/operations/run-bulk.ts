import type { Actor } from '../people/actor.js';
import { findActor } from '../people/person.js';
import { type CaseCommanded, cancelCase, resumeCase, retryIncident, suspendCase } from '../work/command-case.js';
import type { WorkDeps } from '../work/deps.js';
import type { WorkRefusal } from '../work/result.js';

interface Job {
  readonly id: string;
  readonly action: 'retry' | 'cancel' | 'suspend' | 'resume';
  readonly reason: string;
  readonly actor: string;
}

interface Item {
  readonly number: number;
  readonly case_id: string;
  readonly element: string | null;
}

const PAGE = 50;

/**
 * Goes over the cases of a command to many, in their order, each on its own: what one of them refuses keeps no other one back. It may
 * be cut off anywhere and run again: each case is asked under a key of its own. It acts as the person who ordered it, with the
 * rights that person has now.
 */
export async function runBulk(deps: WorkDeps, id: string): Promise<void> {
  const job = await deps.db.selectFrom('bulk_job').selectAll().where('id', '=', id).executeTakeFirst();
  if (!job || job.finished_at !== null) return;
  for (;;) {
    const actor = await findActor(deps.people, job.actor);
    const items = await pending(deps, id);
    for (const item of items) await settle(deps, id, item, await done(deps, actor, job, item));
    if (items.length < PAGE) break;
  }
  await deps.db.updateTable('bulk_job').set({ finished_at: deps.dispatch.now() }).where('id', '=', id).execute();
}

function pending({ db }: WorkDeps, id: string): Promise<readonly Item[]> {
  return db
    .selectFrom('bulk_item')
    .select(['number', 'case_id', 'element'])
    .where('bulk', '=', id)
    .where('status', '=', 'pending')
    .orderBy('number')
    .limit(PAGE)
    .execute();
}

interface Settled {
  /** Before it was asked: what stopped since then has stopped again. */
  readonly at: string;
  readonly refusal: string | null;
}

async function done(deps: WorkDeps, actor: Actor | null, job: Job, item: Item): Promise<Settled> {
  const at = deps.dispatch.now();
  const commanded = actor ? await command(deps, actor, job, item) : ({ ok: false, why: 'notPermitted' } as const);
  return { at, refusal: commanded.ok ? null : refusalCode(commanded) };
}

function command(deps: WorkDeps, actor: Actor, { id, action, reason }: Job, item: Item): Promise<CaseCommanded> {
  const { case_id: caseId, element, number } = item;
  const key = `bulk:${id}:${number}`;
  switch (action) {
    case 'retry':
      return retryIncident(deps, actor, caseId, element ?? '', key);
    case 'cancel':
      return cancelCase(deps, actor, caseId, reason, key);
    case 'suspend':
      return suspendCase(deps, actor, caseId, reason, key);
    case 'resume':
      return resumeCase(deps, actor, caseId, key);
  }
}

function refusalCode(refusal: WorkRefusal): string {
  switch (refusal.why) {
    case 'notNow':
      return refusal.reason;
    case 'notPermitted':
      return 'NOT_PERMITTED';
    default:
      throw new Error(`Expected a command that a case takes or not, but it answered ${refusal.why}.`);
  }
}

async function settle({ db }: WorkDeps, bulk: string, { number }: Item, { at, refusal }: Settled): Promise<void> {
  await db
    .updateTable('bulk_item')
    .set({ status: refusal === null ? 'done' : 'refused', refusal, at })
    .where('bulk', '=', bulk)
    .where('number', '=', number)
    .where('status', '=', 'pending')
    .execute();
}
