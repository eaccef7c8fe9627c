import { type CaseState, type Event, leavingOf, type Plan, reasonOfCard } from '@marshrut/engine';
import type { CardField, Value } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { WorkDeps } from './deps.js';
import { type ToldReason, toldReason } from './reason.js';

/**
 * What «Отмена» would do now: back to the last pause or commit, to the queue (or, unbegun, to the person it is given to),
 * or the whole case ends, where this is its first task and its beginner does it.
 */
export type CancelOutcome = 'savepoint' | 'queue' | 'person' | 'case';

export function cancelOutcome(state: CaseState, id: string, actor: string): CancelOutcome {
  const leads = leavingOf(state, id, actor);
  if (leads !== 'start') return leads;
  return state.elements[id]?.task?.assignee.to === 'user' ? 'person' : 'queue';
}

/** When the task was paused or committed last; null where neither has happened. */
export async function savepointAt(
  { db }: Pick<WorkDeps, 'db'>,
  task: { readonly id: string; readonly case: string },
): Promise<string | null> {
  const rows = await db
    .selectFrom('journal')
    .select(['at', 'event'])
    .where('case_id', '=', task.case)
    .where('type', '=', 'savepointSet')
    .orderBy('sequence', 'desc')
    .limit(50)
    .execute();
  const last = rows.find(row => {
    const event = readJson<Event>(row.event, dialectOf(db));
    return event.type === 'savepointSet' && event.task === task.id;
  });
  return last ? instantOf(last.at) : null;
}

/** A field of the case card as the task leaves it; transient ones only choose its way and are forgotten. */
export interface CardChange {
  readonly field: CardField;
  readonly before: Value;
  readonly after: Value;
  readonly reason: ToldReason;
}

export function cardChanges(plan: Plan, state: CaseState, id: string): CardChange[] {
  const task = state.elements[id]?.task;
  if (!task) return [];
  const { vars } = task;
  return [...plan.card.values()].flatMap(field => {
    const [before, after] = [state.vars[field.key] ?? null, vars[field.key] ?? null];
    return Object.hasOwn(vars, field.key) && before !== after
      ? [{ field, before, after, reason: toldReason(plan, reasonOfCard(plan, task, field.key)) }]
      : [];
  });
}
